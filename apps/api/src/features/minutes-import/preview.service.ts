import { Inject, Injectable } from '@nestjs/common';
import type {
  ConfirmImportRequest,
  CountChange,
  FollowUpChange,
  ImportLeaningReply,
  ImportPreviewReply,
} from '@netvaerksoverblik/contracts';
import { DomainError, may, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { bestScope, forumsOf, scopesOf } from '../provenance/index.js';
import { lostFacts, shown } from './edition-facts.js';
import { accessOf } from './import-access.js';
import { recordImport } from './import-recording.js';
import { changesBy } from './item-changes.js';
import { MinutesImport } from './minutes-import.entity.js';
import { simulated } from './simulation.js';
import { takeBack } from './undo.service.js';
import { LEANING_DIRECTLY } from './undo.sql.js';

const FOLLOW_UPS = `SELECT a.number AS item, u.text, u.responsible, u.due_on::text AS due
  FROM follow_up u JOIN agenda_item a ON a.id = u.agenda_item_id
  WHERE u.import_id = $1 AND u.withdrawn_at IS NULL ORDER BY a.number, u.text, u.id`;

const COUNTS = `SELECT a.number AS item, c.kind, c.category, c.status, c.number
  FROM stated_count c JOIN agenda_item a ON a.id = c.agenda_item_id
  WHERE c.import_id = $1 AND c.withdrawn_at IS NULL ORDER BY a.number, c.kind, c.category, c.id`;

/** What persons entered about the items ($1), as far as the viewer ($2 scopes, $3 all, $4 forums) may know. */
const ENTERED = `SELECT v.item_id AS item, v.title, u.display_name AS by, e.reason FROM event e
    JOIN item_now v ON v.item_id = e.item_id AND ${bestScope('v', '$2')} JOIN app_user u ON u.id = e.actor_id
  WHERE e.item_id = ANY($1::uuid[]) AND e.agenda_item_id IS NULL AND e.type <> 'retracted'
    AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)
    AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($4::uuid[]))
  ORDER BY v.title, e.recorded_at, e.id`;

type LeaningImport = ImportLeaningReply['imports'][number];

/** What confirming or undoing an import would change: done, looked at, and taken back in one transaction. */
@Injectable()
export class PreviewService {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async confirming(viewer: Viewer, importId: string, said: ConfirmImportRequest): Promise<ImportPreviewReply> {
    return simulated(this.dataSource, async (manager) => {
      const given = await importOf(manager, viewer, importId);
      if (given.state === 'undone') throw new DomainError('import.already-undone', {});
      if (given.result !== null) throw new DomainError('import.not-in-review', {});
      const { items, now } = await changesBy(manager, viewer, async () => {
        const recorded = await recordImport(manager, viewer, given, said);
        const lost = await lostFacts(manager, viewer, recorded.edition);
        return { ...recorded, lost, ...(await statementsOf(manager, importId)) };
      });
      const { result, followUps, counts, unsettled, lost } = now;
      return { recorded: result.recorded, items, followUps, counts, unsettled, lost: lost.map(shown) };
    });
  }

  async undoing(viewer: Viewer, importId: string): Promise<ImportLeaningReply> {
    return simulated(this.dataSource, async (manager) => {
      const given = await importOf(manager, viewer, importId);
      if (given.state === 'undone') throw new DomainError('import.already-undone', {});
      if (given.state === 'review') return { imports: [], items: [], entered: [], followUps: [], counts: [] };
      const imports = await manager.query<LeaningImport[]>(LEANING_DIRECTLY, [...[importId, ...accessOf(viewer)]]);
      const statements = await statementsOf(manager, importId);
      const { items, now } = await changesBy(manager, viewer, () => takeBack(manager, viewer, given, 'forudset'));
      const seen = [now.touched, scopesOf(viewer), seesAllClosed(viewer), forumsOf(viewer)];
      const entered = await manager.query<ImportLeaningReply['entered']>(ENTERED, seen);
      return { imports, items: items.filter(({ change }) => change !== 'heard'), entered, ...statements };
    });
  }
}

async function importOf(manager: EntityManager, viewer: Viewer, id: string): Promise<MinutesImport> {
  const given = await manager.findOne(MinutesImport, { where: { id } });
  if (given === null || !may(viewer, 'imports.record', { forumId: given.forumId }))
    throw new DomainError('not-found', {});
  return given;
}

async function statementsOf(
  manager: EntityManager,
  importId: string,
): Promise<{ followUps: FollowUpChange[]; counts: CountChange[] }> {
  return {
    followUps: await manager.query<FollowUpChange[]>(FOLLOW_UPS, [importId]),
    counts: await manager.query<CountChange[]>(COUNTS, [importId]),
  };
}
