import { DECIDING_WORDS } from '../outcomes/grammar.vocabulary.js';
import type { Token } from '../text/tokens.js';
import { LIST_LEADS } from './actions.vocabulary.js';

/** What the line before a list says of its entries. */
export interface ListLead {
  /** They are things to be done. */
  readonly tasks: boolean;
  /** They go on from a verb that decides: `Udvalget besluttede,` and then `at …`. */
  readonly decides: boolean;
}

/** Before any list. */
export const NO_LIST: ListLead = { tasks: false, decides: false };

/** Reads the line that opens a list: it ends with a colon, or in the middle of its sentence. */
export function listLead(tokens: readonly Token[]): ListLead {
  const last = tokens.at(-1)?.text ?? '';
  if (last === '.' || last === '!' || last === '?') return NO_LIST;
  return {
    tasks: last === ':' && tokens.some(({ lower }) => LIST_LEADS.has(lower)),
    decides: tokens.slice(-6).some(({ lower }) => DECIDING_WORDS.has(lower)),
  };
}

/** "at …" in such a list, with the verb before it put in front unseen. */
export function afterLead(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first?.lower !== 'at') return tokens;
  return [{ kind: 'word', text: '', lower: 'besluttet', start: first.start, end: first.start }, ...tokens];
}
