import { Inject, Injectable } from '@nestjs/common';
import type { EventReply, FollowUpReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import {
  DomainError,
  foldTimeline,
  isSilent,
  liveEvents,
  seesAllClosed,
  timelineOn,
  type ItemTimeline,
  type PortfolioKind,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { FollowUpsReadModel } from '../follow-ups/index.js';
import { ITEM, ITEM_EVENTS, RELATED, type EventRow, type ItemRow } from './item.sql.js';
import { conditionReply, eventReplies, holderReply, timelineEventOf } from './item-replies.js';
import { forumsOf } from '../provenance/index.js';

interface Moment {
  asOf: string | null;
  knownAt: string | null;
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
      this.pool.rows<EventRow>('portfolio-item-events', ITEM_EVENTS, [id, ...access, moment.asOf, moment.knownAt]),
      this.pool.rows<Related[number]>('portfolio-item-related', RELATED, [id]),
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
    const span = timeline.spans.at(-1);
    const standing = timelineOn(timeline, date) ?? timeline;
    const ofEvent = (id: string | null): EventRow | null => (id === null ? null : (byId.get(id) ?? null));
    const events: EventReply[] = eventReplies(item.kind as PortfolioKind, rows, timeline);
    return {
      id: item.id,
      kind: item.kind,
      reference: item.reference,
      title: span?.title ?? item.title,
      status: span?.status ?? null,
      category: span?.category ?? null,
      department: item.department,
      statusSince: span?.statusSince ?? null,
      lastHeard: timeline.lastHeard,
      silent: isSilent(timeline.lastHeard, date),
      holders: standing.holders.filter(({ toOn }) => toOn === null || toOn > date).map((holder) => holderReply(holder, ofEvent)),
      conditions: timeline.conditions.filter(({ toOn }) => toOn === null).map((one) => conditionReply(one, ofEvent)),
      source: ofEvent(span?.statusEventId ?? null)?.sources[0] ?? null,
      aliases: [...new Set(rows.map(({ title }) => title).filter((title) => title !== null))].filter(
        (title) => title !== span?.title,
      ),
      events,
      allConditions: timeline.conditions.map((one) => conditionReply(one, ofEvent)),
      allHolders: timeline.holders.map((holder) => ({ ...holderReply(holder, ofEvent), until: holder.toOn })),
      related: beside.related,
      followUps: beside.followUps,
      asOf: beside.moment.asOf,
    };
  }
}
