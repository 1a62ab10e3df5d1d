import { Inject, Injectable } from '@nestjs/common';
import type { PeopleReply } from '@netvaerksoverblik/contracts';
import { foldName, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { decodeCursor, encodeCursor } from '../../platform/page-cursor.js';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import type { PeopleQueryDto } from './dto/people-query.dto.js';
import { personReply, type PersonRow } from './people-replies.js';
import { PEOPLE_PAGE, PEOPLE_TOTAL } from './people.sql.js';

const escapeLike = (words: string): string => words.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** $1 to $8 of the statements. */
function filterOf(viewer: Viewer, query: PeopleQueryDto, date: string): unknown[] {
  const folded = foldName(query.q ?? '');
  return [
    ...[scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer), date],
    folded === '' ? null : `%${escapeLike(folded)}%`,
    ...[query.department ?? null, query.role ?? null, query.state ?? null],
  ];
}

/** Who there is, with what each holds on a date. */
@Injectable()
export class PeopleReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, query: PeopleQueryDto): Promise<PeopleReply> {
    const date = query.asOf ?? today(this.clock);
    const filter = filterOf(viewer, query, date);
    const after = decodeCursor(query.cursor) ?? { key: null, id: null };
    const page = [...filter, after.key, after.id, query.limit + 1];
    const [rows, totals] = await Promise.all([
      this.pool.rows<PersonRow>('people-page', PEOPLE_PAGE, page),
      this.pool.rows<{ total: number }>('people-total', PEOPLE_TOTAL, filter),
    ]);
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((row) => personReply(row, date)),
      total: totals[0]?.total ?? 0,
      next: last === undefined ? null : encodeCursor({ key: last.name, id: last.id }),
      asOf: query.asOf ?? null,
    };
  }
}
