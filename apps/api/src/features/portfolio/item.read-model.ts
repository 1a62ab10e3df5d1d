import { Inject, Injectable } from '@nestjs/common';
import type { FollowUpReply, ItemMay, PortfolioItemDetailReply, StepReply } from '@netvaerksoverblik/contracts';
import {
  DomainError,
  foldTimeline,
  isSilent,
  liveEvents,
  nextStates,
  notices,
  refusals,
  seesAllClosed,
  stepFactsOn,
  timelineOn,
  type ItemTimeline,
  type StepCause,
  type TimelineEvent,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { FollowUpsReadModel } from '../follow-ups/index.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { causesOf } from './item-access.js';
import { itemEtag } from './item-etag.js';
import { RelatedItems, type RelatedItem } from './related-items.js';
import { ITEM, EVENTS_OF_ITEMS, type EventRow, type ItemRow } from './item.sql.js';
import { conditionReply, enteredReply, eventReplies, holderReply } from './item-replies.js';
import { forumsOf } from '../provenance/index.js';
import type { Moment } from './moment.js';
import { timelineEventOf } from './timeline-row.js';

/** What only the one who asks now may do. */
interface Editing {
  etag: string;
  may: ItemMay;
  steps: StepReply[];
}

interface Beside extends Editing {
  related: RelatedItem[];
  followUps: FollowUpReply[];
  moment: Moment;
  silentAfterMonths: number;
}

const UNSAID = { title: null, status: null, category: null, statusSince: null, statusEventId: null };

/** The other titles that minutes gave it. */
function aliasesOf(rows: readonly EventRow[], title: string): string[] {
  const given = rows.map((row) => row.title).filter((one) => one !== null);
  return [...new Set(given)].filter((one) => one !== title);
}

const MAY_NOTHING: ItemMay = { edit: false, own: false, askForClosing: false };

/** Whether the reference leader sat in the forum that appointed. */
const leaderSits = (rows: readonly EventRow[]): boolean | null =>
  rows.findLast((row) => row.role === 'reference-leader' && row.role_state === 'appointed')?.sits_in_forum ?? null;

function editingOf(
  item: ItemRow,
  { live, rows }: { live: readonly TimelineEvent[]; rows: readonly EventRow[] },
  causes: readonly StepCause[],
  date: string,
): Editing {
  const facts = { ...stepFactsOn(item.kind, live, date), isReferenceLeaderInForum: leaderSits(rows) };
  const own = causes.includes('owner');
  const mayBeClosed = item.kind === 'network' && refusals(facts, 'closed', ['secretariat']).length === 0;
  const steps = causes.length === 0 ? [] : nextStates(item.kind, facts.state);
  return {
    etag: etagOf(item, live),
    may: { edit: causes.includes('secretariat'), own, askForClosing: own && mayBeClosed },
    steps: steps.map((to) => ({
      to,
      refusals: refusals(facts, to, causes),
      notices: notices(facts, to, null),
    })),
  };
}

const etagOf = ({ version }: ItemRow, live: readonly TimelineEvent[]): string =>
  itemEtag(
    version,
    live.map(({ id }) => id),
  );

/** One item with its time line, each event with its passages. */
@Injectable()
export class ItemReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FollowUpsReadModel) private readonly followUps: FollowUpsReadModel,
    @Inject(RelatedItems) private readonly relatedItems: RelatedItems,
    @Inject(HouseRulesReader) private readonly houseRules: HouseRulesReader,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async get(viewer: Viewer, id: string, moment: Moment): Promise<PortfolioItemDetailReply> {
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const [items, rows, related, followUps, rules] = await Promise.all([
      this.pool.rows<ItemRow>('portfolio-item', ITEM, [id]),
      this.pool.rows<EventRow>('events-of-items', EVENTS_OF_ITEMS, [[id], ...access, moment.asOf, moment.knownAt]),
      this.relatedItems.of(viewer, id, moment),
      this.followUps.ofItem(viewer, id, moment.asOf, moment.knownAt),
      this.houseRules.current(),
    ]);
    const [item] = items;
    const events = rows.map(timelineEventOf);
    const timeline = item === undefined ? null : foldTimeline(item.kind, item.title, events);
    if (item === undefined || timeline === null) throw new DomainError('not-found', {});
    const live = liveEvents(events);
    const ids = new Set(live.map((event) => event.id));
    const visible = rows.filter((row) => ids.has(row.id));
    const editing = this.editing(viewer, item, { live, rows: visible }, moment);
    const { silentAfterMonths } = rules;
    return this.reply(item, timeline, visible, { ...editing, related, followUps, moment, silentAfterMonths });
  }

  /** What is past stands as it is. */
  private editing(
    viewer: Viewer,
    item: ItemRow,
    seen: { live: readonly TimelineEvent[]; rows: readonly EventRow[] },
    { asOf, knownAt }: Moment,
  ): Editing {
    if (asOf !== null || knownAt !== null) return { etag: etagOf(item, seen.live), may: MAY_NOTHING, steps: [] };
    const date = today(this.clock);
    return editingOf(item, seen, causesOf(viewer, item.id), date);
  }

  private reply(
    item: ItemRow,
    timeline: ItemTimeline,
    rows: readonly EventRow[],
    beside: Beside,
  ): PortfolioItemDetailReply {
    const date = beside.moment.asOf ?? today(this.clock);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const span = timeline.spans.at(-1) ?? UNSAID;
    const title = span.title ?? item.title;
    const standing = timelineOn(timeline, date) ?? timeline;
    const ofEvent = (id: string | null): EventRow | null => (id === null ? null : (byId.get(id) ?? null));
    return {
      id: item.id,
      kind: item.kind,
      reference: item.reference,
      title,
      status: span.status,
      category: span.category,
      department: item.department,
      departmentId: item.department_id,
      etag: beside.etag,
      may: beside.may,
      steps: beside.steps,
      segmentCode: item.segment_code,
      statusSince: span.statusSince,
      lastHeard: timeline.lastHeard,
      silent: isSilent(timeline.lastHeard, date, beside.silentAfterMonths),
      holders: standing.holders
        .filter(({ toOn }) => toOn === null || toOn > date)
        .map((holder) => holderReply(holder, ofEvent)),
      conditions: timeline.conditions.filter(({ toOn }) => toOn === null).map((one) => conditionReply(one, ofEvent)),
      source: ofEvent(span.statusEventId)?.sources[0] ?? null,
      entered: enteredReply(ofEvent(span.statusEventId)),
      aliases: aliasesOf(rows, title),
      events: eventReplies(item.kind, rows, timeline),
      allConditions: timeline.conditions.map((one) => conditionReply(one, ofEvent)),
      allHolders: timeline.holders.map((holder) => ({ ...holderReply(holder, ofEvent), until: holder.toOn })),
      related: beside.related,
      followUps: beside.followUps,
      asOf: beside.moment.asOf,
      knownAt: beside.moment.knownAt,
    };
  }
}
