import type { OutcomeKind } from '@netvaerksoverblik/domain';
import type { Subject } from '../reading.js';
import { impliedSubject, namesIn, resolveSubjects } from '../subjects/resolve-subjects.js';
import { narrowedSubject } from '../subjects/narrower-subject.js';
import { PRONOUNS } from '../subjects/subjects.vocabulary.js';
import { isThing } from '../subjects/subject-memory.js';
import { compilePhrase, findPhrase } from '../text/phrases.js';
import { compileWords } from '../text/word-patterns.js';
import { type Token, wordAt } from '../text/tokens.js';
import { basis, type DecisionSentence, type OutcomeDraft, type Spoken } from './draft.js';
import { objectOf } from './objects.js';
import {
  GROUP_NOUNS,
  NO_REMARK_WORDS,
  REMARK_LEADS,
  REMARK_NOUNS,
  REMARK_WORDINGS,
} from './outcome-verbs.vocabulary.js';
import { readVerb } from './outcome-verbs.js';
import { numbersAmong } from './stated-numbers.js';
import type { VerbUse } from './verb-uses.js';

const REMARK = compilePhrase(`${REMARK_LEADS.join('|')} .. ${REMARK_NOUNS.join('|')}`);
const REMARKS = REMARK_WORDINGS.map(compilePhrase);
const GROUPS: ReadonlySet<string> = new Set(GROUP_NOUNS);
const isGroupNoun = compileWords([
  '*gruppe',
  '*gruppen',
  '*udvalg',
  '*udvalget',
  '*råd',
  '*rådet',
  '*netværk',
  '*netværket',
  '*forum',
  '*team',
  '*teamet',
]);

/** What the verbs of a sentence decide, and about what. */
export function verbOutcomes(spoken: Spoken, uses: readonly VerbUse[]): OutcomeDraft[] {
  const { sentence, open } = spoken;
  const drafts: OutcomeDraft[] = [];
  let [from, earlier, clauseEnd]: [number, readonly Token[], number] = [0, [], 0];
  uses.forEach((use, index) => {
    if (use.at < clauseEnd) return;
    const clause = thatClause(open, use);
    const own = clause ? sentence.tokens.slice(clause.from, clause.to) : objectOf(sentence.tokens, open, use, from);
    const words = earlier.length > 0 && isPronoun(own) ? earlier : own;
    drafts.push(...draftsOf(spoken, use, words, uses[index + 1]?.at));
    [from, earlier, clauseEnd] = [use.to, words, clause?.to ?? clauseEnd];
  });
  return drafts;
}

function draftsOf(spoken: Spoken, use: VerbUse, words: readonly Token[], next: number | undefined): OutcomeDraft[] {
  const { sentence, tagged, open } = spoken;
  const remarks =
    use.kind === 'approved' && hasRemarks(wordAt(tagged, 0) === 'med' ? tagged : tagged.slice(use.at, next));
  const kind = remarks ? 'approved-with-remarks' : use.kind;
  const stated = statedIn(sentence, words, open.slice(use.to));
  return verbSubjects(spoken, use.kind, words).map((subject) => ({
    ...{ ...basis(sentence), stated, subject, words },
    kind: isMadeOnly(spoken, use, subject) ? 'decided' : kind,
  }));
}

const MADE = /^(?:etabler|opret)/;

/** A ramp is built and an office opened; a network, a project and a group begin. */
function isMadeOnly({ open }: Spoken, { kind, at }: VerbUse, subject: Subject): boolean {
  if (kind !== 'started' || !MADE.test(wordAt(open, at))) return false;
  return !isThing(subject) && !open.some(({ lower }) => isGroupNoun(lower));
}

/** `godkendte, at udkastet sendes i høring`: all of the clause is what was approved, and decides nothing more. */
function thatClause(open: readonly Token[], { kind, at, to }: VerbUse): { from: number; to: number } | null {
  if (kind !== 'approved' && kind !== 'noted') return null;
  const comma = wordAt(open, to) === ',' ? to + 1 : to;
  if (wordAt(open, comma) !== 'at' || comma <= at) return null;
  const end = open.findIndex(({ text }, place) => place > comma && (text === ';' || text === ':'));
  const next = open.findIndex(
    ({ lower }, place) => place > comma && ['og', 'men', 'samt'].includes(lower) && opensDecision(open, place + 1),
  );
  const ends = [end, next].filter((place) => place > 0);
  return { from: comma + 1, to: Math.min(open.length, ...ends) };
}

/** "og drøftede", "men afviste": an active verb of the forum. */
function opensDecision(open: readonly Token[], at: number): boolean {
  return readVerb(wordAt(open, at)).some(({ form }) => form === 'active');
}

/** The recommendations that the sentence numbers, at its beginning or in what the verb is about: `godkendte punkt 1-3`. */
export function statedIn(
  sentence: DecisionSentence,
  words: readonly Token[],
  rest: readonly Token[],
): readonly number[] {
  if (sentence.stated.length > 0) return sentence.stated;
  const own = numbersAmong(words);
  return own.length === 0 && ['for', 'vedrørende', 'vedr'].includes(wordAt(rest, 0))
    ? numbersAmong(rest.slice(0, 8))
    : own;
}

/** A group that is set up is a project of its own, whatever else the sentence names. */
function verbSubjects(
  { sentence, open, frame, memory }: Spoken,
  kind: OutcomeKind,
  words: readonly Token[],
): Subject[] {
  const group = kind === 'started' && open.some(({ lower }) => GROUPS.has(lower));
  if (group) return [namesIn(sentence.tokens, frame)[0] ?? { ...impliedSubject([], frame), kind: 'project' }];
  return resolveSubjects(words, frame, memory).map((subject) =>
    subject.kind === 'agenda' || subject.kind === 'minutes' ? subject : narrowedSubject(words, subject, frame),
  );
}

function isPronoun(words: readonly Token[]): boolean {
  return words.length <= 1 && words.every(({ lower }) => PRONOUNS.has(lower));
}

/** `med den ændring, at …`; thanks for remarks are none. */
function hasRemarks(rest: readonly Token[]): boolean {
  const hit = findPhrase(rest, REMARK);
  const said = hit !== null && !rest.slice(hit.from, hit.to).some(({ lower }) => NO_REMARK_WORDS.has(lower));
  return said || REMARKS.some((phrase) => findPhrase(rest, phrase) !== null);
}
