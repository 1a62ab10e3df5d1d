import { randomUUID } from 'node:crypto';
import type { LostFactAnswer } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { withdrawFollowUp } from '../follow-ups/index.js';
import { lostFacts, TOLD_COLUMNS, UNTOLD_EVENT, type FactOnRecord, type NewEdition } from './edition-facts.js';

function answered(facts: readonly FactOnRecord[], answers: readonly LostFactAnswer[]) {
  return answers.map(({ fact: id, action, reason }, place) => {
    const fact = facts.find((one) => one.id === id);
    if (fact === undefined) throw new DomainError('import.unknown-fact', { path: `lost.${place}.fact` });
    const why = reason?.trim() ?? '';
    if (action === 'retract' && why === '')
      throw new DomainError('import.reason-missing', { path: `lost.${place}.reason` });
    return { fact, action, reason: why === '' ? null : why };
  });
}

/** Keeps what was answered about facts that the new edition does not tell, and does as it says. Items that it moved. */
export async function settleLostFacts(
  manager: EntityManager,
  viewer: Viewer,
  edition: NewEdition,
  answers: readonly LostFactAnswer[],
): Promise<string[]> {
  if (answers.length === 0) return [];
  for (const { fact, action, reason } of answered(await lostFacts(manager, viewer, edition), answers)) {
    await manager.query(
      `INSERT INTO edition_answer (id, import_id, fact_kind, action, reason, item_id, agenda_number, told, answered_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[randomUUID(), edition.importId, fact.kind, action, reason, fact.about?.id ?? null],
        ...[fact.item, JSON.stringify(fact.told), viewer.userId],
      ],
    );
  }
  return retractLost(manager, edition, viewer.userId);
}

/** $1 meeting, $2 document of the import ($3), $4 who. What was only the name of something goes with the last of it. */
const RETRACT_EVENTS = `WITH said AS (SELECT d.item_id, d.agenda_number, d.told, d.reason FROM edition_answer d
    WHERE d.import_id = $3 AND d.action = 'retract' AND d.fact_kind = 'event'),
  lost AS (SELECT DISTINCT ON (e.id) e.*, said.reason AS why FROM event e JOIN agenda_item a ON a.id = e.agenda_item_id AND a.meeting_id = $1
    JOIN portfolio_item own ON own.id = e.item_id
    JOIN said ON said.agenda_number = a.number AND said.told = ${TOLD_COLUMNS}::jsonb
    JOIN portfolio_item meant ON meant.id = said.item_id AND (meant.id = own.id OR (meant.kind = own.kind AND meant.folded_title = own.folded_title))
    WHERE ${UNTOLD_EVENT}),
  names AS (SELECT DISTINCT ON (e.id) e.*, lost.why FROM event e JOIN lost ON lost.item_id = e.item_id AND lost.agenda_item_id = e.agenda_item_id
    WHERE e.type IN ('named', 'mentioned') AND ${UNTOLD_EVENT} AND NOT EXISTS (SELECT 1 FROM event o
      WHERE o.item_id = e.item_id AND o.agenda_item_id = e.agenda_item_id AND o.type NOT IN ('named', 'mentioned', 'retracted')
        AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = o.id) AND o.id NOT IN (SELECT id FROM lost)))
  INSERT INTO event (id, item_id, item_kind, type, effective_on, agenda_item_id, import_id, closed_forum_id, actor_id, reason, retracts_id)
  SELECT gen_random_uuid(), g.item_id, g.item_kind, 'retracted', g.effective_on, g.agenda_item_id, $3, g.closed_forum_id, $4, g.why, g.id
  FROM (SELECT * FROM lost UNION ALL SELECT * FROM names) g RETURNING item_id`;

/** $1 meeting, $2 import. */
const LOST_FOLLOW_UPS = `SELECT u.id, d.reason FROM edition_answer d, agenda_item a, follow_up u
  WHERE d.import_id = $2 AND d.action = 'retract' AND d.fact_kind = 'follow-up'
    AND a.id = u.agenda_item_id AND a.meeting_id = $1 AND a.number = d.agenda_number AND u.text = d.told ->> 'text'
    AND u.import_id <> $2 AND u.withdrawn_at IS NULL ORDER BY u.id`;

const WITHDRAW_COUNTS = `UPDATE stated_count c SET withdrawn_at = now()
  FROM edition_answer d, agenda_item a WHERE d.import_id = $2 AND d.action = 'retract' AND d.fact_kind = 'count'
    AND a.id = c.agenda_item_id AND a.meeting_id = $1 AND a.number = d.agenda_number AND c.import_id <> $2 AND c.withdrawn_at IS NULL
    AND d.told = json_build_object('kind', c.kind, 'category', c.category, 'status', c.status, 'number', c.number)::jsonb`;

/** Does what was answered when this edition was confirmed. Items that it moved. */
async function retractLost(
  manager: EntityManager,
  { meetingId, documentId, importId }: Omit<NewEdition, 'reading'>,
  actorId: string,
): Promise<string[]> {
  const rows = await manager.query<{ item_id: string }[]>(RETRACT_EVENTS, [meetingId, documentId, importId, actorId]);
  const promises = await manager.query<{ id: string; reason: string }[]>(LOST_FOLLOW_UPS, [meetingId, importId]);
  for (const { id, reason } of promises) await withdrawFollowUp(manager, id, actorId, reason);
  await manager.query(WITHDRAW_COUNTS, [meetingId, importId]);
  return [...new Set(rows.map(({ item_id }) => item_id))];
}

/** The same for all editions of a meeting, once facts of one of them were recorded anew. */
export async function retractLostOfMeeting(
  manager: EntityManager,
  meetingId: string,
  actorId: string,
): Promise<string[]> {
  const editions = await manager.query<{ importId: string; documentId: string }[]>(
    `SELECT i.id AS "importId", i.document_id AS "documentId" FROM import i WHERE i.meeting_id = $1 AND i.state = 'confirmed'
       AND EXISTS (SELECT 1 FROM edition_answer d WHERE d.import_id = i.id) ORDER BY i.confirmed_at, i.id`,
    [meetingId],
  );
  const moved: string[] = [];
  for (const edition of editions) moved.push(...(await retractLost(manager, { ...edition, meetingId }, actorId)));
  return moved;
}
