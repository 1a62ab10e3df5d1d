import type { OutcomeKind, RoleName } from '@netvaerksoverblik/domain';
import type { Passage, Subject } from '../reading.js';
import type { SubjectFrame } from '../subjects/resolve-subjects.js';
import type { SubjectMemory } from '../subjects/subject-memory.js';
import type { Token } from '../text/tokens.js';
import type { Forums } from '../forums/forums.js';

/** A sentence of a decision, ready to be read. */
export interface DecisionSentence {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  /** The recommendations that the sentence itself numbers; empty where it does not. */
  readonly stated: readonly number[];
  /** True where it only leads to a list of decisions. */
  readonly opensList: boolean;
  /** True for an entry of a list. */
  readonly listed: boolean;
  /** The sentence that leads to the list of which this is an entry; empty where there is none. */
  readonly lead: readonly Token[];
}

/** A sentence with all that is known when it is read. */
export interface Spoken {
  readonly sentence: DecisionSentence;
  /** The sentence's words with those of names and asides hidden. */
  readonly open: readonly Token[];
  /** The same with forums replaced by their tags. */
  readonly tagged: readonly Token[];
  readonly frame: SubjectFrame;
  readonly memory: SubjectMemory;
  readonly forums: Forums;
}

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
  /** The numbers that the sentence itself gives: `Ad 2: Godkendt`. */
  readonly stated: readonly number[];
}

/** Nothing but kind and subject. */
const NO_PARTY = { person: null, role: null, forum: null } as const;

/** What every outcome of a sentence has of it. */
export function basis({
  passage,
  paragraph,
  stated,
}: DecisionSentence): Omit<OutcomeDraft, 'kind' | 'subject' | 'words'> {
  return { passage, paragraph, stated, ...NO_PARTY };
}
