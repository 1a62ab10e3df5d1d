import { Inject, Injectable } from '@nestjs/common';
import type { UnsettledMatter } from '@netvaerksoverblik/contracts';
import { seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import type { PageCursor } from '../../platform/page-cursor.js';
import { ReadPool } from '../../platform/read-pool.js';
import { passagesOfFindings, accessOf } from '../minutes-import/index.js';
import type { Moment } from '../portfolio/index.js';
import { forumsOf } from '../provenance/index.js';
import {
  questionMatter,
  recommendationMatter,
  warningMatter,
  type Keyed,
  type QuestionRow,
  type RecommendationRow,
  type WarningRow,
} from './unsettled.rows.js';
import { pageOf, QUESTIONS, RECOMMENDATIONS, TEXTS, totalOf, WARNINGS } from './unsettled.sql.js';

export type StoredGroup = 'question' | 'warning' | 'recommendation';

const BODIES: Readonly<Record<StoredGroup, string>> = {
  question: QUESTIONS,
  warning: WARNINGS,
  recommendation: RECOMMENDATIONS,
};

/** One page, and where the next begins. */
export interface MatterPage {
  items: UnsettledMatter[];
  next: PageCursor | null;
}

export interface PageWish {
  limit: number;
  after: PageCursor | null;
}

/** Those groups of what is unsettled that the database keeps in order. */
@Injectable()
export class UnsettledPages {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async total(viewer: Viewer, group: StoredGroup, moment: Moment, date: string): Promise<number> {
    const params = paramsOf(viewer, group, moment, date);
    const rows = await this.pool.rows<{ total: number }>(`unsettled-${group}-total`, totalOf(BODIES[group]), params);
    return rows[0]?.total ?? 0;
  }

  async page(viewer: Viewer, group: StoredGroup, moment: Moment, date: string, wish: PageWish): Promise<MatterPage> {
    const { limit, after } = wish;
    const params = [...paramsOf(viewer, group, moment, date), after?.key ?? null, after?.id ?? null, limit + 1];
    const rows = await this.pool.rows<Keyed>(`unsettled-${group}-page`, pageOf(BODIES[group]), params);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last !== undefined ? { key: last.key, id: last.id } : null;
    return { items: await this.matters(group, shown), next };
  }

  private async matters(group: StoredGroup, rows: readonly Keyed[]): Promise<UnsettledMatter[]> {
    if (group === 'recommendation') return (rows as RecommendationRow[]).map(recommendationMatter);
    if (group === 'warning') return this.warnings(rows as WarningRow[]);
    const questions = rows as QuestionRow[];
    const passages = await passagesOfFindings(
      this.dataSource.manager,
      questions.map(({ importId }) => importId),
    );
    return questions.map((row) => questionMatter(row, passages.get(row.importId)?.[row.position]));
  }

  private async warnings(rows: readonly WarningRow[]): Promise<UnsettledMatter[]> {
    const ids = [...new Set(rows.map(({ document }) => document))];
    const texts = await this.pool.rows<{ id: string; text: string }>('unsettled-texts', TEXTS, [ids]);
    const byId = new Map(texts.map(({ id, text }) => [id, text]));
    return rows.map((row) => warningMatter(row, byId.get(row.document) ?? ''));
  }
}

/** Questions and warnings are for those who review; recommendations for whoever sees the agenda item. */
function paramsOf(viewer: Viewer, group: StoredGroup, { knownAt }: Moment, date: string): unknown[] {
  const access = group === 'recommendation' ? [forumsOf(viewer), seesAllClosed(viewer)] : accessOf(viewer);
  return [...access, date, knownAt];
}
