import type { Forums } from '../forums/forums.js';
import type { Token } from '../text/tokens.js';
import type { Party } from './parties.js';

/** Words that say that something is to be done. Places are those of tokens. */
export interface Task {
  readonly form: 'must' | 'passive' | 'active' | 'phrase' | 'listed';
  /** The verb, and the place after it. */
  readonly at: number;
  readonly to: number;
  /** Where its clause begins. */
  readonly from: number;
  /** Who is told to; null where the words name nobody. */
  readonly party: Party | null;
}

/** A sentence of a decision, as tasks are looked for in it. */
export interface TaskSentence {
  readonly tokens: readonly Token[];
  /** The same with forums replaced by their tags. */
  readonly tagged: readonly Token[];
  readonly forums: Forums;
  /** Where the words end by which it says that something was decided or agreed; null where it does not. */
  readonly decided: number | null;
  /** It names a time that is still to come. */
  readonly timed: boolean;
  /** It names it by a date, week, month or season. */
  readonly dated: boolean;
  /** … and calls it a limit: "senest", "inden", "frist". */
  readonly limited: boolean;
  /** It stands in a list of what is to be done. */
  readonly listed: boolean;
}
