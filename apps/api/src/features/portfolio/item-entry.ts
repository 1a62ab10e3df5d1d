import { DomainError, ENTRY_STATES, foldTitle, type ItemName } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import type { EffectiveDate } from './effective-date.js';
import { addEnteredEvent } from './item-editing.js';
import { ItemRecorder } from './item-recording.js';

/** A new item as a person enters it. */
export interface NewItem {
  name: ItemName;
  departmentId: string | null;
  when: EffectiveDate;
  reason: string;
  actorId: string;
  closedForumId: string | null;
}

/**
 * Brings an item into being in the state in which its kind begins. The caller holds RECORDING_LOCK and rebuilds the
 * projections of the id that it gets.
 */
export async function enterItem(manager: EntityManager, entry: NewItem): Promise<string> {
  const { name, departmentId, when } = entry;
  const recorder = new ItemRecorder(manager);
  if ((await recorder.find(name)) !== null) throw new DomainError('conflict.duplicate', { path: 'title' });
  const id = await recorder.add(name, when.effectiveOn);
  if (departmentId !== null) {
    await manager.query(`UPDATE portfolio_item SET department_id = $2 WHERE id = $1`, [id, departmentId]);
  }
  const { title, category } = name;
  const event = { ...entry, item: { id, kind: name.kind } };
  const named = { title, titleFolded: foldTitle(title), category };
  await addEnteredEvent(manager, { ...event, type: 'named', columns: named });
  await addEnteredEvent(manager, { ...event, type: 'status', columns: { toStatus: ENTRY_STATES[name.kind] } });
  return id;
}
