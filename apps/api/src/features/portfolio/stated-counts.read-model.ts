import { Inject, Injectable } from '@nestjs/common';
import type { SourceReply, StatedCountReply } from '@netvaerksoverblik/contracts';
import { seesAllClosed, type Category, type PortfolioKind, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf } from '../provenance/index.js';
import { passageSource } from '../provenance/index.js';

interface CountRow {
  agenda_item_id: string;
  kind: PortfolioKind;
  category: Category | null;
  status: string | null;
  number: number;
  named: number;
  /** Named items of any category, or none said. */
  named_of_all: number;
  source: SourceReply | null;
}

/** What a count's named items are: those of its kind, status and category that its agenda item itself moved. */
const NAMED = `(SELECT count(DISTINCT e.item_id)::integer FROM event e
    LEFT JOIN LATERAL (SELECT n.category FROM event n WHERE n.item_id = e.item_id AND n.category IS NOT NULL
      ORDER BY n.effective_on DESC, n.id LIMIT 1) known ON true
    WHERE e.agenda_item_id = c.agenda_item_id AND e.item_kind = c.kind AND e.type IN ('status', 'mentioned')
      AND (c.status IS NULL OR e.to_status = c.status) AND (c.category IS NULL OR known.category = c.category)
      AND ($6::timestamptz IS NULL OR e.recorded_at <= $6::timestamptz)
      AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id))`;

/** Statements that hold on $3: from their date to the next statement of their kind, their stated end, or twelve months. */
const COUNTS = `
  WITH said AS (SELECT c.*, m.held_on FROM stated_count c JOIN agenda_item ai ON ai.id = c.agenda_item_id
      JOIN meeting m ON m.id = ai.meeting_id
    WHERE c.withdrawn_at IS NULL AND c.effective_on <= $3::date AND ($4::text IS NULL OR c.kind = $4)
      AND (c.closed_forum_id IS NULL OR $2::boolean OR c.closed_forum_id = ANY($1::uuid[]))
      AND ($6::timestamptz IS NULL OR c.recorded_at <= $6::timestamptz))
  SELECT c.agenda_item_id, c.kind, c.category, c.status, c.number, ${NAMED} AS named, ${NAMED.replace('AND (c.category IS NULL OR known.category = c.category)', '')} AS named_of_all, ${passageSource('c.passage_id', '$1', '$2')} AS source
  FROM said c
  WHERE c.effective_on > $3::date - interval '12 months' AND (c.until_on IS NULL OR $3::date <= c.until_on)
    AND NOT EXISTS (SELECT 1 FROM said later WHERE later.kind = c.kind AND later.agenda_item_id <> c.agenda_item_id
      AND (later.effective_on, later.agenda_item_id) > (c.effective_on, c.agenda_item_id))
    AND ($5::text IS NULL OR c.category IS NOT DISTINCT FROM nullif($5, 'none'))
  ORDER BY c.kind, c.category NULLS FIRST, c.number`;

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
    const rows = await this.pool.rows<CountRow>('stated-counts', COUNTS, [
      forumsOf(viewer),
      seesAllClosed(viewer),
      date,
      filter.kind,
      filter.category,
      knownAt,
    ]);
    return withSums(rows);
  }
}

/** Counts by category also give their sum, told apart as derived, unless a total of that kind is stated. */
function withSums(rows: readonly CountRow[]): StatedCountReply[] {
  return [...groupOf(rows).values()].flatMap((group) => {
    const stated = group.map(({ agenda_item_id: _id, named_of_all: _all, ...count }) => ({ ...count, derived: false }));
    const [first] = group;
    if (first === undefined || group.length < 2 || group.some(({ category }) => category === null)) return stated;
    const sum: StatedCountReply = {
      ...{ kind: first.kind, category: null, status: first.status, derived: true, source: first.source },
      number: group.reduce((total, { number }) => total + number, 0),
      named: first.named_of_all,
    };
    return [sum, ...stated];
  });
}

const keyOf = (row: CountRow): string => `${row.agenda_item_id} ${row.kind} ${row.status ?? ''}`;

function groupOf(rows: readonly CountRow[]): Map<string, CountRow[]> {
  const groups = new Map<string, CountRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
