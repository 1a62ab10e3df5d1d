import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmPeopleImportRequest, PeopleImportResult } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Change } from '../../../platform/audit/audit.service.js';
import { Clock, today } from '../../../platform/clock.js';
import type { UploadedFile } from '../../../platform/http/uploaded-file.js';
import { RECORDING_LOCK } from '../../portfolio/index.js';
import { lockDepartments } from '../departments.service.js';
import { refuseUnlessEditor } from '../people-access.js';
import { readListApart } from './list-apart.js';
import { loadKnownPeople, withoutHidden } from './list-known.js';
import { ListPlanner } from './list-plan.js';
import { recordPlan } from './list-recording.js';
import type { ListRow } from './list-rows.js';

const SUPPORTED = ['.xlsx', '.csv'];

async function rowsOf({ fileName, bytes }: UploadedFile): Promise<ListRow[]> {
  const result = await readListApart(bytes);
  if (result.ok) return result.rows;
  const { code, ...params } = result.problem;
  throw new DomainError(code, { ...params, fileName, supported: SUPPORTED });
}

/** Takes lists of people in: reads one, keeps what was read, and records it once a person has seen what it changes. */
@Injectable()
export class PeopleListService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async receive(viewer: Viewer, file: UploadedFile): Promise<string> {
    refuseUnlessEditor(viewer);
    const rows = await rowsOf(file);
    const id = randomUUID();
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO people_import (id, state, file_name, rows, created_by, created_at) VALUES ($1, 'review', $2, $3, $4, now())`,
        [id, file.fileName, JSON.stringify(rows), viewer.userId],
      );
      await this.record(manager, viewer, 'people-list.received', id, {
        after: { fileName: file.fileName, rows: rows.length },
      });
    });
    return id;
  }

  /** Records the list; a second time gives the first result. */
  async confirm(viewer: Viewer, id: string, { answers = [] }: ConfirmPeopleImportRequest): Promise<void> {
    refuseUnlessEditor(viewer);
    await this.dataSource.transaction(async (manager) => {
      // Minutes enter people too: the same name would come to be two.
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      const [given] = await manager.query<{ state: string; rows: ListRow[] }[]>(
        `SELECT state, rows FROM people_import WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (given === undefined) throw new DomainError('not-found', {});
      if (given.state === 'confirmed') return;
      await lockDepartments(manager);
      const known = await loadKnownPeople(manager, viewer);
      const said = new Map(answers.map(({ line, ...answer }) => [line, answer]));
      refuseUnknown(given.rows, answers, withoutHidden(known).persons);
      const plan = await new ListPlanner(known, today(this.clock), said).plan(given.rows);
      const result = await recordPlan(manager, plan);
      await this.close(manager, viewer, id, result);
    });
  }

  private async close(manager: EntityManager, viewer: Viewer, id: string, result: PeopleImportResult): Promise<void> {
    await manager.query(
      `UPDATE people_import SET state = 'confirmed', result = $2, confirmed_by = $3, confirmed_at = now() WHERE id = $1`,
      [id, JSON.stringify(result), viewer.userId],
    );
    await this.record(manager, viewer, 'people-list.confirmed', id, { after: result });
  }

  private record(manager: EntityManager, viewer: Viewer, action: string, entityId: string, change: Change) {
    return this.audit.record(manager, { actorId: viewer.userId, action, entity: 'people_import', entityId, ...change });
  }
}

/** An answer is about a row of the list and a person who stands. */
function refuseUnknown(
  rows: readonly ListRow[],
  answers: NonNullable<ConfirmPeopleImportRequest['answers']>,
  persons: ReadonlyMap<string, unknown>,
): void {
  const lines = new Set(rows.map(({ line }) => line));
  if (answers.some(({ line, person }) => !lines.has(line) || (person !== undefined && !persons.has(person)))) {
    throw new DomainError('conflict.referenced');
  }
}
