import { foldTitle, type ItemName } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import type { ItemRecorder } from '../portfolio/index.js';
import { retractLostOfMeeting } from './edition-answers.js';
import { storedAnswersOf, storeAnswers, type AnsweredFinding } from './finding-answers.js';
import { FindingRecorder } from './finding-recording.js';
import { MinutesImport } from './minutes-import.entity.js';

/** Confirmed imports, and this one ($2), whose outcomes or open questions go by one of those names ($1, folded). */
const NAMING = `
  SELECT DISTINCT i.id, m.id AS meeting_id, m.forum_id, m.held_on::text
  FROM import i JOIN document d ON d.id = i.document_id JOIN meeting m ON m.id = d.meeting_id
  WHERE (i.state = 'confirmed' OR i.id = $2) AND (
    EXISTS (SELECT 1 FROM outcome o JOIN agenda_item a ON a.id = o.agenda_item_id
      WHERE a.meeting_id = m.id AND o.subject_folded = ANY($1::text[]))
    OR EXISTS (SELECT 1 FROM import_finding f WHERE f.import_id = i.id AND (f.answer = 'unsettled' OR f.kind = 'segment')))
  ORDER BY m.held_on::text, i.id`;

interface NamingRow {
  id: string;
  meeting_id: string;
  forum_id: string;
  held_on: string;
}

const keyOf = ({ kind, title }: ItemName): string => `${kind}: ${foldTitle(title)}`;

/** What was accepted, and what was only asked because nothing of exactly that name was known. */
function concerned(answer: AnsweredFinding, made: ReadonlySet<string>): AnsweredFinding | null {
  const { draft } = answer;
  if (draft.isQuestion) return null;
  if (answer.answer === 'unsettled') {
    return draft.target !== null && made.has(keyOf(draft.target.item)) ? { ...answer, answer: 'accepted' } : null;
  }
  if (answer.answer === 'dismissed') return null;
  return draft.effects.some(({ item }) => made.has(keyOf(item))) ? answer : null;
}

/** Gives items just made what minutes said of them before they were known: the order of imports does not matter. */
export async function attachEarlierFindings(
  manager: EntityManager,
  recorder: FindingRecorder,
  importId: string,
  actorId: string,
): Promise<void> {
  const created = [...recorder.items.created];
  if (created.length === 0) return;
  const made = new Set(created.map(({ kind, folded }) => `${kind}: ${folded}`));
  const rows = await manager.query<NamingRow[]>(NAMING, [created.map(({ folded }) => folded), importId]);
  for (const row of rows) {
    const given = await manager.findOneByOrFail(MinutesImport, { id: row.id });
    const answers = await storedAnswersOf(manager, given);
    const again = answers.map((answer) => concerned(answer, made)).filter((answer) => answer !== null);
    if (again.length === 0) continue;
    const replay = await replayOf(manager, recorder.items, row, given, actorId);
    for (const answer of again) await replay.record(answer);
    await storeAnswers(manager, again);
    for (const id of await retractLostOfMeeting(manager, row.meeting_id, actorId)) recorder.items.touched.add(id);
  }
}

/** A recorder for the findings of an import that was confirmed before. */
export async function replayOf(
  manager: EntityManager,
  items: ItemRecorder,
  row: NamingRow,
  given: MinutesImport,
  actorId: string,
): Promise<FindingRecorder> {
  const meeting = {
    ...{ id: row.meeting_id, forumId: row.forum_id, heldOn: row.held_on, documentId: given.documentId },
    ...{ added: 0, closedNow: [], items: await agendaItemsOf(manager, row.meeting_id, given) },
  };
  return new FindingRecorder(manager, { reading: given.reading, meeting, importId: row.id, actorId }, items);
}

async function agendaItemsOf(
  manager: EntityManager,
  meetingId: string,
  { reading }: MinutesImport,
): Promise<{ id: string; closed: boolean }[]> {
  const rows = await manager.query<{ id: string; number: number; closed: boolean }[]>(
    `SELECT id, number, closed FROM agenda_item WHERE meeting_id = $1`,
    [meetingId],
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return reading.items.flatMap(({ number }) => byNumber.get(number) ?? []);
}
