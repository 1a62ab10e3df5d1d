import { Inject, Injectable } from '@nestjs/common';
import type { FollowUpReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import {
  DomainError,
  foldTimeline,
  isSilent,
  liveEvents,
  seesAllClosed,
  timelineOn,
  type ItemTimeline,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { FollowUpsReadModel } from '../follow-ups/index.js';
import { ITEM, EVENTS_OF_ITEMS, RELATED, type EventRow, type ItemRow } from './item.sql.js';
import { conditionReply, enteredReply, eventReplies, holderReply } from './item-replies.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { timelineEventOf } from './timeline-row.js';

interface Moment {
  asOf: string | null;
  knownAt: string | null;
}

const UNSAID = { title: null, status: null, category: null, statusSince: null, statusEventId: null };

/** The other titles that minutes gave it. */
function aliasesOf(rows: readonly EventRow[], title: string): string[] {
  const given = rows.map((row) => row.title).filter((one) => one !== null);
  return [...new Set(given)].filter((one) => one !== title);
}

type Related = PortfolioItemDetailReply['related'];

/** One item with its time line, each event with its passages. */
@Injectable()
export class ItemReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FollowUpsReadModel) private readonly followUps: FollowUpsReadModel,
  ) {}

  async get(viewer: Viewer, id: string, moment: Moment): Promise<PortfolioItemDetailReply> {
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const [items, rows, related, followUps] = await Promise.all([
      this.pool.rows<ItemRow>('portfolio-item', ITEM, [id]),
      this.pool.rows<EventRow>('events-of-items', EVENTS_OF_ITEMS, [[id], ...access, moment.asOf, moment.knownAt]),
      this.pool.rows<Related[number]>('portfolio-item-related', RELATED, [id, scopesOf(viewer)]),
      this.followUps.ofItem(viewer, id, moment.asOf),
    ]);
    const [item] = items;
    const events = rows.map(timelineEventOf);
    const timeline = item === undefined ? null : foldTimeline(item.kind, item.title, events);
    if (item === undefined || timeline === null) throw new DomainError('not-found', {});
    const live = new Set(liveEvents(events).map((event) => event.id));
    const visible = rows.filter((row) => live.has(row.id));
    return this.reply(item, timeline, visible, { related, followUps, moment });
  }

  private reply(
    item: ItemRow,
    timeline: ItemTimeline,
    rows: readonly EventRow[],
    beside: { related: Related; followUps: FollowUpReply[]; moment: Moment },
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
      statusSince: span.statusSince,
      lastHeard: timeline.lastHeard,
      silent: isSilent(timeline.lastHeard, date),
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
    };
  }
}
