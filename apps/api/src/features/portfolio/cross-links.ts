import { effectsOn, type DecidedOutcome, type ItemName } from '@netvaerksoverblik/domain';
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

interface MentionRow {
  outcome_id: string;
  kind: DecidedOutcome['kind'];
  subject_kind: DecidedOutcome['subject']['kind'];
  subject_title: string;
  person: string | null;
  role: DecidedOutcome['role'];
  forum_name: string | null;
  quote: string;
  passage_id: string;
  position: number;
  agenda_item_id: string;
  closed: boolean;
  meeting_id: string;
  forum_id: string;
  held_on: string;
  import_id: string | null;
}

/** Outcomes that named something before it was known, and so stayed with their agenda item. */
const UNATTACHED = `
  SELECT o.id AS outcome_id, o.kind, o.subject_kind, o.subject_title, o.person, o.role, o.forum_name, p.quote, p.id AS passage_id,
    o.position, a.id AS agenda_item_id, a.closed, m.id AS meeting_id, m.forum_id, m.held_on::text, i.id AS import_id
  FROM outcome o JOIN passage p ON p.id = o.passage_id JOIN agenda_item a ON a.id = o.agenda_item_id
  JOIN meeting m ON m.id = a.meeting_id LEFT JOIN import i ON i.document_id = p.document_id AND i.state <> 'undone'
  WHERE o.subject_named AND o.subject_folded = $1 AND o.subject_kind = $2
    AND NOT EXISTS (SELECT 1 FROM event_source s WHERE s.outcome_id = o.id)
  ORDER BY m.held_on, a.number, o.position`;

/** Gives items just made what earlier recorded minutes said of them, so that the order of imports does not matter. */
export async function attachEarlierMentions(
  manager: EntityManager,
  recorder: ItemRecorder,
  actorId: string,
): Promise<void> {
  for (const { id, kind, folded } of [...recorder.created]) {
    const rows = await manager.query<MentionRow[]>(UNATTACHED, [folded, kind]);
    for (const row of rows) await attach(recorder, { id, kind }, row, actorId);
  }
}

async function attach(
  recorder: ItemRecorder,
  item: { id: string; kind: ItemName['kind'] },
  row: MentionRow,
  actorId: string,
): Promise<void> {
  const name: ItemName = { kind: item.kind, title: row.subject_title, category: null };
  const outcome: DecidedOutcome = {
    kind: row.kind,
    subject: { kind: row.subject_kind, title: row.subject_title, named: true, category: null },
    person: row.person,
    role: row.role,
    forum: row.forum_name,
    quote: row.quote,
  };
  const origin: EventOrigin = {
    meetingId: row.meeting_id,
    forumId: row.forum_id,
    agendaItemId: row.agenda_item_id,
    effectiveOn: row.held_on,
    closedForumId: row.closed ? row.forum_id : null,
    importId: row.import_id,
    passageId: row.passage_id,
    outcomeId: row.outcome_id,
    ordinal: row.position * 10,
    actorId,
  };
  await recorder.name(item.id, name, origin);
  for (const { on, effect } of effectsOn(name, outcome)) {
    if (on.kind === item.kind) await recorder.apply(item.id, item.kind, effect, origin, row.quote);
  }
}
