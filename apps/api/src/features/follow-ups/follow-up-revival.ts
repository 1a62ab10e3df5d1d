import type { EntityManager } from 'typeorm';

const NEXT_NUMBER = `(SELECT coalesce(max(s.number), 0) + 1 FROM follow_up_step s WHERE s.follow_up_id = u.id)`;

/** $1 imports, $2 who, $3 why. What a person entered by hand is no import's and stays. */
const withdrawing = (which: string): string => `
  WITH gone AS (UPDATE follow_up SET withdrawn_at = now() WHERE ${which} AND withdrawn_at IS NULL RETURNING id)
  INSERT INTO follow_up_step (follow_up_id, number, state, actor_id, reason)
  SELECT u.id, ${NEXT_NUMBER}, 'withdrawn', $2, $3 FROM gone u`;

const WITHDRAW = withdrawing('import_id = ANY($1::uuid[])');
const WITHDRAW_ONE = withdrawing('id = $1');

/** Takes the follow-ups of imports that are undone, or recorded again, out of sight. */
export async function withdrawFollowUps(
  manager: EntityManager,
  importIds: readonly string[],
  actorId: string,
  reason: string,
): Promise<void> {
  await manager.query(WITHDRAW, [importIds, actorId, reason]);
}

/** Takes one out of sight that a corrected edition of its minutes no longer tells. */
export async function withdrawFollowUp(
  manager: EntityManager,
  id: string,
  actorId: string,
  reason: string,
): Promise<void> {
  await manager.query(WITHDRAW_ONE, [id, actorId, reason]);
}

/** What minutes tell of a promise. */
export interface ToldFollowUp {
  readonly agendaItemId: string;
  readonly passageId: string;
  readonly importId: string;
  readonly closedForumId: string | null;
  readonly itemId: string | null;
  readonly text: string;
  readonly responsible: string | null;
  readonly folded: string | null;
  readonly duePrecision: string | null;
  readonly dueWords: string | null;
  readonly windowFrom: string | null;
  readonly dueOn: string | null;
}

/**
 * $1 agenda item, $2 text, $3 closed forum. The same promise, withdrawn: told at the same meeting under the same number
 * or title. What was written behind closed doors does not come back in the open.
 */
const WITHDRAWN = `
  SELECT o.id FROM follow_up o JOIN agenda_item told ON told.id = o.agenda_item_id JOIN meeting before ON before.id = told.meeting_id,
    agenda_item a JOIN meeting m ON m.id = a.meeting_id
  WHERE a.id = $1 AND o.withdrawn_at IS NOT NULL AND o.import_id IS NOT NULL AND o.text = $2
    AND before.forum_id = m.forum_id AND before.held_on = m.held_on AND (told.number = a.number OR told.title = a.title)
    AND (o.closed_forum_id IS NULL OR o.closed_forum_id = $3::uuid)
  ORDER BY (told.number = a.number) DESC, o.withdrawn_at DESC, o.id LIMIT 1`;

const REVIVE = `UPDATE follow_up SET withdrawn_at = NULL, recorded_at = now(), agenda_item_id = $2, passage_id = $3, import_id = $4,
    closed_forum_id = $5, item_id = CASE WHEN item_by_hand THEN item_id ELSE $6::uuid END, responsible = $7,
    owner_folded = CASE WHEN owner_words IS NULL THEN $8 ELSE owner_folded END,
    due_precision = CASE WHEN due_by_hand THEN due_precision ELSE $9 END,
    due_words = CASE WHEN due_by_hand THEN due_words ELSE $10 END,
    window_from = CASE WHEN due_by_hand THEN window_from ELSE $11::date END,
    due_on = CASE WHEN due_by_hand THEN due_on ELSE $12::date END
  WHERE id = $1`;

const REVIVED = `INSERT INTO follow_up_step (follow_up_id, number, state, actor_id)
  SELECT u.id, ${NEXT_NUMBER}, 'revived', $2 FROM follow_up u WHERE u.id = $1`;

/** Brings a promise back that is told again, with what people had made of it; false where there was none. */
export async function reviveFollowUp(manager: EntityManager, told: ToldFollowUp, actorId: string): Promise<boolean> {
  const rows = await manager.query<{ id: string }[]>(WITHDRAWN, [told.agendaItemId, told.text, told.closedForumId]);
  const [row] = rows;
  if (row === undefined) return false;
  await manager.query(REVIVE, [
    ...[row.id, told.agendaItemId, told.passageId, told.importId, told.closedForumId, told.itemId, told.responsible],
    ...[told.folded, told.duePrecision, told.dueWords, told.windowFrom, told.dueOn],
  ]);
  await manager.query(REVIVED, [row.id, actorId]);
  return true;
}

/** $1 meeting: what was entered about an agenda item that its documents had told, and now tell again. */
const REATTACH = `
  UPDATE follow_up u SET agenda_item_id = again.id,
    closed_forum_id = CASE WHEN again.closed THEN again.forum_id ELSE u.closed_forum_id END
  FROM (SELECT DISTINCT ON (told.id) told.id AS told_id, a.id, a.closed, m.forum_id
    FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id
    JOIN meeting before ON before.forum_id = m.forum_id AND before.held_on = m.held_on AND before.state = 'undone'
    JOIN agenda_item told ON told.meeting_id = before.id AND (told.number = a.number OR told.title = a.title)
    WHERE m.id = $1 ORDER BY told.id, (told.title = a.title) DESC, a.number) again
  WHERE u.agenda_item_id = again.told_id AND u.import_id IS NULL`;

/** Hangs follow-ups entered by hand on the agenda items of a meeting that is told again. */
export async function reattachFollowUps(manager: EntityManager, meetingId: string): Promise<void> {
  await manager.query(REATTACH, [meetingId]);
}
