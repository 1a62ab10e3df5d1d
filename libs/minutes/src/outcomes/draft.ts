import type { OutcomeKind, RoleName } from '@netvaerksoverblik/domain';
import type { Passage, Subject } from '../reading.js';
import type { Token } from '../text/tokens.js';

/** An outcome before it is known which recommendation it answers. */
export interface OutcomeDraft {
  readonly kind: OutcomeKind;
  readonly subject: Subject;
  readonly passage: Passage;
  readonly paragraph: number;
  readonly person: string | null;
  readonly role: RoleName | null;
  readonly forum: string | null;
  /** The words that say what was decided upon. */
  readonly words: readonly Token[];
  /** The number that the sentence itself gives: `Ad 2: Godkendt`. */
  readonly stated: number | null;
}

/** Nothing but kind and subject. */
export const NO_PARTY = { person: null, role: null, forum: null } as const;
