import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { meetAgenda } from '../meetings/index.js';
import { referToMeeting } from './meeting-recording.js';
import { AS_PLANNED, HAND_OVER, IS_PLANNED, SAME_HOUR, SET_ASIDE, STILL_REFERRED } from './undo.sql.js';

/**
 * A meeting that was planned, or that other documents tell of too, keeps its place and loses what this one told. Else
 * it is set aside itself (false).
 */
export async function setMeetingAside(
  manager: EntityManager,
  meetingId: string | null,
  toldByOthers: boolean,
): Promise<boolean> {
  const planned = await manager.query<unknown[]>(IS_PLANNED, [meetingId]);
  if (toldByOthers || planned.length > 0) {
    const aside = randomUUID();
    for (const statement of SET_ASIDE) await manager.query(statement, [meetingId, aside]);
    return true;
  }
  await manager.query(`UPDATE meeting SET state = 'undone' WHERE id = $1`, [meetingId]);
  const spokenOf = await manager.query<{ forum_id: string; held_on: string }[]>(STILL_REFERRED, [meetingId]);
  for (const { forum_id, held_on } of spokenOf) await referToMeeting(manager, forum_id, held_on);
  return false;
}

/** What no document tells any more is as it was planned. */
export async function backToThePlan(
  manager: EntityManager,
  meetingId: string | null,
  toldByOthers: boolean,
): Promise<void> {
  const [other] = await manager.query<{ id: string }[]>(SAME_HOUR, [meetingId]);
  if (other === undefined) {
    await manager.query(AS_PLANNED, [meetingId]);
  } else if (!toldByOthers) {
    for (const statement of HAND_OVER) await manager.query(statement, [meetingId, other.id]);
    await meetAgenda(manager, other.id);
  }
}
