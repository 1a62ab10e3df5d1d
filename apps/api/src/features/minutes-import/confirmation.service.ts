import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmResult, FindingChange } from '@netvaerksoverblik/contracts';
import { DomainError, mayImport, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit.service.js';
import { attachEarlierMentions, launchThemes, rebuildProjections, RECORDING_LOCK } from '../portfolio/index.js';
import { answersOf, storeAnswers } from './finding-answers.js';
import { FindingRecorder } from './finding-recording.js';
import { recordMeeting } from './meeting-recording.js';
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
    const answers = await answersOf(manager, given, changes);
    const meeting = await recordMeeting(manager, documentId, reading);
    const recorder = new FindingRecorder(manager, { reading, meeting, importId, actorId: viewer.userId });
    for (const answer of answers) await recorder.record(answer);
    await attachEarlierMentions(manager, recorder.items, viewer.userId);
    await launchThemes(manager, recorder.items, viewer.userId);
    await rebuildProjections(manager, [...recorder.items.touched]);
    await storeAnswers(manager, answers);
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
}
