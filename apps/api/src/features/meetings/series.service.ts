import { Inject, Injectable } from '@nestjs/common';
import type { PlanSeriesRequest, SeriesReply } from '@netvaerksoverblik/contracts';
import { danishHoliday, isoWeekOf, recurringDays, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { forumToPlan, forumToPlanIn } from '../forums/index.js';
import { RECORDING_LOCK } from '../portfolio/index.js';
import { refuseUnlessInOrder } from './meeting-writes.js';
import { addMeeting } from './planning.service.js';

function needed<Value>(path: string, value: Value | undefined): Value {
  if (value === undefined) throw fieldFault(path, 'missing');
  return value;
}

function daysOf(body: PlanSeriesRequest): readonly string[] {
  if (body.pattern === 'dates') {
    const dates = [...new Set(needed('dates', body.dates))].sort();
    if (dates.length === 0) throw fieldFault('dates', 'missing');
    return dates;
  }
  const [from, to] = [needed('from', body.from), needed('to', body.to)];
  const weekday = needed('weekday', body.weekday);
  if (to < from) throw fieldFault('to', 'before-start');
  if (body.pattern === 'weekly') {
    return recurringDays({ kind: 'weekly', weekday, everyWeeks: body.everyWeeks ?? 1 }, from, to);
  }
  return recurringDays({ kind: 'monthly', weekday, ordinal: needed('ordinal', body.ordinal) }, from, to);
}

const MOST = 200;

/** $1 forum, $2 days: meetings that are more than spoken of. */
const THERE = `SELECT DISTINCT ON (held_on) held_on::text, id FROM meeting
  WHERE forum_id = $1 AND held_on = ANY($2::date[]) AND state NOT IN ('undone', 'referred') ORDER BY held_on, id`;

/** A year of meetings at a time; sent again it plans what is not there yet. */
@Injectable()
export class SeriesService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  plan(viewer: Viewer, body: PlanSeriesRequest): Promise<SeriesReply> {
    const { startTime = null, endTime = null, location = null, dryRun = false } = body;
    refuseUnlessInOrder(startTime, endTime);
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      const forum = await forumToPlan(manager, viewer, body.forum);
      const days = daysOf(body);
      if (days.length > MOST) throw fieldFault('to', 'too-many');
      const { free, skipped } = await this.sort(manager, forum.id, days, body.exceptWeeks ?? []);
      if (dryRun) return { forum, dryRun, planned: free.map((date) => placed(date, null)), skipped };
      const forumId = await forumToPlanIn(manager, viewer, body.forum);
      const planned: SeriesReply['planned'] = [];
      for (const date of free) {
        const slot = { forumId, date, startTime, endTime, location };
        planned.push(placed(date, await addMeeting(manager, viewer.userId, slot)));
      }
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'meeting.series-planned', entity: 'forum', entityId: forumId },
        after: { planned: planned.map(({ date }) => date), skipped: skipped.map(({ date }) => date) },
      });
      return { forum: { ...forum, id: forumId }, dryRun, planned, skipped };
    });
  }

  private async sort(
    manager: EntityManager,
    forumId: string | null,
    days: readonly string[],
    exceptWeeks: readonly number[],
  ): Promise<{ free: string[]; skipped: SeriesReply['skipped'] }> {
    const rows = await manager.query<{ held_on: string; id: string }[]>(THERE, [forumId, days]);
    const there = new Map(rows.map((row) => [row.held_on, row.id]));
    const skipped = days.flatMap((date): SeriesReply['skipped'] => {
      const { week } = isoWeekOf(date);
      const meeting = there.get(date) ?? null;
      if (meeting !== null) return [{ ...placed(date, meeting), why: 'exists', holiday: null }];
      const holiday = danishHoliday(date);
      if (holiday !== null) return [{ ...placed(date, null), why: 'holiday', holiday }];
      return exceptWeeks.includes(week) ? [{ ...placed(date, null), why: 'week', holiday }] : [];
    });
    const left = new Set(skipped.map(({ date }) => date));
    return { free: days.filter((date) => !left.has(date)), skipped };
  }
}

const placed = (date: string, meeting: string | null) => ({ date, week: isoWeekOf(date).week, meeting });
