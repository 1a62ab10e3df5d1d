import type { EntityManager } from 'typeorm';
import { ItemRecorder, launchThemes, rebuildProjections } from '../portfolio/index.js';
import { recordAliases } from './alias-recording.js';
import { attachEarlierFindings, replayOf } from './earlier-findings.js';
import { retractLostOfMeeting } from './edition-answers.js';
import { storedAnswersOf } from './finding-answers.js';
import type { FindingRecorder } from './finding-recording.js';
import { recordMeeting } from './meeting-recording.js';
import type { MinutesImport } from './minutes-import.entity.js';

interface Again {
  /** In the order in which they were confirmed. */
  again: readonly MinutesImport[];
  /** Those of them whose meeting must be told again as well. */
  siblings: readonly MinutesImport[];
  /** Items whose events were retracted. */
  items: readonly string[];
  actorId: string;
}

/** $1 items: a theme that a person launched keeps its network. */
const FORGET_ORIGINS = `UPDATE network n SET theme_id = NULL
  WHERE (n.id = ANY($1::uuid[]) OR n.theme_id = ANY($1::uuid[])) AND NOT EXISTS (
    SELECT 1 FROM event e WHERE e.item_id = n.theme_id AND e.to_status = 'launched' AND e.agenda_item_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id))`;

/** Records confirmed imports once more, as answered, after what they had recorded was retracted. The items that it touched. */
export async function recordAgain(
  manager: EntityManager,
  { again, siblings, items, actorId }: Again,
): Promise<string[]> {
  const recorder = new ItemRecorder(manager, items);
  for (const id of items) recorder.touched.add(id);
  await recorder.keepKnown();
  for (const { documentId, reading } of siblings) await recordMeeting(manager, documentId, reading);
  let last: FindingRecorder | null = null;
  for (const given of again) {
    last = await replayOf(manager, recorder, await placeOf(manager, given), given, actorId);
    for (const answer of await storedAnswersOf(manager, given)) await last.record(answer);
    await recordAliases(manager, last, given.reading, given.id);
    if (siblings.includes(given)) await keepMomentOf(manager, given);
  }
  const [first] = again;
  if (last !== null && first !== undefined) await attachEarlierFindings(manager, last, first.id, actorId);
  for (const meetingId of new Set(again.flatMap((given) => given.meetingId ?? []))) {
    for (const id of await retractLostOfMeeting(manager, meetingId, actorId)) recorder.touched.add(id);
  }
  await manager.query(FORGET_ORIGINS, [items]);
  await launchThemes(manager, recorder, actorId);
  const touched = [...recorder.touched];
  await rebuildProjections(manager, touched);
  return touched;
}

async function placeOf(manager: EntityManager, { id, documentId }: MinutesImport) {
  const rows = await manager.query<{ id: string; meeting_id: string; forum_id: string; held_on: string }[]>(
    `SELECT $2::uuid AS id, m.id AS meeting_id, m.forum_id, m.held_on::text
     FROM document d JOIN meeting m ON m.id = d.meeting_id WHERE d.id = $1`,
    [documentId, id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a confirmed import has no meeting');
  return row;
}

/** A promise was recorded when its minutes were confirmed: whether it is overdue follows from that. */
async function keepMomentOf(manager: EntityManager, { id, confirmedAt }: MinutesImport): Promise<void> {
  for (const table of ['follow_up', 'stated_count']) {
    await manager.query(
      `UPDATE ${table} SET recorded_at = $2 WHERE import_id = $1 AND withdrawn_at IS NULL AND recorded_at = now()`,
      [id, confirmedAt],
    );
  }
}
