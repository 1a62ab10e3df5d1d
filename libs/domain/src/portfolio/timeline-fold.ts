import type { ItemState } from '../lifecycles/states.js';
import { meetConditions } from './condition-rules.js';
import type { Category, ConditionKind, PortfolioKind, RoleName, RoleState } from './kinds.js';
import { foldTitle } from '../text/fold.js';
import { liveEvents, type TimelineEvent } from './timeline.js';

/** A stretch of time with one status, title and category: from `fromOn` up to, not including, `toOn`. */
export interface ItemSpan {
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly status: ItemState | null;
  readonly statusEventId: string | null;
  readonly statusSince: string | null;
  readonly title: string;
  readonly category: Category | null;
}

/** A stretch of time in which a role stood so with one holder. */
export interface HolderSpan {
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly role: RoleName;
  readonly state: RoleState;
  readonly personId: string | null;
  readonly party: string | null;
  readonly eventId: string;
}

/** A stretch of time in which a condition was open; `toOn` null: it still is. */
export interface ConditionSpan {
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly kind: ConditionKind;
  readonly words: string;
  readonly forumId: string | null;
  readonly eventId: string;
  readonly metByEventId: string | null;
}

/** What follows from the events of one item. */
export interface ItemTimeline {
  readonly spans: readonly ItemSpan[];
  readonly holders: readonly HolderSpan[];
  readonly conditions: readonly ConditionSpan[];
  readonly firstHeard: string;
  readonly lastHeard: string;
}

/** The same shape, still being built. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Standing {
  status: ItemState | null;
  statusEvent: TimelineEvent | null;
  title: string;
  /** Whether an event has given the title, or only what the item was made under. */
  isNamed: boolean;
  category: Category | null;
}

/**
 * The title after a `named` event: minutes that use another name give an alias, not a new title; the first name counts,
 * in the latest spelling, until a person enters another.
 */
function titleAfter({ title, place }: TimelineEvent, standing: Standing): string {
  if (title === null) return standing.title;
  const renames = !standing.isNamed || place === null || foldTitle(title) === foldTitle(standing.title);
  return renames ? title : standing.title;
}

/**
 * Whether minutes only list a matter among proposals, without deciding of it, when it has a status already: then it stands
 * as it stood, and is heard of.
 */
export function isLateProposal(
  { toStatus, place, decided }: Pick<TimelineEvent, 'toStatus' | 'place' | 'decided'>,
  status: ItemState | null,
): boolean {
  const isProposal = toStatus === 'idea' || toStatus === 'proposed';
  return isProposal && place !== null && !decided && status !== null;
}

const isReturn = ({ conditionKind }: TimelineEvent): boolean =>
  conditionKind === 'return-to-forum' || conditionKind === 'further-work';

/** A return takes a theme back to qualification if it was nominated, or approved at an earlier meeting. */
function returnedTheme(kind: PortfolioKind, event: TimelineEvent, standing: Standing): boolean {
  if (kind !== 'theme' || event.type !== 'condition-opened' || !event.decided || !isReturn(event)) return false;
  if (standing.status === 'nominated') return true;
  return standing.status === 'approved' && standing.statusEvent?.place?.meetingId !== event.place?.meetingId;
}

function applyToStanding(kind: PortfolioKind, event: TimelineEvent, standing: Standing): Standing {
  if (event.type === 'status' && isLateProposal(event, standing.status)) return standing;
  if (event.type === 'status') return { ...standing, status: event.toStatus, statusEvent: event };
  if (event.type === 'named') {
    const category = event.category ?? standing.category;
    return { ...standing, title: titleAfter(event, standing), isNamed: true, category };
  }
  if (returnedTheme(kind, event, standing)) return { ...standing, status: 'qualifying', statusEvent: event };
  return standing;
}

const sameHolder = (span: HolderSpan, event: TimelineEvent): boolean =>
  span.role === event.role && span.personId === event.personId && span.party === event.party;

/** A vacancy is filled, or an appointed holder leaves one. */
const isHandover = (from: RoleState, to: RoleState): boolean =>
  (from === 'vacant' && to === 'appointed') || (from === 'appointed' && to === 'vacant');

/** Closes what the role event replaces: the same holder's earlier state, and a vacancy that is now filled. */
function applyToHolders(event: TimelineEvent, holders: Mutable<HolderSpan>[]): void {
  if (event.type !== 'role' || event.role === null || event.roleState === null) return;
  for (const span of holders) {
    if (span.toOn !== null || span.role !== event.role) continue;
    if (sameHolder(span, event) || isHandover(span.state, event.roleState)) span.toOn = event.effectiveOn;
  }
  const { role, roleState: state, personId, party, id: eventId } = event;
  holders.push({ fromOn: event.effectiveOn, toOn: null, role, state, personId, party, eventId });
}

function spanOf(event: TimelineEvent, standing: Standing): Mutable<ItemSpan> {
  return {
    fromOn: event.effectiveOn,
    toOn: null,
    status: standing.status,
    statusEventId: standing.statusEvent?.id ?? null,
    statusSince: standing.statusEvent?.effectiveOn ?? null,
    title: standing.title,
    category: standing.category,
  };
}

const unchanged = (span: ItemSpan, standing: Standing): boolean =>
  span.status === standing.status &&
  span.statusEventId === (standing.statusEvent?.id ?? null) &&
  span.title === standing.title &&
  span.category === standing.category;

/**
 * Status, roles and conditions over time, from the events alone and independent of the order they were recorded in.
 * Null where no event holds. Source: model.md, "Items, events, passages, projections" and "What an outcome does".
 */
export function foldTimeline(
  kind: PortfolioKind,
  title: string,
  events: readonly TimelineEvent[],
): ItemTimeline | null {
  const live = liveEvents(events);
  const [first] = live;
  const last = live.at(-1);
  if (first === undefined || last === undefined) return null;
  let standing: Standing = { status: null, statusEvent: null, title, isNamed: false, category: null };
  const spans: Mutable<ItemSpan>[] = [];
  const holders: Mutable<HolderSpan>[] = [];
  for (const event of live) {
    standing = applyToStanding(kind, event, standing);
    applyToHolders(event, holders);
    const current = spans.at(-1);
    if (current !== undefined && unchanged(current, standing)) continue;
    if (current !== undefined) current.toOn = event.effectiveOn;
    spans.push(spanOf(event, standing));
  }
  return {
    spans: spans.filter((span) => span.toOn !== span.fromOn),
    holders: holders.filter((span) => span.toOn !== span.fromOn),
    conditions: meetConditions(live),
    firstHeard: first.effectiveOn,
    lastHeard: last.effectiveOn,
  };
}

/** What the spans say on a date (ISO); null before the first. */
export function timelineOn(timeline: ItemTimeline, date: string): ItemTimeline | null {
  const holds = (span: { fromOn: string; toOn: string | null }): boolean =>
    span.fromOn <= date && (span.toOn === null || date < span.toOn);
  const spans = timeline.spans.filter(holds);
  if (spans.length === 0) return null;
  return {
    ...timeline,
    spans,
    holders: timeline.holders.filter(holds),
    conditions: timeline.conditions.filter(holds),
  };
}
