import type { ConfirmImportRequest, ConfirmResult } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { closeAgendaItem, launchThemes, rebuildProjections } from '../portfolio/index.js';
import { storeAliases } from './alias-answers.js';
import { recordAliases } from './alias-recording.js';
import { attachEarlierFindings } from './earlier-findings.js';
import { settleLostFacts } from './edition-answers.js';
import type { NewEdition } from './edition-facts.js';
import { answersOf, storeAnswers } from './finding-answers.js';
import { FindingRecorder } from './finding-recording.js';
import { recordMeeting, type RecordedMeeting } from './meeting-recording.js';
import type { MinutesImport } from './minutes-import.entity.js';

export interface Recorded {
  result: ConfirmResult;
  edition: NewEdition;
  /** Portfolio items that it moved, or only spoke of. */
  touched: string[];
  /** Findings left as questions. */
  unsettled: string[];
}

/** Puts on record what was found in a document, as answered; the caller holds the lock and the transaction. */
export async function recordImport(
  manager: EntityManager,
  viewer: Viewer,
  given: MinutesImport,
  { changes = [], aliases = [], lost = [] }: ConfirmImportRequest,
): Promise<Recorded> {
  const { reading, documentId, id: importId } = given;
  await storeAliases(manager, viewer, given, aliases);
  const answers = await answersOf(manager, given, viewer, changes);
  const meeting = await recordMeeting(manager, documentId, reading);
  const recorder = new FindingRecorder(manager, { reading, meeting, importId, actorId: viewer.userId });
  await closeItems(manager, recorder, meeting, viewer.userId);
  for (const answer of answers) await recorder.record(answer);
  await storeAnswers(manager, answers);
  await recordAliases(manager, recorder, reading, importId);
  await attachEarlierFindings(manager, recorder, importId, viewer.userId);
  const edition = { importId, documentId, meetingId: meeting.id, reading };
  for (const id of await settleLostFacts(manager, viewer, edition, lost)) recorder.items.touched.add(id);
  await launchThemes(manager, recorder.items, viewer.userId);
  const touched = [...new Set([...recorder.items.touched, ...(await itemsOfMeeting(manager, meeting.id))])];
  await rebuildProjections(manager, touched);
  const unsettled = answers.filter(({ answer }) => answer === 'unsettled').map(({ id }) => id);
  return {
    edition,
    touched,
    unsettled,
    result: {
      meeting: { id: meeting.id, forum: reading.forum, date: reading.date },
      recorded: {
        ...recorder.counted,
        agendaItems: meeting.added,
        newItems: recorder.items.created.length,
        unsettled: unsettled.length,
      },
    },
  };
}

/** What this document says is closed takes with it what an earlier one had told in the open. */
async function closeItems(
  manager: EntityManager,
  { items }: FindingRecorder,
  { forumId, closedNow }: RecordedMeeting,
  actorId: string,
): Promise<void> {
  for (const agendaItemId of closedNow) {
    for (const id of await closeAgendaItem(manager, agendaItemId, forumId, actorId)) items.touched.add(id);
  }
}

/** A start that only this document tells may put the meeting's events in another order. */
async function itemsOfMeeting(manager: EntityManager, meetingId: string): Promise<string[]> {
  const rows = await manager.query<{ item_id: string }[]>(
    `SELECT DISTINCT e.item_id FROM event e JOIN agenda_item a ON a.id = e.agenda_item_id WHERE a.meeting_id = $1`,
    [meetingId],
  );
  return rows.map(({ item_id }) => item_id);
}
