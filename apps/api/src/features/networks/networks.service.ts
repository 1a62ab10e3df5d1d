import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { ChangeNetworkRequest } from '@netvaerksoverblik/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { guardedUpdate } from '../../platform/editing/index.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { isVisible, refuseUnlessEditor } from '../item-parts/index.js';

interface Report {
  closing_report: string | null;
  closing_reported_on: string | null;
}

/** Writes what is kept of a network beside its events. */
@Injectable()
export class NetworksService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async change(viewer: Viewer, id: string, version: string, body: ChangeNetworkRequest): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await refuseUnlessEditor(manager, viewer, { kind: 'network', id }, 'networks.change');
      await refuseUnknownProject(manager, viewer, body.projectId);
      const { purpose, segmentCode } = body;
      const projectId = await projectToWrite(manager, viewer, id, body.projectId);
      const plain = { purpose, segment_code: segmentCode, project_id: projectId };
      const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
      const report = await reportColumns(manager, viewer, id, body);
      const { before, after } = await guardedUpdate(manager, 'network', id, version, { ...given, ...report });
      await this.audit.record(manager, {
        actorId: viewer.userId,
        action: 'network.changed',
        entity: 'network',
        entityId: id,
        ...{ before, after },
      });
    });
  }
}

async function refuseUnknownProject(
  manager: EntityManager,
  viewer: Viewer,
  projectId: string | null | undefined,
): Promise<void> {
  if (projectId === null || projectId === undefined) return;
  if (!(await isVisible(manager, viewer, 'project', projectId))) throw fieldFault('projectId', 'unknown');
}

/** A form sends the project along as it was shown: one that the viewer is not shown stays, and is not written over. */
async function projectToWrite(
  manager: EntityManager,
  viewer: Viewer,
  id: string,
  wanted: string | null | undefined,
): Promise<string | null | undefined> {
  if (wanted === undefined) return undefined;
  const [network] = await manager.query<{ project_id: string | null }[]>(
    `SELECT project_id FROM network WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const standing = network?.project_id ?? null;
  if (standing === null || (await isVisible(manager, viewer, 'project', standing))) return wanted;
  if (wanted !== null) throw new DomainError('access.denied', {});
  return undefined;
}

/** A report has words and a day, and whoever last wrote it; without words it is gone. */
async function reportColumns(
  manager: EntityManager,
  { userId }: Viewer,
  id: string,
  { closingReport, closingReportedOn }: ChangeNetworkRequest,
): Promise<Record<string, unknown>> {
  if (closingReport === undefined && closingReportedOn === undefined) return {};
  const [before] = await manager.query<Report[]>(
    `SELECT closing_report, closing_reported_on::text FROM network WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (before === undefined) throw new DomainError('not-found', {});
  const text = closingReport === undefined ? before.closing_report : closingReport;
  if (text === null) return { closing_report: null, closing_reported_on: null, closing_reported_by: null };
  const day = closingReportedOn === undefined ? before.closing_reported_on : closingReportedOn;
  if (day === null) throw fieldFault('closingReportedOn', 'missing');
  return { closing_report: text, closing_reported_on: day, closing_reported_by: userId };
}
