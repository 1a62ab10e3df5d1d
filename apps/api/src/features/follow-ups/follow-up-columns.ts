import type { FollowUpDueWish, FollowUpOwnerWish } from '@netvaerksoverblik/contracts';
import { findDateMentions, foldName } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { fieldFault } from '../../platform/problem/fault.js';

type Columns = Record<string, unknown>;

const NOBODY = { owner_person_id: null, owner_role: null, owner_department_id: null, owner_words: null };

export interface About {
  readonly itemId: string | null;
  /** Who, as the minutes write. */
  readonly responsible: string | null;
}

/** Columns for who answers for it; null is whom the minutes name. */
export async function ownerColumns(
  manager: EntityManager,
  wish: FollowUpOwnerWish | null,
  { itemId, responsible }: About,
): Promise<Columns> {
  const written = responsible === null ? null : foldName(responsible);
  if (wish === null) return { ...NOBODY, owner_folded: written };
  const { person, role, department, words } = wish;
  if (Object.values(wish).filter((each) => each !== undefined).length !== 1) throw fieldFault('owner', 'one-of');
  if (person !== undefined) {
    await requireKnown(manager, 'person', person);
    return { ...NOBODY, owner_person_id: person };
  }
  if (department !== undefined) {
    await requireKnown(manager, 'department', department);
    return { ...NOBODY, owner_department_id: department };
  }
  if (words !== undefined) return { ...NOBODY, owner_words: words.trim(), owner_folded: foldName(words) };
  if (itemId === null) throw fieldFault('owner.role', 'item-missing');
  return { ...NOBODY, owner_role: role };
}

async function requireKnown(manager: EntityManager, table: 'person' | 'department', id: string): Promise<void> {
  const known = await manager.query<unknown[]>(`SELECT FROM ${table} WHERE id = $1`, [id]);
  if (known.length === 0) throw fieldFault(`owner.${table}`, 'unknown');
}

/** Columns for when it falls due: a day, or the window that the words stand for, seen from today. */
export function dueColumns(wish: FollowUpDueWish | null, today: string): Columns {
  const none = { due_on: null, window_from: null, due_precision: null, due_words: null, due_by_hand: true };
  if (wish === null) return none;
  const words = wish.words?.trim();
  if ((wish.on === undefined) === (words === undefined)) throw fieldFault('due', 'one-of');
  if (wish.on !== undefined) return { ...none, due_on: wish.on, due_precision: 'day' };
  const [mention] = findDateMentions(words ?? '', today);
  if (mention === undefined) return { ...none, due_words: words };
  const isDay = mention.precision === 'day' && mention.from === mention.to;
  const window = { due_on: mention.to, window_from: isDay ? null : mention.from, due_precision: mention.precision };
  return { ...none, ...window, due_words: words };
}

/** Words, or null where there are none. */
export const wordsOrNull = (words: string | null | undefined): string | null => {
  const trimmed = (words ?? '').trim();
  return trimmed === '' ? null : trimmed;
};
