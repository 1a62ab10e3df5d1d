import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmResult, FindingChange } from '@netvaerksoverblik/contracts';
import { DomainError, mayImport, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit.service.js';
import { closeAgendaItem, launchThemes, rebuildProjections, RECORDING_LOCK } from '../portfolio/index.js';
import { attachEarlierFindings } from './earlier-findings.js';
import { answersOf, storeAnswers } from './finding-answers.js';
import { FindingRecorder } from './finding-recording.js';
import { recordMeeting, type RecordedMeeting } from './meeting-recording.js';
import { MinutesImport } from './minutes-import.entity.js';

/** Records what was confirmed of an import, in one transaction; a second confirm gives the first result. */
@Injectable()
export class ConfirmationService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async confirm(viewer: Viewer, importId: string, changes: readonly FindingChange[]): Promise<ConfirmResult> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      const given = await manager.findOne(MinutesImport, { where: { id: importId } });
      if (given === null || !mayImport(viewer, given.forumId)) throw new DomainError('not-found', {});
      if (given.state === 'undone') throw new DomainError('import.already-undone', {});
      if (given.result !== null) return given.result;
      const result = await this.record(manager, viewer, given, changes);
      await manager.query(
        `UPDATE import SET state = 'confirmed', result = $2, confirmed_at = now(), meeting_id = $3,
           forum_id = (SELECT forum_id FROM meeting WHERE id = $3) WHERE id = $1`,
        [importId, JSON.stringify(result), result.meeting.id],
      );
      await this.audit.record(manager, {
        actorId: viewer.userId,
        action: 'import.confirmed',
        entity: 'import',
        entityId: importId,
        details: { ...result.recorded, changes: changes.length },
      });
      return result;
    });
  }

  private async record(
    manager: EntityManager,
    viewer: Viewer,
    given: MinutesImport,
    changes: readonly FindingChange[],
  ): Promise<ConfirmResult> {
    const { reading, documentId, id: importId } = given;
    const answers = await answersOf(manager, given, viewer, changes);
    const meeting = await recordMeeting(manager, documentId, reading);
    const recorder = new FindingRecorder(manager, { reading, meeting, importId, actorId: viewer.userId });
    await this.closeItems(manager, recorder, meeting, viewer.userId);
    for (const answer of answers) await recorder.record(answer);
    await storeAnswers(manager, answers);
    await attachEarlierFindings(manager, recorder, importId, viewer.userId);
    await launchThemes(manager, recorder.items, viewer.userId);
    await rebuildProjections(manager, [...recorder.items.touched, ...(await itemsOfMeeting(manager, meeting.id))]);
    return {
      meeting: { id: meeting.id, forum: reading.forum, date: reading.date },
      recorded: {
        ...recorder.counted,
        agendaItems: meeting.added,
        newItems: recorder.items.created.length,
        unsettled: answers.filter(({ answer }) => answer === 'unsettled').length,
      },
    };
  }

  /** What this document says is closed takes with it what an earlier one had told in the open. */
  private async closeItems(
    manager: EntityManager,
    { items }: FindingRecorder,
    { forumId, closedNow }: RecordedMeeting,
    actorId: string,
  ): Promise<void> {
    for (const agendaItemId of closedNow) {
      for (const id of await closeAgendaItem(manager, agendaItemId, forumId, actorId)) items.touched.add(id);
    }
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
