import { personShown } from '../people/index.js';
import { bestScope, livePassageIsVisible, livePassageSource, passageSource } from '../provenance/index.js';
import { shownStateSql, windowRankSql, windowSql } from './shown-state.sql.js';

const danishDay = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Copenhagen')::date`;

/** Whether the follow-up was told of at the moment $5: an import that is undone takes its follow-ups with it. */
const TOLD_THEN = `u.first_recorded_at <= $5::timestamptz AND coalesce(
    (SELECT s.state FROM follow_up_step s WHERE s.follow_up_id = u.id AND s.state IN ('withdrawn', 'revived')
       AND s.recorded_at <= $5::timestamptz ORDER BY s.number DESC LIMIT 1),
    CASE WHEN u.withdrawn_at <= $5::timestamptz THEN 'withdrawn' ELSE 'revived' END) = 'revived'`;

/** The word about it that counts on the day $4, as known at $5. What a closed item shows is shown to its forum alone. */
const STEP = `SELECT s.number, s.state, s.taken_on, s.recorded_at, s.actor_id, s.reason, s.evidence_passage_id,
    s.evidence_link, s.evidence_person_id, s.evidence_note
  FROM follow_up_step s
  WHERE s.follow_up_id = u.id AND s.taken_on <= $4::date AND ($5::timestamptz IS NULL OR s.recorded_at <= $5::timestamptz)
    AND (s.evidence_passage_id IS NULL OR ${livePassageIsVisible('s.evidence_passage_id', '$1', '$2')})
  ORDER BY s.number DESC LIMIT 1`;

/** Who holds on the day $4 the role in the item that a follow-up is given to. */
const HELD = `SELECT h.person_id, h.party FROM holder_span h
  WHERE h.item_id = u.item_id AND h.role = u.owner_role AND h.state = 'appointed' AND ${bestScope('h', '$3')}
    AND h.from_on <= $4::date AND (h.to_on IS NULL OR h.to_on > $4::date)
  ORDER BY h.from_on DESC, h.id DESC LIMIT 1`;

/**
 * $1 forums, $2 all and $3 scopes of the viewer, $4 day that is looked from, $5 known at (null: now),
 * $6 said on or before (null: whenever), $7 the viewer's person.
 */
const SEEN = `
  SELECT u.id, u.version, u.text, u.item_id, u.agenda_item_id, u.passage_id, u.due_on, u.window_from, u.due_precision,
    u.due_words, u.case_officer, u.remarks, u.plan, u.entered_by, u.entered_reason, u.first_recorded_at, u.owner_role,
    ${danishDay('u.recorded_at')} AS recorded_on, coalesce(m.held_on, ${danishDay('u.first_recorded_at')}) AS said_on,
    f.id AS forum_id, f.name AS forum_name, f.short_name, CASE WHEN m.state <> 'undone' THEN m.id END AS meeting_id,
    m.held_on, a.number, a.title AS agenda_title, i.kind AS item_kind, i.title AS item_title,
    p.id AS person_id, u.responsible,
    num_nonnulls(u.owner_person_id, u.owner_role, u.owner_department_id, u.owner_words) > 0 AS owner_by_hand,
    CASE WHEN u.owner_role IS NOT NULL THEN coalesce(p.name, held.party)
      ELSE coalesce(p.name, d.name, u.owner_words, u.responsible) END AS owner_name,
    CASE WHEN u.owner_role IS NOT NULL THEN 'role' WHEN p.id IS NOT NULL THEN 'person' WHEN d.id IS NOT NULL THEN 'department'
      WHEN coalesce(u.owner_words, u.responsible) IS NOT NULL THEN 'words' END AS owner_kind,
    CASE WHEN p.id IS NOT NULL THEN 'person:' || p.id WHEN u.owner_role IS NOT NULL THEN 'role:' || u.owner_role
      WHEN d.id IS NOT NULL THEN 'department:' || d.id
      WHEN coalesce(u.owner_words, u.responsible) IS NOT NULL THEN 'words:' || u.owner_folded END AS owner_key,
    coalesce(p.id = $7::uuid, false) AS mine,
    coalesce(step.state, 'open') AS state, step.number AS step_number, step.taken_on, step.recorded_at AS step_recorded_at,
    step.actor_id, step.reason AS step_reason, step.evidence_passage_id, step.evidence_link, step.evidence_person_id,
    step.evidence_note, greatest(coalesce(m.held_on, ${danishDay('u.first_recorded_at')}), step.taken_on) AS last_heard
  FROM follow_up u
  LEFT JOIN agenda_item a ON a.id = u.agenda_item_id
  LEFT JOIN meeting m ON m.id = a.meeting_id
  LEFT JOIN forum f ON f.id = m.forum_id
  LEFT JOIN item_now i ON i.item_id = u.item_id AND ${bestScope('i', '$3')}
  LEFT JOIN LATERAL (${HELD}) held ON u.owner_role IS NOT NULL
  LEFT JOIN person_alias alias ON alias.folded = u.owner_folded
    AND num_nonnulls(u.owner_person_id, u.owner_role, u.owner_department_id) = 0
  LEFT JOIN person p ON p.id = ${personShown('coalesce(u.owner_person_id, held.person_id, alias.person_id)')}
  LEFT JOIN department d ON d.id = u.owner_department_id
  LEFT JOIN LATERAL (${STEP}) step ON true
  WHERE (u.closed_forum_id IS NULL OR $2::boolean OR u.closed_forum_id = ANY($1::uuid[]))
    AND CASE WHEN $5::timestamptz IS NULL THEN u.withdrawn_at IS NULL ELSE ${TOLD_THEN} END
    AND (u.agenda_item_id IS NOT NULL OR i.item_id IS NOT NULL)
    AND ($6::date IS NULL OR coalesce(m.held_on, ${danishDay('u.first_recorded_at')}) <= $6::date)`;

