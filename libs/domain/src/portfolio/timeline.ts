import type { ItemState } from '../lifecycles/states.js';
import type { Category, ConditionKind, EventType, RoleName, RoleState } from './kinds.js';
import type { OutcomeKind } from './minutes-terms.js';

/** Where an event was decided or stated: enough to order it and to meet conditions. */
export interface EventPlace {
  readonly meetingId: string;
  readonly forumId: string;
  /** ISO date of the meeting. */
  readonly heldOn: string;
  /** `HH:MM`, or empty where the minutes do not say. */
  readonly startsAt: string;
  readonly agendaItemId: string;
  /** Number of the agenda item. */
  readonly position: number;
}

/** One event of a portfolio item as the fold needs it. Source: model.md, "Items, events, passages, projections". */
export interface TimelineEvent {
  readonly id: string;
  readonly type: EventType;
  /** ISO date; of a fuzzy date the end of its window. */
  readonly effectiveOn: string;
  readonly ordinal: number;
  readonly place: EventPlace | null;
  /** True where a passage that is an outcome stands behind it. */
  readonly decided: boolean;
  /** What kind of outcome that is, where it is told. */
  readonly outcome: OutcomeKind | null;
  /** Forum whose closed item it is from; null when open. */
  readonly closedForumId: string | null;
  readonly retractsId: string | null;
  readonly toStatus: ItemState | null;
  readonly role: RoleName | null;
  readonly roleState: RoleState | null;
  readonly personId: string | null;
  readonly party: string | null;
  readonly conditionKind: ConditionKind | null;
  readonly conditionForumId: string | null;
  readonly words: string | null;
  /** The condition that a `condition-met` event fulfils. */
  readonly meetsId: string | null;
  readonly title: string | null;
  readonly category: Category | null;
}

/** What a person enters of a day is entered knowing what its meetings decided: it comes after them. */
const NOWHERE = { heldOn: '9999-12-31', startsAt: '', position: 0 };

/** What events are ordered by, the weightiest first. */
function orderKeys({ effectiveOn, place, ordinal, id }: TimelineEvent): readonly (string | number)[] {
  const { heldOn, startsAt, position } = place ?? NOWHERE;
  return [effectiveOn, heldOn, startsAt, position, ordinal, id];
}

/** The order of events within an item: effective date, meeting, agenda position, ordinal, id. */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  const other = orderKeys(b);
  for (const [index, own] of orderKeys(a).entries()) {
    const its = other[index] ?? own;
    if (own !== its) return own < its ? -1 : 1;
  }
  return 0;
}

type Fulfilled = readonly TimelineEvent[];

/** The live condition that says what a retracted one said: minutes recorded again give it another id. */
function sameCondition(before: TimelineEvent, live: Fulfilled): TimelineEvent | undefined {
  const alike = live.filter(
    (event) =>
      event.type === 'condition-opened' &&
      event.conditionKind === before.conditionKind &&
      event.conditionForumId === before.conditionForumId &&
      event.effectiveOn === before.effectiveOn,
  );
  return alike.find(({ words }) => words === before.words) ?? alike[0];
}

/** What a person has marked as met stays met. */
function retargeted(event: TimelineEvent, live: Fulfilled, all: Fulfilled): TimelineEvent {
  if (event.meetsId === null || live.some(({ id }) => id === event.meetsId)) return event;
  const before = all.find(({ id }) => id === event.meetsId);
  const now = before === undefined ? undefined : sameCondition(before, live);
  return now === undefined ? event : { ...event, meetsId: now.id };
}

/** The events that still hold, in order: retractions and what they retract are left out. */
export function liveEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  const retracted = new Set(events.map((event) => event.retractsId).filter((id) => id !== null));
  const live = events.filter((event) => event.type !== 'retracted' && !retracted.has(event.id)).sort(compareEvents);
  return live.some(({ meetsId }) => meetsId !== null) ? live.map((event) => retargeted(event, live, events)) : live;
}
