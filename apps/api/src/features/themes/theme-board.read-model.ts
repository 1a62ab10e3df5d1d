import { Inject, Injectable } from '@nestjs/common';
import type { RoundReply, StatedCountReply, ThemeBoardReply, ThemeCardReply } from '@netvaerksoverblik/contracts';
import {
  checklistProgress,
  foldTitle,
  isSilent,
  THEME_STATES,
  type ThemeCriterion,
  type ThemeState,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { StatedCountsReadModel } from '../portfolio/index.js';
import type { BoardQueryDto } from './dto/theme.dto.js';
import { RoundsReadModel } from './rounds.read-model.js';
import { themeRowsSql } from './theme-rows.sql.js';
import { ThemeSourceReader, type Moment } from './theme-source.reader.js';

export type ThemeRow = Omit<ThemeCardReply, 'checklist' | 'silent'> & { met: string[] };

/** $8 round, $9 whether only those without one, $10 category, $11 folded words. */
const WHERE = `s.kind = 'theme' AND ($8::uuid IS NULL OR t.round_id = $8) AND (NOT $9::boolean OR t.round_id IS NULL)
    AND ($10::text IS NULL OR coalesce(s.category, 'none') = $10)
    AND ($11::text IS NULL OR lower(s.title) LIKE $11 OR lower(s.reference) LIKE $11)`;

const escapeLike = (words: string): string => words.replace(/[\\%_]/g, (sign) => `\\${sign}`);

const COLUMNS: readonly (ThemeState | null)[] = [null, ...THEME_STATES];

export function cardOf(
  { met, ...row }: ThemeRow,
  criteria: readonly ThemeCriterion[],
  rules: { date: string; silentAfterMonths: number },
): ThemeCardReply {
  return {
    ...row,
    checklist: checklistProgress(criteria, new Set(met)),
    silent: isSilent(row.lastHeard, rules.date, rules.silentAfterMonths),
  };
}

/** The pipeline from idea to launched, of one round or of all. */
@Injectable()
export class ThemeBoardReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(ThemeSourceReader) private readonly sources: ThemeSourceReader,
    @Inject(StatedCountsReadModel) private readonly counts: StatedCountsReadModel,
    @Inject(RoundsReadModel) private readonly rounds: RoundsReadModel,
    @Inject(HouseRulesReader) private readonly rules: HouseRulesReader,
  ) {}

  async board(viewer: Viewer, query: BoardQueryDto): Promise<ThemeBoardReply> {
    const moment: Moment = { asOf: query.asOf ?? null, knownAt: query.knownAt ?? null };
    const roundId = query.round === undefined || query.round === 'none' ? null : query.round;
    const [{ source, date, params }, round, rules] = await Promise.all([
      this.sources.of(viewer, moment),
      roundId === null ? null : this.rounds.get(viewer, roundId),
      this.rules.current(),
    ]);
    const filter = [roundId, query.round === 'none', query.category ?? null, likeOf(query.q)];
    const [rows, counts] = await Promise.all([
      this.pool.rows<ThemeRow>(`theme-board-${source}`, themeRowsSql(source, WHERE), [...params, ...filter]),
      this.countsBeside(viewer, query, { date, round }),
    ]);
    const { themeCriteria, silentAfterMonths } = rules;
    const cards = rows.map((row) => cardOf(row, themeCriteria, { date, silentAfterMonths }));
    const columns = COLUMNS.map((status) => ({ status, cards: cards.filter((card) => card.status === status) }));
    return { columns, total: cards.length, counts, criteria: [...themeCriteria], round, ...moment };
  }

  /** Stated numbers say nothing of a search; of a round, those that minutes state in its half-year. */
  private async countsBeside(
    viewer: Viewer,
    query: BoardQueryDto,
    { date, round }: { date: string; round: RoundReply | null },
  ): Promise<StatedCountReply[]> {
    if (query.q !== undefined || query.round === 'none') return [];
    const selection = { kind: 'theme' as const, category: query.category ?? null };
    const counts = await this.counts.on(viewer, date, selection, query.knownAt ?? null);
    return round === null ? counts : counts.filter(({ source }) => isWithin(round, source?.meeting.date));
  }
}

function likeOf(words: string | undefined): string | null {
  const folded = words === undefined ? '' : foldTitle(words);
  return folded === '' ? null : `%${escapeLike(folded)}%`;
}

const isWithin = ({ startsOn, endsBefore }: RoundReply, day: string | undefined): boolean =>
  day !== undefined && startsOn <= day && day < endsBefore;