const SHOWN = shownStateSql({
  ...{ state: 'state', dueOn: 'due_on', precision: 'due_precision', hasOwner: 'owner_key IS NOT NULL' },
  ...{ recordedOn: 'recorded_on', lastHeard: 'last_heard', day: '$4::date' },
});

/** The follow-ups that the viewer sees, with the state in which each is shown and its window. */
export const FOLLOW_UPS = `seen AS (${SEEN}),
  stated AS (SELECT *, ${SHOWN} AS shown FROM seen),
  placed AS (SELECT *, ${windowSql('shown', 'due_on', '$4::date')} AS falls FROM stated),
  ranked AS (SELECT *, ${windowRankSql('falls')} || ' ' || CASE WHEN falls = 'closed'
      THEN lpad((DATE '9999-12-31' - taken_on)::text, 7, '0')
      ELSE coalesce(due_on::text, '9999-99-99') || ' ' || said_on END AS sort_key FROM placed)`;

const DEPARTMENT = `(SELECT d.name FROM department_membership s JOIN department d ON d.id = s.department_id
    WHERE s.person_id = r.person_id AND s.from_on <= $4::date AND (s.to_on IS NULL OR s.to_on > $4::date)
    ORDER BY s.from_on DESC, s.id LIMIT 1)`;

/** What a row tells, of the follow-ups aliased r. */
export const ROW_COLUMNS = `r.id, r.version, r.text, r.due_on::text, r.window_from::text, r.due_precision, r.due_words,
    r.case_officer, r.remarks, r.plan, r.recorded_on::text, r.said_on::text, r.first_recorded_at, r.entered_reason,
    r.responsible, r.owner_key, r.owner_kind, r.owner_name, r.owner_role, r.owner_by_hand, r.person_id, r.mine,
    r.shown, r.falls, r.sort_key, r.item_id, r.item_kind, r.item_title, r.forum_id, r.forum_name, r.short_name,
    r.agenda_item_id, r.meeting_id, r.held_on::text, r.number, r.agenda_title, r.step_number, r.state AS step_state,
    r.taken_on::text, r.step_recorded_at, r.step_reason, r.evidence_link, r.evidence_note,
    ${DEPARTMENT} AS department,
    (SELECT x.display_name FROM app_user x WHERE x.id = r.entered_by) AS entered_name,
    (SELECT x.display_name FROM app_user x WHERE x.id = r.actor_id) AS step_by,
    (SELECT x.name FROM person x WHERE x.id = r.evidence_person_id) AS evidence_person,
    ${livePassageSource('r.evidence_passage_id', '$1', '$2')} AS evidence_source,
    ${passageSource('r.passage_id', '$1', '$2')} AS source`;

/** $1 forums and $2 all of the viewer, $3 follow-up. All words about it that the viewer may see, in the order in which they were recorded. */
export const STEPS = `
  SELECT s.number AS step_number, s.state AS step_state, s.taken_on::text, s.recorded_at AS step_recorded_at,
    s.reason AS step_reason, s.evidence_link, s.evidence_note, x.display_name AS step_by,
    (SELECT p.name FROM person p WHERE p.id = s.evidence_person_id) AS evidence_person,
    ${livePassageSource('s.evidence_passage_id', '$1', '$2')} AS evidence_source
  FROM follow_up_step s JOIN app_user x ON x.id = s.actor_id
  WHERE s.follow_up_id = $3 AND s.taken_on IS NOT NULL
    AND (s.evidence_passage_id IS NULL OR ${livePassageIsVisible('s.evidence_passage_id', '$1', '$2')})
  ORDER BY s.number`;
