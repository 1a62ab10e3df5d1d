import { Inject, Injectable } from '@nestjs/common';
import type {
  ConditionReply,
  HolderReply,
  PortfolioItemReply,
  PortfolioReply,
  SourceReply,
} from '@netvaerksoverblik/contracts';
import { DomainError, foldTitle, isSilent, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import type { PortfolioQueryDto } from './dto/portfolio-query.dto.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { KnownAtReader } from './known-at.reader.js';
import { decodeCursor, encodeCursor } from '../../platform/page-cursor.js';
import {
  PORTFOLIO_SORTS,
  portfolioPageSql,
  portfolioTotalSql,
  type PortfolioSort,
  type PortfolioSource,
} from './portfolio-list.sql.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { StatedCountsReadModel } from './stated-counts.read-model.js';

interface Row extends Omit<PortfolioItemReply, 'silent'> {
  sort_key: string;
  source: SourceReply | null;
  holders: HolderReply[];
  conditions: ConditionReply[];
}

interface Order {
  sort: PortfolioSort;
  descending: boolean;
}

/** A sort key is one of those named, never text that reaches the statement. */
function orderOf(sort: string | undefined): Order {
  const descending = sort?.startsWith('-') ?? false;
  const name = descending ? sort?.slice(1) : sort;
  if (name === undefined || name === '') return { sort: 'title', descending };
  if (!Object.hasOwn(PORTFOLIO_SORTS, name)) {
    throw new DomainError('request.sort-unknown', { path: 'sort', known: Object.keys(PORTFOLIO_SORTS) });
  }
  return { sort: name as PortfolioSort, descending };
}

function sourceOf({ knownAt, asOf }: PortfolioQueryDto): PortfolioSource {
  if (knownAt !== undefined) return 'known';
  return asOf === undefined ? 'now' : 'as-of';
}

const cursorOf = (last: Row | undefined): string | null =>
  last === undefined ? null : encodeCursor({ key: last.sort_key, id: last.id });

const escapeLike = (words: string): string => words.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** The table of themes, networks, projects and cohorts, today or on a date. */
@Injectable()
export class PortfolioReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KnownAtReader) private readonly knownAt: KnownAtReader,
    @Inject(StatedCountsReadModel) private readonly counts: StatedCountsReadModel,
    @Inject(HouseRulesReader) private readonly houseRules: HouseRulesReader,
  ) {}

  async list(viewer: Viewer, query: PortfolioQueryDto): Promise<PortfolioReply> {
    const date = query.asOf ?? today(this.clock);
    const source = sourceOf(query);
    const order = orderOf(query.sort);
    const known =
      query.knownAt === undefined ? null : await this.knownAt.rows(viewer, query.knownAt, query.asOf ?? null);
    const filter = this.filterOf(viewer, query, date);
    const [rows, totals, counts, { silentAfterMonths }] = await Promise.all([
      this.page(source, order, query, [filter, known]),
      this.pool.rows<{ total: number }>(`portfolio-total-${source}`, portfolioTotalSql(source), [
        ...[...filter, null, null, null],
        known,
      ]),
      this.countsBeside(viewer, query, date),
      this.houseRules.current(),
    ]);
    const shown = rows.slice(0, query.limit);
    return {
      items: shown.map(({ sort_key: _key, ...row }) => ({
        ...row,
        silent: isSilent(row.lastHeard, date, silentAfterMonths),
      })),
      total: totals[0]?.total ?? 0,
      counts,
      next: rows.length > query.limit ? cursorOf(shown.at(-1)) : null,
      asOf: query.asOf ?? null,
      knownAt: query.knownAt ?? null,
    };
  }

  private page(
    source: PortfolioSource,
    { sort, descending }: Order,
    query: PortfolioQueryDto,
    [filter, known]: [unknown[], unknown],
  ): Promise<Row[]> {
    const after = decodeCursor(query.cursor);
    const name = `portfolio-page-${source}-${sort}-${descending ? 'down' : 'up'}`;
    const values = [...filter, after?.key ?? null, after?.id ?? null, query.limit + 1, known];
    return this.pool.rows<Row>(name, portfolioPageSql(source, sort, descending), withoutUnused(values, source));
  }

  /** Stated numbers say nothing of a search or of one department. */
  private async countsBeside(
    viewer: Viewer,
    query: PortfolioQueryDto,
    date: string,
  ): Promise<PortfolioReply['counts']> {
    if (query.q !== undefined || query.department !== undefined) return [];
    const selection = { kind: query.kind ?? null, category: query.category ?? null };
    return this.counts.on(viewer, date, selection, query.knownAt ?? null);
  }

  /** $1 to $9 of the statements. */
  private filterOf(viewer: Viewer, query: PortfolioQueryDto, date: string): unknown[] {
    const folded = query.q === undefined ? '' : foldTitle(query.q);
    return [
      scopesOf(viewer),
      forumsOf(viewer),
      seesAllClosed(viewer),
      date,
      query.kind ?? null,
      query.status?.split(',') ?? null,
      query.category ?? null,
      query.department ?? null,
      folded === '' ? null : `%${escapeLike(folded)}%`,
    ];
  }
}

/** The statements of `now` and `as-of` have no $13. */
const withoutUnused = (values: unknown[], source: PortfolioSource): unknown[] =>
  source === 'known' ? values : values.slice(0, 12);
