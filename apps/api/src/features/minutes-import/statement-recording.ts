import { randomUUID } from 'node:crypto';
import { foldName } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { FollowUp, reviveFollowUp } from '../follow-ups/index.js';
import { StatedCount, type EventOrigin } from '../portfolio/index.js';
import type { AnsweredFinding } from './finding-answers.js';
import { promisedAs } from './told-otherwise.js';
import { followUpWindow } from './follow-up-window.js';

type ImportedOrigin = EventOrigin & { importId: string };

/** A number that the minutes state; true where no other document of the meeting has brought it. */
export async function recordCount(
  manager: EntityManager,
  { draft, value }: AnsweredFinding,
  origin: ImportedOrigin,
): Promise<boolean> {
  if (draft.proposal.count === null) return false;
  const { status, ...said } = draft.proposal.count;
  const number = value.number ?? said.number;
  const [kind, category] = [value.kind ?? said.kind, value.category ?? said.category];
  const { agendaItemId, effectiveOn, passageId, closedForumId, importId } = origin;
  const known = await manager.query<unknown[]>(
    `SELECT 1 FROM stated_count WHERE agenda_item_id = $1 AND kind = $2 AND category IS NOT DISTINCT FROM $3
       AND status IS NOT DISTINCT FROM $4 AND number = $5 AND withdrawn_at IS NULL`,
    [agendaItemId, kind, category, status, number],
  );
  if (known.length > 0) return false;
  await manager.insert(StatedCount, {
    ...{ id: randomUUID(), kind, category, status, number },
    ...{ agendaItemId, effectiveOn, passageId, closedForumId, importId },
  });
  return true;
}

/** A promise; true where no other document of the meeting has brought it. `itemId` is what it is about, where known. */
export async function recordFollowUp(
  manager: EntityManager,
  { draft, value }: AnsweredFinding,
  origin: ImportedOrigin,
  itemId: string | null,
): Promise<boolean> {
  if (draft.action === undefined) return false;
  const action = promisedAs(draft.action, value);
  const { agendaItemId, passageId, closedForumId, importId, effectiveOn } = origin;
  const { text } = action;
  const known = await manager.query<unknown[]>(
    `SELECT 1 FROM follow_up WHERE agenda_item_id = $1 AND text = $2 AND withdrawn_at IS NULL`,
    [agendaItemId, text],
  );
  if (known.length > 0) return false;
  const { responsible, duePrecision, dueWords } = action;
  const told = {
    ...{ agendaItemId, passageId, closedForumId, importId, itemId: value.item ?? itemId },
    ...{ text, responsible, duePrecision, dueWords, ...followUpWindow(action, effectiveOn) },
  };
  const ownerFolded = responsible === null ? null : foldName(responsible);
  if (await reviveFollowUp(manager, { ...told, folded: ownerFolded }, origin.actorId)) return true;
  await manager.insert(FollowUp, { id: randomUUID(), ...told, ownerFolded });
  return true;
}
