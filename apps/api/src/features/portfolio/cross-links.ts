import type { EntityManager } from 'typeorm';
import type { EventOrigin, ItemRecorder } from './item-recording.js';

interface LaunchRow {
  theme_id: string;
  network_id: string;
  effective_on: string;
  ordinal: number;
  agenda_item_id: string;
  meeting_id: string;
  forum_id: string;
  import_id: string | null;
  closed_forum_id: string | null;
  passage_id: string;
  outcome_id: string | null;
}

/** Approvals and starts of networks that go by the name of a theme, where either was touched. */
const LAUNCHES = `
  SELECT t.item_id AS theme_id, n.item_id AS network_id, s.effective_on::text, s.ordinal, s.agenda_item_id, a.meeting_id,
    m.forum_id, s.import_id, s.closed_forum_id, es.passage_id, es.outcome_id
  FROM (SELECT DISTINCT item_id, title_folded FROM event e WHERE title IS NOT NULL AND item_kind = 'theme'
          AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)) t
  JOIN (SELECT DISTINCT item_id, title_folded FROM event e WHERE title IS NOT NULL AND item_kind = 'network'
          AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)) n USING (title_folded)
  JOIN event s ON s.item_id = n.item_id AND s.to_status IN ('approved', 'staffing')
    AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = s.id)
  JOIN agenda_item a ON a.id = s.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
  JOIN event_source es ON es.event_id = s.id AND es.outcome_id IS NOT NULL
  WHERE t.item_id = ANY($1::uuid[]) OR n.item_id = ANY($1::uuid[])
  ORDER BY s.effective_on, s.ordinal, s.id`;

/** A network approved or started under the title of a known theme launches that theme and has it as its origin. */
export async function launchThemes(manager: EntityManager, recorder: ItemRecorder, actorId: string): Promise<void> {
  const rows = await manager.query<LaunchRow[]>(LAUNCHES, [[...recorder.touched]]);
  for (const row of rows) {
    const origin: EventOrigin = {
      meetingId: row.meeting_id,
      forumId: row.forum_id,
      agendaItemId: row.agenda_item_id,
      effectiveOn: row.effective_on,
      closedForumId: row.closed_forum_id,
      importId: row.import_id,
      passageId: row.passage_id,
      outcomeId: row.outcome_id,
      ordinal: row.ordinal,
      actorId,
    };
    await recorder.apply(row.theme_id, 'theme', { type: 'status', toStatus: 'launched' }, origin, '');
    await manager.query(`UPDATE network SET theme_id = $2 WHERE id = $1 AND theme_id IS NULL`, [
      row.network_id,
      row.theme_id,
    ]);
  }
}
