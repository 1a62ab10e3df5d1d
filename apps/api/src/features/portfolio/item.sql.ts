import type { PortfolioKind } from '@netvaerksoverblik/domain';
import type { SourceReply } from '@netvaerksoverblik/contracts';
import { holderPerson, personShown } from '../people/index.js';
import { allSources } from '../provenance/index.js';
import { segmentCode } from './portfolio-list.sql.js';
import { timelineColumns, TIMELINE_JOINS, type TimelineRow } from './timeline-row.js';

export interface ItemRow {
  id: string;
  kind: PortfolioKind;
  reference: string;
  title: string;
  department: string | null;
  department_id: string | null;
  version: number;
  segment_code: string | null;
}

export const ITEM = `SELECT i.id, i.kind, i.reference, i.title, d.name AS department, i.department_id, i.version,
    ${segmentCode('i.id')} AS segment_code
  FROM portfolio_item i LEFT JOIN department d ON d.id = i.department_id WHERE i.id = $1`;

/** An event with what a page shows of it beside what the fold needs. */
export interface EventRow extends TimelineRow {
  window_from: string | null;
  effective_words: string | null;
  recorded_at: Date;
  participation: string | null;
  reason: string | null;
  /** Who entered or corrected it; null where minutes alone stand behind it. */
  actor: string | null;
  /** Whether the forum that met has the mandate for such an item. */
  mandated: boolean;
  /** Whether the holder of a role sat in the forum that day; null where nobody knows who sits there. */
  sits_in_forum: boolean | null;
  person: string | null;
  condition_forum: string | null;
  sources: SourceReply[];
}

const MANDATED = `EXISTS (SELECT 1 FROM mandate d
    WHERE d.forum_id = m.forum_id AND d.kind = e.item_kind AND (d.step IS NULL OR d.step = e.to_status))`;

const SITS_IN_FORUM = `CASE WHEN e.person_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM forum_membership k WHERE k.forum_id = m.forum_id)
  THEN EXISTS (SELECT 1 FROM forum_membership k WHERE k.forum_id = m.forum_id AND ${personShown('k.person_id')} = ${personShown('e.person_id')}
    AND k.from_on <= e.effective_on AND (k.to_on IS NULL OR e.effective_on < k.to_on)) END`;

const EVENT_COLUMNS = `${timelineColumns('$5')}, e.window_from::text, e.effective_words, e.recorded_at, e.reason,
  e.participation, CASE WHEN e.agenda_item_id IS NULL OR e.reason IS NOT NULL THEN u.display_name END AS actor,
  ${MANDATED} AS mandated, ${SITS_IN_FORUM} AS sits_in_forum, who.name AS person, cf.name AS condition_forum`;

const EVENT_JOINS = `${TIMELINE_JOINS} LEFT JOIN app_user u ON u.id = e.actor_id
  LEFT JOIN person who ON who.id = ${holderPerson('e', '$5')} LEFT JOIN forum cf ON cf.id = e.condition_forum_id`;

const IN_ORDER = `e.effective_on, m.held_on NULLS LAST, m.starts_at NULLS FIRST, a.number NULLS FIRST, e.ordinal, e.id`;

/** $1 items, $2 forums and $3 all of the viewer, $4 as of, $5 known at. Retractions come too: the fold needs them. */
export const EVENTS_OF_ITEMS = `SELECT ${EVENT_COLUMNS}, ${allSources('e.id', '$2', '$3')} AS sources FROM ${EVENT_JOINS}
  WHERE e.item_id = ANY($1::uuid[]) AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($2::uuid[]))
    AND ($4::date IS NULL OR e.effective_on <= $4::date OR e.type = 'retracted')
    AND ($5::timestamptz IS NULL OR e.recorded_at <= $5::timestamptz)
  ORDER BY e.item_id, ${IN_ORDER}`;

/** The same of every item ($1 null), without the sentences. */
export const EVENTS_OF_ALL = `SELECT ${EVENT_COLUMNS}, '[]'::json AS sources FROM ${EVENT_JOINS}
  WHERE ($1::uuid[] IS NULL OR e.item_id = ANY($1)) AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($2::uuid[]))
    AND ($4::date IS NULL OR e.effective_on <= $4::date OR e.type = 'retracted')
    AND ($5::timestamptz IS NULL OR e.recorded_at <= $5::timestamptz)
  ORDER BY e.item_id, ${IN_ORDER}`;

/** What it grew from and what grew from it. */
export const RELATED = `
  SELECT n.theme_id AS id, 'origin' AS relation FROM network n WHERE n.id = $1 AND n.theme_id IS NOT NULL
  UNION ALL SELECT n.id, 'result' FROM network n WHERE n.theme_id = $1`;
