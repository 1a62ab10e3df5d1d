import { Inject, Injectable } from '@nestjs/common';
import { foldTimeline, seesAllClosed, timelineOn, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { forumsOf } from '../provenance/index.js';
import { loadItemsWithEvents, type ItemWithEvents } from './timeline-events.js';

/** What the portfolio was with the events on record at a time: folded anew, for there is no projection of it. */
@Injectable()
export class KnownAtReader {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Rows for the source `known` of the portfolio's statements, as JSON. */
  async rows(viewer: Viewer, knownAt: string, asOf: string | null): Promise<string> {
    const folded = (await this.itemsOf(viewer, knownAt)).flatMap((item) => foldedRows(heardBy(item, asOf), asOf));
    return JSON.stringify({
      standing: folded.map(({ standing }) => standing),
      holders: folded.flatMap(({ holders }) => holders),
      conditions: folded.flatMap(({ conditions }) => conditions),
    });
  }

  /** Which networks stood when, with which status, as JSON. */
  async networkSpans(viewer: Viewer, knownAt: string): Promise<string> {
    const networks = (await this.itemsOf(viewer, knownAt)).filter(({ kind }) => kind === 'network');
    const spans = networks.flatMap(({ id, kind, title, events }) =>
      (foldTimeline(kind, title, events)?.spans ?? []).map(({ fromOn, toOn, status }) => ({
        ...{ item_id: id, from_on: fromOn, to_on: toOn, status },
      })),
    );
    return JSON.stringify(spans);
  }

  /** Items with those of their events that the viewer sees. */
  private async itemsOf(viewer: Viewer, knownAt: string): Promise<ItemWithEvents[]> {
    const ids = await this.dataSource.query<{ item_id: string }[]>(
      `SELECT DISTINCT item_id FROM event WHERE recorded_at <= $1`,
      [knownAt],
    );
    const items = await loadItemsWithEvents(
      this.dataSource.manager,
      ids.map(({ item_id }) => item_id),
      knownAt,
    );
    const [all, forums] = [seesAllClosed(viewer), new Set(forumsOf(viewer))];
    return items.map((item) => ({
      ...item,
      events: item.events.filter(({ closedForumId: forum }) => forum === null || all || forums.has(forum)),
    }));
  }
}

function heardBy(item: ItemWithEvents, asOf: string | null): ItemWithEvents {
  if (asOf === null) return item;
  return {
    ...item,
    events: item.events.filter(({ effectiveOn, type }) => effectiveOn <= asOf || type === 'retracted'),
  };
}

function foldedRows(item: ItemWithEvents, asOf: string | null) {
  const whole = foldTimeline(item.kind, item.title, item.events);
  const timeline = whole === null || asOf === null ? whole : timelineOn(whole, asOf);
  const span = timeline?.spans.at(-1);
  if (timeline === null || span === undefined) return [];
  const standing = {
    item_id: item.id,
    kind: item.kind,
    reference: item.reference,
    title: span.title,
    status: span.status,
    category: span.category,
    status_since: span.statusSince,
    status_event_id: span.statusEventId,
    last_heard: timeline.lastHeard,
  };
  const holders = timeline.holders
    .filter(({ toOn }) => asOf !== null || toOn === null)
    .map(({ fromOn, role, state, personId, party, eventId }) => ({
      ...{ item_id: item.id, from_on: fromOn, role, state, person_id: personId, party, event_id: eventId },
    }));
  const conditions = timeline.conditions
    .filter(({ toOn }) => asOf !== null || toOn === null)
    .map(({ fromOn, kind, words, forumId, eventId }) => ({
      ...{ item_id: item.id, from_on: fromOn, kind, words, forum_id: forumId, event_id: eventId },
    }));
  return [{ standing, holders, conditions }];
}
