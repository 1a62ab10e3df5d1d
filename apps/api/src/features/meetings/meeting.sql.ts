export interface MeetingRow {
  id: string;
  forum: { id: string; name: string; shortName: string };
  held_on: string;
  starts_at: string | null;
  ends_at: string | null;
  location: string | null;
  state: 'planned' | 'held' | 'cancelled' | 'referred';
  moved_from: string | null;
  moved_reason: string | null;
  cancelled_reason: string | null;
  version: number;
}

const MEETING_COLUMNS = `m.id, json_build_object('id', f.id, 'name', f.name, 'shortName', f.short_name) AS forum,
  m.held_on::text, m.starts_at, m.ends_at, m.location, m.state, m.moved_from::text, m.moved_reason, m.cancelled_reason, m.version`;

/** $1 forum, $2 year, $3 and $4 first and last day, $5 those only spoken of too: they are listed only when asked for. */
const CHOSEN = `m.state <> 'undone' AND ($5::boolean OR m.state <> 'referred') AND ($1::uuid IS NULL OR m.forum_id = $1)
    AND ($2::integer IS NULL OR extract(year FROM m.held_on) = $2)
    AND ($3::date IS NULL OR m.held_on >= $3::date) AND ($4::date IS NULL OR m.held_on <= $4::date)`;

/** Then $6 and $7 the last of the page before, $8 how many. */
export const MEETING_PAGE = `
  SELECT ${MEETING_COLUMNS},
    (SELECT count(*)::integer FROM agenda_item a WHERE a.meeting_id = m.id)
      + (SELECT count(*)::integer FROM planned_item a WHERE a.meeting_id = m.id AND a.agenda_item_id IS NULL) AS agenda_items,
    (SELECT count(*)::integer FROM agenda_item a WHERE a.meeting_id = m.id AND a.closed)
      + (SELECT count(*)::integer FROM planned_item a
          WHERE a.meeting_id = m.id AND a.agenda_item_id IS NULL AND a.closed) AS closed_items,
    (SELECT count(*)::integer FROM document d WHERE d.meeting_id = m.id) AS documents
  FROM meeting m JOIN forum f ON f.id = m.forum_id
  WHERE ${CHOSEN} AND ($6::text IS NULL OR (m.held_on, m.id) < ($6::date, $7::uuid))
  ORDER BY m.held_on DESC, m.id DESC LIMIT $8`;

export const MEETING_TOTAL = `SELECT count(*)::integer AS total FROM meeting m WHERE ${CHOSEN}`;

/** $1 meeting; with the meetings of the forum before and after it. */
export const MEETING = `
  SELECT ${MEETING_COLUMNS},
    (SELECT p.id FROM meeting p WHERE p.forum_id = m.forum_id AND p.state NOT IN ('referred', 'undone') AND (p.held_on, p.id) < (m.held_on, m.id)
      ORDER BY p.held_on DESC, p.id DESC LIMIT 1) AS previous,
    (SELECT n.id FROM meeting n WHERE n.forum_id = m.forum_id AND n.state NOT IN ('referred', 'undone') AND (n.held_on, n.id) > (m.held_on, m.id)
      ORDER BY n.held_on, n.id LIMIT 1) AS next
  FROM meeting m JOIN forum f ON f.id = m.forum_id WHERE m.id = $1 AND m.state <> 'undone'`;
