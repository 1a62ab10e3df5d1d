import type { EntityManager } from 'typeorm';

/** Columns of an event that say what happened, as against who recorded it when; a correction keeps its person and reason. */
const SAID = `item_id, item_kind, type, effective_on, window_from, effective_words, ordinal, agenda_item_id, import_id, to_status,
  role, role_state, person_id, party, condition_kind, condition_forum_id, condition_words, title, title_folded, category, participation`;

/**
 * Takes behind closed doors what an agenda item has decided in the open, once another document says that it is closed:
 * its events are retracted and said again for the forum alone. Gives the items concerned.
 */
export async function closeAgendaItem(
  manager: EntityManager,
  agendaItemId: string,
  forumId: string,
  actorId: string,
): Promise<string[]> {
  const rows = await manager.query<{ item_id: string }[]>(
    `WITH moved AS MATERIALIZED (
       SELECT gen_random_uuid() AS new_id, e.* FROM event e
       WHERE e.agenda_item_id = $1 AND e.closed_forum_id IS NULL AND e.type <> 'retracted'
         AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)),
     again AS (INSERT INTO event (id, actor_id, closed_forum_id, reason, ${SAID})
       SELECT new_id, CASE WHEN reason IS NULL THEN $3::uuid ELSE actor_id END, $2, reason, ${SAID} FROM moved RETURNING id),
     retired AS (INSERT INTO event (id, item_id, item_kind, type, effective_on, agenda_item_id, import_id, actor_id, reason, retracts_id)
       SELECT gen_random_uuid(), item_id, item_kind, 'retracted', effective_on, agenda_item_id, import_id, $3, 'punktet er lukket', id
       FROM moved RETURNING id),
     sources AS (INSERT INTO event_source (event_id, passage_id, outcome_id)
       SELECT m.new_id, s.passage_id, s.outcome_id FROM moved m JOIN event_source s ON s.event_id = m.id RETURNING event_id)
     SELECT DISTINCT item_id FROM moved`,
    [agendaItemId, forumId, actorId],
  );
  await manager.query(`UPDATE stated_count SET closed_forum_id = $2 WHERE agenda_item_id = $1`, [
    agendaItemId,
    forumId,
  ]);
  await manager.query(`UPDATE stated_detail SET closed_forum_id = $2 WHERE agenda_item_id = $1`, [
    agendaItemId,
    forumId,
  ]);
  await manager.query(`UPDATE follow_up SET closed_forum_id = $2 WHERE agenda_item_id = $1`, [agendaItemId, forumId]);
  return rows.map(({ item_id }) => item_id);
}
