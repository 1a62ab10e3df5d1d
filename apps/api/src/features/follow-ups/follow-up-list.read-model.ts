import { Inject, Injectable } from '@nestjs/common';
import type { EvidenceCandidatesReply, FollowUpDetailReply, FollowUpListReply } from '@netvaerksoverblik/contracts';
import {
  FOLLOW_UP_WINDOWS,
  seesAllClosed,
  SHOWN_FOLLOW_UP_STATES,
  type FollowUpWindow,
  type ShownFollowUpState,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { decodeCursor, encodeCursor } from '../../platform/page-cursor.js';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf } from '../provenance/index.js';
import type { FollowUpQueryDto } from './dto/follow-up-query.dto.js';
import { CANDIDATES, COUNTS, PAGE } from './follow-up-list.sql.js';
import { followUpRowReply, type FollowUpRow } from './follow-up-row.js';
import { viewParams, type Moment } from './follow-ups.read-model.js';
import { ONE, standingFollowUp, type Query, type StandingFollowUp } from './standing-follow-up.js';

type Counted<Key extends string> = Partial<Record<Key, number>>;
type CountRow = Omit<FollowUpListReply, 'asOf' | 'day' | 'items' | 'next' | 'states' | 'windows'> & {
  states: Counted<ShownFollowUpState>;
  windows: Counted<FollowUpWindow>;
};

const NOT_CLOSED: ShownFollowUpState[] = ['open', 'overdue', 'unknown'];
const MOST_CANDIDATES = 8;

const patternOf = (words: string | undefined): string | null =>
  words === undefined || words.trim() === '' ? null : `%${words.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;

/** The page of follow-ups, and one of them with all that was said of it. */
@Injectable()
export class FollowUpListReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, query: FollowUpQueryDto): Promise<FollowUpListReply> {
    const moment: Moment = { asOf: query.asOf ?? null, knownAt: query.knownAt ?? null };
    const day = moment.asOf ?? today(this.clock);
    const after = decodeCursor(query.cursor);
    const filters = [...viewParams(viewer, moment, day), query.owner ?? null, query.forum ?? null, ...placesOf(query)];
    const begin = after === null ? [null, null] : [after.key, after.id];
    const [rows, counts] = await Promise.all([
      this.pool.rows<FollowUpRow>('follow-up-page', PAGE, [...filters, ...begin, query.limit + 1]),
      this.pool.rows<CountRow>('follow-up-counts', COUNTS, filters),
    ]);
    const [counted] = counts;
    if (counted === undefined) throw new Error('a count returned no row');
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      ...counted,
      ...{ asOf: moment.asOf, day, items: shown.map((row) => followUpRowReply(viewer, row)) },
      next: last === undefined ? null : encodeCursor({ key: last.sort_key, id: last.id }),
      states: Object.fromEntries(SHOWN_FOLLOW_UP_STATES.map((state) => [state, counted.states[state] ?? 0])) as Record<
        ShownFollowUpState,
        number
      >,
      windows: FOLLOW_UP_WINDOWS.map((window) => ({ window, number: counted.windows[window] ?? 0 })),
    };
  }

  async get(viewer: Viewer, id: string): Promise<{ body: FollowUpDetailReply; version: string }> {
    const { row, steps, version } = await this.standing(viewer, id);
    return { body: { ...followUpRowReply(viewer, row), steps }, version };
  }

  private standing(viewer: Viewer, id: string): Promise<StandingFollowUp> {
    const query: Query = (sql, params) => this.pool.rows(sql === ONE ? 'follow-up' : 'follow-up-steps', sql, params);
    return standingFollowUp(query, viewer, id, today(this.clock));
  }

  /** Sentences that may show that it was kept. */
  async candidates(viewer: Viewer, id: string, words: string | undefined): Promise<EvidenceCandidatesReply> {
    const { row } = await this.standing(viewer, id);
    const items = await this.pool.rows<EvidenceCandidatesReply['items'][number]>('follow-up-evidence', CANDIDATES, [
      ...[forumsOf(viewer), seesAllClosed(viewer), row.text, row.said_on, null],
      ...[patternOf(words), MOST_CANDIDATES + 1],
    ]);
    return { items: items.filter(({ source }) => !isItself(source, row)).slice(0, MOST_CANDIDATES) };
  }
}

const isItself = (source: EvidenceCandidatesReply['items'][number]['source'], { source: own }: FollowUpRow): boolean =>
  own !== null && source.document === own.document && source.start === own.start && source.end === own.end;

/** Windows, states and words of a selection; what is closed is left out unless it is asked for. */
function placesOf({ window, state, q }: FollowUpQueryDto): unknown[] {
  const windows = window?.split(',') ?? null;
  const asksForClosed = windows?.includes('closed') === true;
  const states = state?.split(',') ?? (asksForClosed ? SHOWN_FOLLOW_UP_STATES : NOT_CLOSED);
  return [windows, [...states], patternOf(q)];
}
