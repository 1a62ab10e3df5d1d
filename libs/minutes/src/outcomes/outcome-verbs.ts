import { compilePhrase, type Phrase } from '../text/phrases.js';
import { OUTCOME_VERBS, type OutcomeVerb } from './outcome-verbs.vocabulary.js';

/** The form in which a verb stands. */
export type VerbForm = 'active' | 'participle' | 'passive' | 'infinitive';

/** A verb that a word may be a form of. */
export interface VerbReading {
  readonly verb: OutcomeVerb;
  readonly form: VerbForm;
  readonly particles: readonly Phrase[];
}

const FORMS: readonly VerbForm[] = ['active', 'participle', 'passive', 'infinitive'];
const READINGS = new Map<string, VerbReading[]>();

for (const verb of OUTCOME_VERBS) {
  const particles = (verb.particles ?? []).map(compilePhrase);
  for (const form of FORMS) {
    for (const word of verb[form]) READINGS.set(word, [...(READINGS.get(word) ?? []), { verb, form, particles }]);
  }
}

const PLAIN_FORMS: ReadonlySet<string> = new Set(
  OUTCOME_VERBS.filter(({ particles }) => !particles).flatMap((verb) => FORMS.flatMap((form) => verb[form])),
);

/** Every verb of the vocabulary that a lower-case word is a form of. */
export function readVerb(word: string): readonly VerbReading[] {
  return READINGS.get(word) ?? [];
}

/** All forms of the verbs that need no particle. */
export function verbForms(): ReadonlySet<string> {
  return PLAIN_FORMS;
}
