import { Inject, Injectable } from '@nestjs/common';
import { DomainError, may, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, In, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { withdrawFollowUps } from '../follow-ups/index.js';
import { RECORDING_LOCK, withdrawDetails } from '../portfolio/index.js';
import { MinutesImport } from './minutes-import.entity.js';
import { askLikenessesAgain } from './likenesses-again.js';
import { recordAgain } from './recording-again.js';
import { backToThePlan, setMeetingAside } from './undone-meeting.js';
import { FORGET_REFERRED, KEEP_AS_DEMO, LEANING, RETRACT } from './undo.sql.js';

/** Takes back what an import recorded, in one transaction: nothing is deleted, and what others tell is recorded again without it. */
@Injectable()
export class UndoService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async undo(viewer: Viewer, importId: string, reason: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      const given = await manager.findOne(MinutesImport, { where: { id: importId } });
      if (given === null || !may(viewer, 'imports.record', { forumId: given.forumId }))
        throw new DomainError('not-found', {});
      if (given.state === 'undone') throw new DomainError('import.already-undone', {});
      const recordedAgain = given.state === 'confirmed' ? (await takeBack(manager, viewer, given, reason)).again : 0;
      await manager.query(`UPDATE import SET state = 'undone', meeting_id = NULL WHERE id = $1`, [importId]);
      await this.audit.record(manager, {
        actorId: viewer.userId,
        action: 'import.undone',
        entity: 'import',
        entityId: importId,
        before: { state: given.state },
        after: { state: 'undone', reason, recordedAgain },
      });
    });
  }
}

/** What it recorded is retracted, and what others tell recorded again. How many others, and the items concerned. */
export async function takeBack(
  manager: EntityManager,
  viewer: Viewer,
  given: MinutesImport,
  reason: string,
): Promise<{ again: number; touched: string[] }> {
  const { userId } = viewer;
  const leaning = await manager.query<{ id: string }[]>(LEANING, [given.id]);
  const ids = leaning.map(({ id }) => id);
  const rows = await manager.query<{ item_id: string }[]>(RETRACT, [[given.id, ...ids], userId, reason]);
  await manager.query(
    `UPDATE import_finding SET answer = 'unsettled'
     WHERE import_id = ANY($1::uuid[]) AND default_answer = 'ask' AND change IS NULL`,
    [ids],
  );
  const others = await manager.findBy(MinutesImport, { id: In(ids) });
  const again = ids.flatMap((id) => others.find((other) => other.id === id) ?? []);
  const siblings = again.filter(({ meetingId }) => meetingId === given.meetingId);
  const withdrawn = [given.id, ...siblings.map(({ id }) => id)];
  await withdrawFollowUps(manager, withdrawn, userId, reason);
  await withdrawCounts(manager, withdrawn);
  await manager.query(`UPDATE import SET state = 'undone' WHERE id = $1`, [given.id]);
  await manager.query(`UPDATE document SET meeting_id = NULL WHERE id = $1`, [given.documentId]);
  const stands = await setMeetingAside(manager, given.meetingId, siblings.length > 0);
  const detailed = await withdrawDetails(manager, [given.id, ...ids]);
  const items = [...new Set([...rows.map(({ item_id }) => item_id), ...detailed])];
  const touched = await recordAgain(manager, { again, siblings, items, actorId: userId });
  if (stands) await backToThePlan(manager, given.meetingId, siblings.length > 0);
  await manager.query(FORGET_REFERRED, [given.meetingId]);
  await manager.query(KEEP_AS_DEMO, [ids]);
  await askLikenessesAgain(manager, viewer);
  return { again: ids.length, touched };
}

async function withdrawCounts(manager: EntityManager, importIds: readonly string[]): Promise<void> {
  const withdrawal = `UPDATE stated_count SET withdrawn_at = now() WHERE import_id = ANY($1::uuid[]) AND withdrawn_at IS NULL`;
  await manager.query(withdrawal, [importIds]);
}
