import { DomainError, findCaseNumber, type Viewer } from '@netvaerksoverblik/domain';
import { requireMay } from '../../platform/access/access.js';
import type { EntityManager } from 'typeorm';
import { fieldFault } from '../../platform/problem/fault.js';

export interface StandingItem {
  id: string;
  meeting_id: string;
  forum_id: string;
  /** The item of a document that treats it. */
  agenda_item_id: string | null;
  state: 'planned' | 'held' | 'cancelled' | 'referred';
}

const PLANNED = `SELECT p.id, p.meeting_id, m.forum_id, p.agenda_item_id, m.state FROM planned_item p
  JOIN meeting m ON m.id = p.meeting_id WHERE p.id = $1 AND m.state <> 'undone'`;

const TOLD = `SELECT a.id, a.meeting_id, m.forum_id, a.id AS agenda_item_id, m.state FROM agenda_item a
  JOIN meeting m ON m.id = a.meeting_id WHERE a.id = $1 AND m.state <> 'undone'`;

async function find(manager: EntityManager, viewer: Viewer, sql: string, id: string): Promise<StandingItem | null> {
  const [item] = await manager.query<StandingItem[]>(sql, [id]);
  if (item === undefined) return null;
  requireMay(viewer, 'meetings.plan', { forumId: item.forum_id });
  return item;
}

/** What was put on an agenda by hand and no document tells of yet. */
export async function itemToChange(manager: EntityManager, viewer: Viewer, id: string): Promise<StandingItem> {
  const item = (await find(manager, viewer, PLANNED, id)) ?? (await find(manager, viewer, TOLD, id));
  if (item === null) throw new DomainError('not-found', {});
  if (item.agenda_item_id !== null) throw new DomainError('agenda-item.told');
  if (item.state === 'held') throw new DomainError('meeting.held');
  if (item.state === 'cancelled') throw new DomainError('meeting.cancelled');
  return item;
}

/** Where files of an agenda item hang: on what was entered by hand, made on demand beside what a document tells. */
export async function itemToAttachTo(manager: EntityManager, viewer: Viewer, id: string): Promise<StandingItem> {
  const planned = await find(manager, viewer, PLANNED, id);
  if (planned !== null) return keptClosed(manager, planned);
  const told = await find(manager, viewer, TOLD, id);
  if (told === null) throw new DomainError('not-found', {});
  const [there] = await manager.query<{ id: string }[]>(
    `SELECT id FROM planned_item WHERE agenda_item_id = $1 ORDER BY position, id LIMIT 1`,
    [id],
  );
  if (there !== undefined) return keptClosed(manager, { ...told, id: there.id });
  return { ...told, id: await addBeside(manager, viewer.userId, told) };
}

/** What is put beside a closed item stays closed, also when the document that closed the item is undone. */
async function keptClosed(manager: EntityManager, item: StandingItem): Promise<StandingItem> {
  await manager.query(
    `UPDATE planned_item p SET closed = true, version = p.version + 1
     FROM agenda_item t WHERE p.id = $1 AND t.id = p.agenda_item_id AND t.closed AND NOT p.closed`,
    [item.id],
  );
  return item;
}

async function addBeside(manager: EntityManager, userId: string, told: StandingItem): Promise<string> {
  const [added] = await manager.query<{ id: string }[]>(
    `INSERT INTO planned_item (meeting_id, position, title, route, case_raw, case_scheme, closed, entered_by, agenda_item_id)
     SELECT a.meeting_id, ${NEXT_POSITION}, a.title, a.route, a.case_raw, a.case_scheme, a.closed, $2, a.id
     FROM agenda_item a WHERE a.id = $1 RETURNING id`,
    [told.id, userId],
  );
  if (added === undefined) throw new Error('an agenda item went while its attachment was added');
  return added.id;
}

/** After what stands there by hand; `a.meeting_id` is the meeting. */
const NEXT_POSITION = `(SELECT coalesce(max(p.position), 0) + 1 FROM planned_item p WHERE p.meeting_id = a.meeting_id)`;

/** The columns of a case number as somebody typed it. */
export function caseColumns(typed: string | null | undefined): { case_raw: string | null; case_scheme: string | null } {
  const words = typed?.trim() ?? '';
  if (words === '') return { case_raw: null, case_scheme: null };
  const number = findCaseNumber(words);
  if (number === null) throw fieldFault('caseNumber', 'case-number');
  return { case_raw: number.raw, case_scheme: number.scheme };
}
