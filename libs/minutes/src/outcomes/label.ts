import type { Subject } from '../reading.js';
import { namesIn, type SubjectFrame } from '../subjects/resolve-subjects.js';
import { isThing, sameTitle, subjectOf } from '../subjects/subject-memory.js';
import { isUpper, cleanText } from '../text/characters.js';
import { hideQuoted, type Token } from '../text/tokens.js';
import type { DecisionSentence } from './draft.js';
import { AUXILIARIES, DECIDING_WORDS, MODALS, PERFECT } from './grammar.vocabulary.js';
import { roleAt } from './appointments.js';
import { readVerb } from './outcome-verbs.js';

/** A sentence whose label names what the rest of it decides about. */
export interface Labelled {
  readonly subject: Subject;
  readonly rest: DecisionSentence;
}

/** No name of a list entry has more words. */
const LONGEST = 12;

/** `Klar til job: Godkendt.`: the name before the colon, and what is said of it; null where no name stands there. */
export function splitLabel(sentence: DecisionSentence, frame: SubjectFrame): Labelled | null {
  const open = hideQuoted(sentence.tokens);
  const colon = open.slice(0, LONGEST + 1).findIndex(({ text }) => text === ':');
  const words = sentence.tokens.slice(0, colon);
  if (colon < 1 || !sentence.tokens[colon + 1] || !isName(open.slice(0, colon))) return null;
  const title = titleOf(frame.text, words);
  const [named] = namesIn(words, frame);
  return {
    subject: named ?? subjectNamed(title, frame),
    rest: { ...sentence, tokens: sentence.tokens.slice(colon + 1) },
  };
}

function titleOf(text: string, words: readonly Token[]): string {
  const named = words.filter(({ kind }) => kind !== 'quote');
  const [first, last] = [named[0], named.at(-1)];
  return first && last ? cleanText(text.slice(first.start, last.end)) : '';
}

/** Words without a verb, that begin with a capital and are neither a role nor a number of a recommendation. */
function isName(words: readonly Token[]): boolean {
  const first = words.find(({ kind }) => kind === 'word');
  const isSaid = words.some(
    ({ lower }, at) =>
      FINITE.some((set) => set.has(lower)) ||
      readVerb(lower).some(({ form }) => form !== 'infinitive') ||
      roleAt(words, at) !== undefined,
  );
  return first !== undefined && isUpper(first.text.replace('§', '').charAt(0)) && !isSaid && !POINTS.has(first.lower);
}

const FINITE: readonly ReadonlySet<string>[] = [AUXILIARIES, MODALS, PERFECT, DECIDING_WORDS];
const POINTS: ReadonlySet<string> = new Set([
  'ad',
  'pkt',
  'punkt',
  'indstilling',
  'beslutning',
  'bemærkning',
  'opfølgning',
  'frist',
  'ansvarlig',
  'referat',
  'konklusion',
  'fraværende',
  'afbud',
]);

/** The thing of that name that the item speaks of elsewhere; else one of the kind that the item is about. */
function subjectNamed(title: string, frame: SubjectFrame): Subject {
  const known = frame.known.find((one) => sameTitle(one.title, title));
  const subject: Subject = { kind: frame.titleKind, title, named: true, category: null };
  if (known) return subjectOf(known);
  return isThing(subject) ? subject : { ...subject, kind: 'item' };
}
