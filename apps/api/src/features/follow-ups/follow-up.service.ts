import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CreateFollowUpRequest, UpdateFollowUpRequest } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { requireMay } from '../../platform/access/access.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Clock, today } from '../../platform/clock.js';
import { createOnce, guardedUpdate, withVersions } from '../../platform/editing/index.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { rightsOf } from './follow-up-access.js';
import { dueColumns, ownerColumns, wordsOrNull, type About } from './follow-up-columns.js';
import { FollowUpListReadModel } from './follow-up-list.read-model.js';
import { originOf } from './follow-up-origin.js';
import { standingFollowUp, type StandingFollowUp } from './standing-follow-up.js';

/** Follow-ups that a person enters, and what people change of any. */
@Injectable()
export class FollowUpService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FollowUpListReadModel) private readonly list: FollowUpListReadModel,
  ) {}

  /** Gives the id; the same key and body again give the first. */
  create(viewer: Viewer, key: string | null, body: CreateFollowUpRequest): Promise<string> {
    return this.dataSource.transaction((manager) =>
      createOnce(manager, { viewer, key, route: 'POST /follow-ups', body }, () => this.enter(manager, viewer, body)),
    );
  }

  async update(viewer: Viewer, id: string, version: string, body: UpdateFollowUpRequest): Promise<void> {
    const write = (): Promise<void> =>
      this.dataSource.transaction(async (manager) => {
        const standing = await standingForWriting(manager, viewer, id, today(this.clock));
        const { row } = standing;
        const rights = rightsOf(viewer, { forumId: row.forum_id, isMine: row.mine });
        const { remarks: _remarks, ...more } = body;
        if (!rights.keep || (!rights.edit && Object.keys(more).length > 0)) throw new DomainError('access.denied');
        if (standing.version !== version) throw new DomainError('version.stale');
        const about = { itemId: await itemOf(manager, viewer, body, row), responsible: row.responsible };
        const columns = await this.columnsOf(manager, body, about);
        const { before, after } = await guardedUpdate(manager, 'follow_up', id, String(row.version), columns);
        await this.audit.record(manager, {
          ...{ actorId: viewer.userId, action: 'follow-up.changed', entity: 'follow_up', entityId: id },
          ...{ before, after, subjects: [personIn(before), personIn(after)] },
        });
      });
    await withVersions(write, body, () => this.list.get(viewer, id));
  }

  private async columnsOf(manager: EntityManager, body: UpdateFollowUpRequest, about: About) {
    return {
      ...(body.item === undefined ? {} : { item_id: body.item, item_by_hand: true }),
      ...(body.owner === undefined ? {} : await ownerColumns(manager, body.owner, about)),
      ...(body.due === undefined ? {} : dueColumns(body.due, today(this.clock))),
      ...(body.caseOfficer === undefined ? {} : { case_officer: wordsOrNull(body.caseOfficer) }),
      ...(body.remarks === undefined ? {} : { remarks: wordsOrNull(body.remarks) }),
      ...(body.plan === undefined ? {} : { plan: wordsOrNull(body.plan) }),
    };
  }

  private async enter(manager: EntityManager, viewer: Viewer, body: CreateFollowUpRequest): Promise<string> {
    const { agendaItem, text, reason, ...rest } = body;
    const { item } = rest;
    if (item === undefined && agendaItem === undefined) throw fieldFault('item', 'missing');
    const origin = await originOf(manager, viewer, item ?? null, agendaItem ?? null);
    requireMay(viewer, 'follow-ups.change', { forumId: origin.forumId });
    const id = randomUUID();
    const now = this.clock.now();
    const columns: Record<string, unknown> = {
      ...{ id, agenda_item_id: agendaItem ?? null, text: text.trim() },
      ...{ closed_forum_id: origin.closedForumId, entered_by: viewer.userId, entered_reason: reason.trim() },
      ...{ recorded_at: now, first_recorded_at: now },
      ...(await this.columnsOf(manager, rest, { itemId: item ?? null, responsible: null })),
    };
    const names = Object.keys(columns);
    await manager.query(
      `INSERT INTO follow_up (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(columns),
    );
    await this.audit.record(manager, {
      ...{ actorId: viewer.userId, action: 'follow-up.entered', entity: 'follow_up', entityId: id },
      ...{ after: body, subjects: [body.owner?.person] },
    });
    return id;
  }
}

const personIn = ({ owner_person_id: id }: Readonly<Record<string, unknown>>): string | null =>
  typeof id === 'string' ? id : null;

/** The item that it is about from now on; a role is held in an item. */
async function itemOf(
  manager: EntityManager,
  viewer: Viewer,
  { item, owner }: UpdateFollowUpRequest,
  row: StandingFollowUp['row'],
): Promise<string | null> {
  if (item === undefined) return row.item_id;
  if (item === null && row.owner_role !== null && owner === undefined) throw fieldFault('item', 'item-missing');
  if (item !== null) await originOf(manager, viewer, item, null);
  return item;
}

/** As it stands for the viewer, kept from other writers until the end of the transaction. */
export async function standingForWriting(
  manager: EntityManager,
  viewer: Viewer,
  id: string,
  day: string,
): Promise<StandingFollowUp> {
  await manager.query(`SELECT FROM follow_up WHERE id = $1 FOR UPDATE`, [id]);
  return standingFollowUp((sql, params) => manager.query(sql, params), viewer, id, day);
}
