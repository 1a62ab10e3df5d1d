import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type {
  CancelMeetingRequest,
  ChangeMeetingRequest,
  MoveMeetingRequest,
  PlanMeetingRequest,
} from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Change } from '../../platform/audit/audit.service.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { forumToPlanIn } from '../forums/index.js';
import { RECORDING_LOCK } from '../portfolio/index.js';
import {
  keepByHand,
  meetingToPlan,
  refuseUnlessInOrder,
  refuseUnlessPlanned,
  spokenOfAt,
  type StandingMeeting,
} from './meeting-writes.js';

interface Slot {
  forumId: string;
  date: string;
  startTime: string | null;
  endTime: string | null;
  location: string | null;
}

/** Puts a meeting on the calendar; one that minutes have spoken of is the same meeting. */
export async function addMeeting(manager: EntityManager, userId: string, slot: Slot): Promise<string> {
  const spokenOf = await spokenOfAt(manager, slot);
  const id = spokenOf ?? randomUUID();
  await manager.query(
    `INSERT INTO meeting (id, forum_id, held_on, starts_at, ends_at, location, state, entered_by,
       entered_starts_at, entered_ends_at, entered_location) VALUES ($1, $2, $3, $4, $5, $6, 'planned', $7, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET starts_at = $4, ends_at = $5, location = $6, state = 'planned', entered_by = $7,
       entered_starts_at = $4, entered_ends_at = $5, entered_location = $6, version = meeting.version + 1`,
    [id, slot.forumId, slot.date, slot.startTime, slot.endTime, slot.location, userId],
  );
  return id;
}

/** Meetings planned, moved and cancelled; under the lock of recording, for minutes look for the meeting that they tell of. */
@Injectable()
export class PlanningService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  plan(viewer: Viewer, body: PlanMeetingRequest, key: string | null): Promise<string> {
    const { forum, date, startTime = null, endTime = null, location = null } = body;
    refuseUnlessInOrder(startTime, endTime);
    return this.locked((manager) =>
      createOnce(manager, { viewer, key, route: 'POST /meetings', body }, async () => {
        const forumId = await forumToPlanIn(manager, viewer, forum);
        const id = await addMeeting(manager, viewer.userId, { forumId, date, startTime, endTime, location });
        await this.note(manager, viewer, {
          action: 'meeting.planned',
          id,
          after: { date, startTime, endTime, location },
        });
        return id;
      }),
    );
  }

  change(viewer: Viewer, id: string, version: string, body: ChangeMeetingRequest): Promise<void> {
    return this.edit(viewer, id, async (manager, meeting) => {
      const { startTime = meeting.starts_at, endTime = meeting.ends_at, location = meeting.location } = body;
      refuseUnlessInOrder(startTime, endTime);
      if (startTime !== meeting.starts_at) await this.refuseTaken(manager, meeting, meeting.held_on, startTime);
      const { before, after } = await guardedUpdate(
        manager,
        'meeting',
        id,
        version,
        asPlanned(startTime, endTime, location),
      );
      await this.note(manager, viewer, { action: 'meeting.changed', id, before, after });
    });
  }

  move(viewer: Viewer, id: string, version: string, body: MoveMeetingRequest): Promise<void> {
    return this.edit(viewer, id, async (manager, meeting) => {
      const { date, startTime = meeting.starts_at, endTime = meeting.ends_at, reason } = body;
      const isOtherDay = date !== meeting.held_on;
      if (isOtherDay && meeting.documents > 0) throw new DomainError('meeting.has-agenda');
      refuseUnlessInOrder(startTime, endTime);
      await this.refuseTaken(manager, meeting, date, startTime);
      const { before, after } = await guardedUpdate(manager, 'meeting', id, version, {
        ...asPlanned(startTime, endTime, meeting.location),
        ...(isOtherDay ? { held_on: date, moved_from: meeting.held_on, moved_reason: reason } : {}),
      });
      await this.note(manager, viewer, { action: 'meeting.moved', id, before, after: { ...after, reason } });
    });
  }

  cancel(viewer: Viewer, id: string, version: string, { reason }: CancelMeetingRequest): Promise<void> {
    return this.edit(viewer, id, async (manager) => {
      const columns = { state: 'cancelled', cancelled_reason: reason };
      const { before, after } = await guardedUpdate(manager, 'meeting', id, version, columns);
      await this.note(manager, viewer, { action: 'meeting.cancelled', id, before, after });
    });
  }

  reinstate(viewer: Viewer, id: string, version: string, { reason }: CancelMeetingRequest): Promise<void> {
    return this.locked(async (manager) => {
      const { state } = await meetingToPlan(manager, viewer, id);
      if (state === 'held') throw new DomainError('meeting.held');
      const columns = { state: 'planned', cancelled_reason: null };
      const { before, after } = await guardedUpdate(manager, 'meeting', id, version, columns);
      await this.note(manager, viewer, { action: 'meeting.reinstated', id, before, after: { ...after, reason } });
    });
  }

  private locked<Result>(write: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      return write(manager);
    });
  }

  private edit(
    viewer: Viewer,
    id: string,
    write: (manager: EntityManager, meeting: StandingMeeting) => Promise<void>,
  ): Promise<void> {
    return this.locked(async (manager) => {
      const meeting = await meetingToPlan(manager, viewer, id);
      refuseUnlessPlanned(meeting);
      await keepByHand(manager, id, viewer.userId);
      await write(manager, meeting);
    });
  }

  /** A meeting that is only spoken of on that day is this one from now on. */
  private async refuseTaken(
    manager: EntityManager,
    { id, forum_id: forumId }: StandingMeeting,
    date: string,
    startTime: string | null,
  ): Promise<void> {
    const spokenOf = await spokenOfAt(manager, { forumId, date, startTime, except: id });
    if (spokenOf !== null) await manager.query(`UPDATE meeting SET state = 'undone' WHERE id = $1`, [spokenOf]);
  }

  private note(
    manager: EntityManager,
    { userId: actorId }: Viewer,
    { action, id: entityId, ...change }: { action: string; id: string } & Change,
  ): Promise<void> {
    return this.audit.record(manager, { actorId, action, entity: 'meeting', entityId, ...change });
  }
}

const asPlanned = (startTime: string | null, endTime: string | null, location: string | null) => ({
  ...{ starts_at: startTime, ends_at: endTime, location },
  ...{ entered_starts_at: startTime, entered_ends_at: endTime, entered_location: location },
});
