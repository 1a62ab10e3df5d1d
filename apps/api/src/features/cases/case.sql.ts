import { itemIsVisible } from '../provenance/index.js';
import { plannedIsVisible } from '../meetings/index.js';

/** As `caseKey` compares them, with the year in two digits. */
const NUMBER = `CASE a.case_scheme WHEN 'year-serial' THEN regexp_replace(a.case_raw, '^(19|20)(\\d\\d)/', '\\2/')
    WHEN 'kle' THEN regexp_replace(a.case_raw, '-(19|20)(\\d\\d)$', '-\\2') ELSE upper(a.case_raw) END`;

const COLUMNS = `${NUMBER} AS number, a.case_scheme = 'kle' AS is_kle, m.id AS meeting_id, m.held_on, m.forum_id`;

/** $1 forums and $2 all of the viewer. A case number is for everybody, a title of a closed item is not. */
const STANDS = `SELECT ${COLUMNS}, CASE WHEN ${itemIsVisible('$1', '$2')} THEN a.title END AS title, a.number AS place
  FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.case_raw IS NOT NULL AND m.state <> 'undone'
  UNION ALL
  SELECT ${COLUMNS}, CASE WHEN ${plannedIsVisible('$1', '$2')} THEN a.title END, 1000 + a.position
  FROM planned_item a JOIN meeting m ON m.id = a.meeting_id
  WHERE a.case_raw IS NOT NULL AND a.agenda_item_id IS NULL AND m.state <> 'undone'`;

/** A KLE number in general, or one that items of a meeting share, is a container. $3 words of a number or a title, as a pattern. */
const CASES = `SELECT number, bool_or(is_kle) AND (number LIKE '%-A00-%' OR count(*) > count(DISTINCT meeting_id)) AS container, md5(number)::uuid AS id,
    (array_agg(title ORDER BY held_on DESC, place) FILTER (WHERE title IS NOT NULL))[1] AS title,
    count(DISTINCT meeting_id)::integer AS meetings, count(*)::integer AS agenda_items,
    min(held_on)::text AS first, max(held_on)::text AS last, array_agg(DISTINCT forum_id) AS forum_ids
  FROM (${STANDS}) AS stands GROUP BY number
  HAVING $3::text IS NULL OR number ILIKE $3 OR bool_or(title ILIKE $3)`;

export interface CaseRow {
  number: string;
  container: boolean;
  id: string;
  title: string | null;
  meetings: number;
  agenda_items: number;
  first: string;
  last: string;
  forums: { id: string; name: string; shortName: string }[];
}

/** $4 and $5 the last of the page before, $6 how many. */
export const CASE_PAGE = `
  SELECT c.*, (SELECT json_agg(json_build_object('id', f.id, 'name', f.name, 'shortName', f.short_name) ORDER BY f.name, f.id)
      FROM forum f WHERE f.id = ANY(c.forum_ids)) AS forums
  FROM (${CASES}) AS c WHERE $4::text IS NULL OR (c.last, c.id) < ($4, $5::uuid)
  ORDER BY c.last DESC, c.id DESC LIMIT $6`;

export const CASE_TOTAL = `SELECT count(*)::integer AS total FROM (${CASES}) AS c`;

export interface CaseMeetingRow {
  id: string;
  forum: { id: string; name: string; shortName: string };
  held_on: string;
  starts_at: string | null;
  state: 'planned' | 'held' | 'cancelled' | 'referred';
}

/** $1 spellings of the number. */
export const CASE_MEETINGS = `
  SELECT m.id, json_build_object('id', f.id, 'name', f.name, 'shortName', f.short_name) AS forum, m.held_on::text, m.starts_at, m.state
  FROM meeting m JOIN forum f ON f.id = m.forum_id
  WHERE m.state <> 'undone' AND m.id IN (
    SELECT meeting_id FROM agenda_item WHERE case_raw = ANY($1::text[])
    UNION SELECT meeting_id FROM planned_item WHERE case_raw = ANY($1::text[]) AND agenda_item_id IS NULL)
  ORDER BY m.held_on, m.starts_at NULLS FIRST, m.id`;
