const LIVE = `e.type <> 'retracted' AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)`;

/** Which import stands behind which live event: the one that recorded it, and those whose documents are its sources. */
const BACKED = `backed AS (
  SELECT e.id, e.item_id, e.import_id FROM event e WHERE e.import_id IS NOT NULL AND ${LIVE}
  UNION SELECT e.id, e.item_id, i.id FROM event e JOIN event_source s ON s.event_id = e.id
    JOIN passage p ON p.id = s.passage_id JOIN import i ON i.document_id = p.document_id WHERE ${LIVE})`;

/** $1 import: confirmed imports that tell of the same items or the same meeting, and those that do so of theirs, and so on. */
export const LEANING = `WITH RECURSIVE ${BACKED},
  link AS MATERIALIZED (
    SELECT DISTINCT import_id, item_id AS shared FROM backed
    UNION SELECT id, meeting_id FROM import WHERE state = 'confirmed'),
  reached AS (
    SELECT $1::uuid AS import_id
    UNION SELECT other.import_id FROM reached r JOIN link own ON own.import_id = r.import_id JOIN link other ON other.shared = own.shared)
  SELECT i.id FROM import i JOIN reached r ON r.import_id = i.id
  WHERE i.state = 'confirmed' AND i.id <> $1 ORDER BY i.confirmed_at, i.id`;

/** $1 import: those that tell of an item or the meeting that it tells of itself, as far as the viewer ($2 all, $3 forums) may know. */
export const LEANING_DIRECTLY = `WITH ${BACKED},
  link AS MATERIALIZED (SELECT DISTINCT import_id, item_id AS shared FROM backed
    UNION SELECT id, meeting_id FROM import WHERE state = 'confirmed')
  SELECT i.id, d.file_name AS "fileName", i.forum_name AS forum, i.held_on::text AS date, i.meeting_id AS "meetingId"
  FROM import i JOIN document d ON d.id = i.document_id
  WHERE i.state = 'confirmed' AND i.id <> $1 AND ($2::boolean OR i.forum_id = ANY($3::uuid[]))
    AND EXISTS (SELECT 1 FROM link own JOIN link other ON other.shared = own.shared WHERE own.import_id = $1 AND other.import_id = i.id)
  ORDER BY i.held_on, i.confirmed_at, i.id`;

/** $1 imports, $2 who, $3 why. */
export const RETRACT = `WITH ${BACKED},
  gone AS MATERIALIZED (SELECT DISTINCT id FROM backed WHERE import_id = ANY($1::uuid[])),
  retired AS (INSERT INTO event
      (id, item_id, item_kind, type, effective_on, agenda_item_id, import_id, closed_forum_id, actor_id, reason, retracts_id)
    SELECT gen_random_uuid(), e.item_id, e.item_kind, 'retracted', e.effective_on, e.agenda_item_id, e.import_id,
      e.closed_forum_id, $2, $3, e.id
    FROM event e JOIN gone ON gone.id = e.id RETURNING item_id)
  SELECT DISTINCT item_id FROM retired`;

/** $1 meeting, $2 the meeting that keeps what documents told of it until now; what was put on the agenda by hand stays. */
export const SET_ASIDE = [
  `INSERT INTO meeting (id, forum_id, held_on, state) SELECT $2::uuid, forum_id, held_on, 'undone' FROM meeting WHERE id = $1::uuid`,
  `UPDATE agenda_item SET meeting_id = $2::uuid WHERE meeting_id = $1::uuid`,
  `UPDATE meeting SET starts_at = NULL, ends_at = NULL, location = NULL,
     state = CASE WHEN cancelled_reason IS NULL THEN 'planned' ELSE 'cancelled' END, version = version + 1
   WHERE id = $1::uuid AND $2::uuid IS NOT NULL`,
  `UPDATE planned_item SET agenda_item_id = NULL WHERE meeting_id = $1::uuid AND $2::uuid IS NOT NULL`,
];

/** $1 meeting: another one that documents tell of at the hour for which it had been planned. */
export const SAME_HOUR = `SELECT o.id FROM meeting m JOIN meeting o ON o.forum_id = m.forum_id AND o.held_on = m.held_on
    AND o.starts_at IS NOT DISTINCT FROM m.entered_starts_at AND o.id <> m.id AND o.state <> 'undone'
  WHERE m.id = $1 AND m.entered_by IS NOT NULL AND m.starts_at IS NULL`;

