import type { EffectiveDate } from './effective-date.js';
import type { PortfolioEvent } from './portfolio-event.entity.js';

/** The columns by which an event says what happened. */
export const SAYING = [
  ...([
    'toStatus',
    'role',
    'roleState',
    'personId',
    'party',
    'participation',
    'conditionKind',
    'conditionForumId',
  ] as const),
  ...(['conditionWords', 'meetsId', 'title', 'titleFolded', 'category'] as const),
] as const satisfies readonly (keyof PortfolioEvent)[];

export type SayingColumns = Partial<Pick<PortfolioEvent, (typeof SAYING)[number]>>;

/** What an event says, and from when. */
export interface SaidEvent {
  columns: SayingColumns;
  when: EffectiveDate;
}

/** Conditions that are told apart by their words. */
const BY_WORDS: ReadonlySet<string> = new Set(['remark', 'decided-by', 'other']);

/**
 * What tells the sayings of one meeting about one item apart. A title stands for itself, with or without a category;
 * most conditions for their kind, in whatever words.
 */
export function saidKey(type: string, columns: SayingColumns): string {
  const { toStatus, role, roleState, personId, party, conditionKind, conditionForumId, title } = columns;
  const words = BY_WORDS.has(conditionKind ?? '') ? columns.conditionWords : null;
  const saying = [toStatus, role, roleState, personId, party, conditionKind, conditionForumId, words, title];
  return JSON.stringify([type, ...saying.map((value) => value ?? null)]);
}
