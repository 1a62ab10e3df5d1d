import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { requireMay } from '../../platform/access/access.js';
import type { EntityManager } from 'typeorm';
import { fieldFault } from '../../platform/problem/fault.js';

export interface StandingMeeting {
  id: string;
  forum_id: string;
  held_on: string;
  starts_at: string | null;
  ends_at: string | null;
  location: string | null;
  state: 'planned' | 'held' | 'cancelled' | 'referred';
  documents: number;
}

const STANDING = `SELECT m.id, m.forum_id, m.held_on::text, m.starts_at, m.ends_at, m.location, m.state,
    (SELECT count(*)::integer FROM document d WHERE d.meeting_id = m.id) AS documents
  FROM meeting m WHERE m.id = $1 AND m.state NOT IN ('undone', 'referred')`;

/** A meeting that the viewer may plan. */
export async function meetingToPlan(manager: EntityManager, viewer: Viewer, id: string): Promise<StandingMeeting> {
  const rows = await manager.query<StandingMeeting[]>(STANDING, [id]);
  const [meeting] = rows;
  if (meeting === undefined) throw new DomainError('not-found', {});
  requireMay(viewer, 'meetings.plan', { forumId: meeting.forum_id });
  return meeting;
}

/** What was held stands; what was cancelled is not planned any more. */
export function refuseUnlessPlanned({ state }: StandingMeeting): void {
  if (state === 'held') throw new DomainError('meeting.held');
  if (state === 'cancelled') throw new DomainError('meeting.cancelled');
}

/** $1 forum, $2 day, $3 start, $4 not this one. A start that nobody has said may be any. */
const AT_THE_SAME_TIME = `SELECT id, state FROM meeting
  WHERE forum_id = $1 AND held_on = $2 AND state <> 'undone' AND id IS DISTINCT FROM $4::uuid
    AND (starts_at = $3 OR starts_at IS NULL OR $3::text IS NULL) ORDER BY state = 'referred', id`;

/** The meeting that is only spoken of and that this one is; one that stands there already refuses it. */
export async function spokenOfAt(
  manager: EntityManager,
  slot: { forumId: string; date: string; startTime: string | null; except?: string },
): Promise<string | null> {
  const { forumId, date, startTime, except = null } = slot;
  const rows = await manager.query<{ id: string; state: string }[]>(AT_THE_SAME_TIME, [
    forumId,
    date,
    startTime,
    except,
  ]);
  const [there] = rows;
  if (there === undefined) return null;
  if (there.state !== 'referred') throw new DomainError('meeting.exists', { date, meeting: there.id });
  return there.id;
}

export function refuseUnlessInOrder(startTime: string | null, endTime: string | null): void {
  if (startTime !== null && endTime !== null && endTime <= startTime) throw fieldFault('endTime', 'before-start');
}

/** From now on the meeting stands by hand too: what is true of it now is what undoing an import returns to. */
export async function keepByHand(manager: EntityManager, meetingId: string, userId: string): Promise<void> {
  await manager.query(
    `UPDATE meeting SET entered_by = $2, entered_starts_at = starts_at, entered_ends_at = ends_at, entered_location = location
     WHERE id = $1 AND entered_by IS NULL`,
    [meetingId, userId],
  );
}