/** $1 meeting, $2 the one at its hour: two plans of one meeting become one. */
export const HAND_OVER = [
  `UPDATE planned_item SET meeting_id = $2::uuid, position = position +
     (SELECT coalesce(max(position), 0) FROM planned_item WHERE meeting_id = $2::uuid)
   WHERE meeting_id = $1::uuid`,
  `UPDATE meeting o SET entered_by = m.entered_by, entered_starts_at = m.entered_starts_at,
     entered_ends_at = m.entered_ends_at, entered_location = m.entered_location, moved_from = m.moved_from,
     moved_reason = m.moved_reason, cancelled_reason = m.cancelled_reason
   FROM meeting m WHERE m.id = $1::uuid AND o.id = $2::uuid AND o.entered_by IS NULL`,
  `UPDATE meeting SET state = 'undone' WHERE id = $1::uuid AND $2::uuid IS NOT NULL`,
];

/** $1 meeting: what no document says is as it was planned. */
export const AS_PLANNED = `UPDATE meeting SET starts_at = coalesce(starts_at, entered_starts_at),
    ends_at = coalesce(ends_at, entered_ends_at), location = coalesce(location, entered_location)
  WHERE id = $1 AND entered_by IS NOT NULL`;

/** $1 meeting: whether somebody planned it, or put something on its agenda, beside what documents tell of it. */
export const IS_PLANNED = `SELECT 1 FROM meeting WHERE id = $1 AND entered_by IS NOT NULL`;

const NAMED_BY_OTHERS = `EXISTS (SELECT 1 FROM outcome o JOIN agenda_item a ON a.id = o.agenda_item_id
    JOIN meeting k ON k.id = a.meeting_id
    WHERE k.state <> 'undone' AND k.forum_id = m.forum_id AND o.subject_kind = 'minutes' AND o.subject_title = m.held_on::text)`;

/** $1 the meeting set aside: meetings that only its minutes spoke of. */
export const FORGET_REFERRED = `UPDATE meeting m SET state = 'undone'
  WHERE m.state = 'referred' AND m.forum_id = (SELECT forum_id FROM meeting WHERE id = $1) AND NOT ${NAMED_BY_OTHERS}`;

/** $1 the meeting set aside, where others speak of it. */
export const STILL_REFERRED = `SELECT m.forum_id, m.held_on::text FROM meeting m WHERE m.id = $1 AND ${NAMED_BY_OTHERS}`;

/** $1 imports: what the demo brought is recorded again as the demo's, to be taken away with it. */
export const KEEP_AS_DEMO = `
  WITH demo AS (SELECT i.id, i.document_id, i.meeting_id FROM import i JOIN demo_row d ON d.relation = 'import' AND d.row_id = i.id
    WHERE i.id = ANY($1::uuid[])),
  points AS (SELECT a.id FROM agenda_item a WHERE a.meeting_id IN (SELECT meeting_id FROM demo))
  INSERT INTO demo_row (relation, row_id)
  SELECT 'event', id FROM event WHERE import_id IN (SELECT id FROM demo) AND type <> 'retracted'
  UNION ALL SELECT 'passage', id FROM passage WHERE document_id IN (SELECT document_id FROM demo)
  UNION ALL SELECT 'agenda_item', id FROM points
  UNION ALL SELECT 'outcome', id FROM outcome WHERE agenda_item_id IN (SELECT id FROM points)
  UNION ALL SELECT 'recommendation', id FROM recommendation WHERE agenda_item_id IN (SELECT id FROM points)
  UNION ALL SELECT 'follow_up', id FROM follow_up WHERE import_id IN (SELECT id FROM demo)
  UNION ALL SELECT 'stated_count', id FROM stated_count WHERE import_id IN (SELECT id FROM demo)
  UNION ALL SELECT 'stated_detail', id FROM stated_detail WHERE import_id IN (SELECT id FROM demo)
  UNION ALL SELECT 'portfolio_item', item_id FROM event WHERE import_id IN (SELECT id FROM demo)
    AND item_id NOT IN (SELECT item_id FROM event WHERE import_id NOT IN (SELECT id FROM import JOIN demo_row ON row_id = id))
  ON CONFLICT DO NOTHING`;
