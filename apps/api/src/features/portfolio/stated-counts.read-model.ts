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
import { KnownAtReader } from './known-at.reader.js';
import { standsAt } from './stands-at.sql.js';
import { bestScope, forumsOf, passageSource, scopesOf } from '../provenance/index.js';

interface CountRow extends StatedCount {
  named: number;
  /** Named items of any category, or none said. */
  namedOfAll: number;
  source: SourceReply | null;
}

/** The category that an item is known to have. */
const CATEGORY = `(SELECT n.category FROM event n WHERE n.item_id = named.item_id AND n.category IS NOT NULL
    AND (n.closed_forum_id IS NULL OR $2::boolean OR n.closed_forum_id = ANY($1::uuid[]))
    AND ${standsAt('n', '$5')}
    ORDER BY n.effective_on DESC, n.id LIMIT 1)`;

/**
 * Which items a count counts: where it states a decision, those that its own agenda item moved to that status; where it
 * states how many networks there are, those that stood on its date and had not ended.
 */
const COUNTED = `SELECT e.item_id FROM event e
    WHERE e.agenda_item_id = c.agenda_item_id AND e.item_kind = c.kind AND e.type IN ('status', 'mentioned')
      AND (c.status IS NULL OR e.to_status = c.status) AND ${standsAt('e', '$5')}
  UNION
  SELECT s.item_id FROM (
      SELECT item_id, from_on, to_on, status FROM item_span v
        WHERE $5::timestamptz IS NULL AND v.kind = 'network' AND ${bestScope('v', '$6')}
      UNION ALL SELECT * FROM jsonb_to_recordset($7::jsonb) AS k(item_id uuid, from_on date, to_on date, status text)
        WHERE $5::timestamptz IS NOT NULL) s
    WHERE c.kind = 'network' AND (c.status IS NULL OR c.status = 'running') AND s.from_on <= c.effective_on AND (s.to_on IS NULL OR c.effective_on < s.to_on)
      AND coalesce(s.status, '') NOT IN ('closed', 'stopped')`;

const named = (and: string): string => `(SELECT count(*)::integer FROM (${COUNTED}) named ${and})`;

const OF_ITS_CATEGORY = `WHERE c.category IS NULL OR c.category = ${CATEGORY}`;

/** Numbers of an import that was recorded again stood until then under other ids. */
const STOOD = `c.recorded_at <= coalesce($5::timestamptz, c.recorded_at) AND c.withdrawn_at IS NOT DISTINCT FROM
      (SELECT min(o.withdrawn_at) FROM stated_count o WHERE o.import_id = c.import_id AND o.withdrawn_at > $5::timestamptz)`;

/** $1 forums and $2 all of the viewer, $3 date, $4 kind, $5 known at, $6 scopes, $7 networks as known then. */
const COUNTS = `
  SELECT c.agenda_item_id AS "agendaItemId", c.kind, c.category, c.status, c.number, c.effective_on::text AS "effectiveOn",
    c.until_on::text AS "untilOn", ${named(OF_ITS_CATEGORY)} AS named, ${named('')} AS "namedOfAll",
    ${passageSource('c.passage_id', '$1', '$2')} AS source
  FROM stated_count c
  WHERE ${STOOD} AND c.effective_on <= $3::date AND ($4::text IS NULL OR c.kind = $4)
    AND (c.closed_forum_id IS NULL OR $2::boolean OR c.closed_forum_id = ANY($1::uuid[]))
  ORDER BY c.kind, c.category, c.number, c.id`;

/** Numbers that minutes state, with how many of the things counted have a name here. */
@Injectable()
export class StatedCountsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(KnownAtReader) private readonly known: KnownAtReader,
  ) {}

  async on(
    viewer: Viewer,
    date: string,
    filter: { kind: PortfolioKind | null; category: string | null },
    knownAt: string | null,
  ): Promise<StatedCountReply[]> {
    const networks = knownAt === null ? null : await this.known.networkSpans(viewer, knownAt);
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const params = [...access, date, filter.kind, knownAt, scopesOf(viewer), networks];
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
