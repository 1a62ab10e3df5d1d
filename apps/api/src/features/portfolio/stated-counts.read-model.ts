import { Inject, Injectable } from '@nestjs/common';
import type { SourceReply, StatedCountReply } from '@netvaerksoverblik/contracts';
import {
  countsOn,
  seesAllClosed,
  withSums,
  type PortfolioKind,
  type StatedCount,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, passageSource } from '../provenance/index.js';

interface CountRow extends StatedCount {
  named: number;
  /** Named items of any category, or none said. */
  namedOfAll: number;
  source: SourceReply | null;
}

/** What a count's named items are: those of its kind and status that its own agenda item moved; `and` narrows them. */
const named = (and: string): string => `(SELECT count(DISTINCT e.item_id)::integer FROM event e
    WHERE e.agenda_item_id = c.agenda_item_id AND e.item_kind = c.kind AND e.type IN ('status', 'mentioned')
      AND (c.status IS NULL OR e.to_status = c.status) AND ($5::timestamptz IS NULL OR e.recorded_at <= $5::timestamptz)
      AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id) ${and})`;

const OF_ITS_CATEGORY = `AND (c.category IS NULL OR c.category = (SELECT n.category FROM event n
      WHERE n.item_id = e.item_id AND n.category IS NOT NULL ORDER BY n.effective_on DESC, n.id LIMIT 1))`;

/** $1 forums and $2 all of the viewer, $3 date, $4 kind, $5 known at. */
const COUNTS = `
  SELECT c.agenda_item_id AS "agendaItemId", c.kind, c.category, c.status, c.number, c.effective_on::text AS "effectiveOn",
    c.until_on::text AS "untilOn", ${named(OF_ITS_CATEGORY)} AS named, ${named('')} AS "namedOfAll",
    ${passageSource('c.passage_id', '$1', '$2')} AS source
  FROM stated_count c
  WHERE c.withdrawn_at IS NULL AND c.effective_on <= $3::date AND ($4::text IS NULL OR c.kind = $4)
    AND (c.closed_forum_id IS NULL OR $2::boolean OR c.closed_forum_id = ANY($1::uuid[]))
    AND ($5::timestamptz IS NULL OR c.recorded_at <= $5::timestamptz)
  ORDER BY c.kind, c.category, c.number, c.id`;

/** Numbers that minutes state, with how many of the things counted have a name here. */
@Injectable()
export class StatedCountsReadModel {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async on(
    viewer: Viewer,
    date: string,
    filter: { kind: PortfolioKind | null; category: string | null },
    knownAt: string | null,
  ): Promise<StatedCountReply[]> {
    const params = [forumsOf(viewer), seesAllClosed(viewer), date, filter.kind, knownAt];
    const rows = await this.pool.rows<CountRow>('stated-counts', COUNTS, params);
    const holding = withSums(countsOn(rows, date)) as (CountRow & { derived: boolean })[];
    return holding
      .filter(({ category }) => filter.category === null || (category ?? 'none') === filter.category)
      .map(({ kind, category, status, number, derived, source, ...count }) => ({
        ...{ kind, category, status, number, derived, source },
        named: derived ? count.namedOfAll : count.named,
      }));
  }
}
