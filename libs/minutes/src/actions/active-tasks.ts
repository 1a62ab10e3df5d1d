import { ADVERBS, AUXILIARIES } from '../outcomes/grammar.vocabulary.js';
import { type Token, wordAt } from '../text/tokens.js';
import { ASKING_WORDS, LEADS, SURE_WORDS } from './actions.vocabulary.js';
import { isComplete, isDecided, isDescribed, isNegated } from './passive-tasks.js';
import { FRONTED_WORDS, PARTY_LINKS } from './parties.vocabulary.js';
import { skipAdverbs } from './parties.js';
import { antecedentOf, clauseStart, subjectOf, type Subject } from './subjects.js';
import type { Task, TaskSentence } from './task.js';
import { NO_TASK_VERBS, PERSONS_VERBS } from './task-verbs.vocabulary.js';
import { readTaskVerb, type TaskVerb } from './task-verbs.js';

/** `Sekretariatet udsender …`, `Herefter kontakter Karen Dam …`: a party and the present tense of what it does. */
export function activeTask(sentence: TaskSentence, at: number, last: Task | null): Task | null {
  if (!mayTell(sentence, at)) return null;
  const { tokens } = sentence;
  const known = readTaskVerb(wordAt(tokens, at), 'present');
  const found = joinedSubject(tokens, at, last) ?? subjectOf(sentence, at);
  const subject = found.party === null && isPersonsVerb(tokens, at) ? anySubject(tokens, at) : found;
  if (subject.party === null || ASKING_WORDS.has(wordAt(tokens, subject.party.from - 1))) return null;
  const told = known.some((verb) => fits(sentence, at, verb, subject)) || isOpenVerb(sentence, at, subject);
  return told ? { form: 'active', at, to: at + 1, from: subject.from, party: subject.party } : null;
}

/** In form the present tense, not negated, and in a clause that tells something. */
function mayTell(sentence: TaskSentence, at: number): boolean {
  const { tokens, limited } = sentence;
  const word = wordAt(tokens, at);
  if (!(word.endsWith('r') || word === 'mødes') || tokens[at]?.text !== word || isNegated(tokens, at)) return false;
  return antecedentOf(sentence, at) !== null || !isDescribed(tokens, at, limited);
}

/** A verb of what only people do: whoever stands before it is one, by whatever name. */
function isPersonsVerb(tokens: readonly Token[], at: number): boolean {
  return PERSONS_VERBS.has(wordAt(tokens, at).slice(0, -1));
}

const LONGEST_SUBJECT = 4;

function anySubject(tokens: readonly Token[], at: number): Subject {
  let from = clauseStart(tokens, at);
  while (from < at && (LEADS.has(wordAt(tokens, from)) || ADVERBS.has(wordAt(tokens, from)))) from += 1;
  const words = tokens.slice(from, at);
  const plain =
    words.length > 0 &&
    words.length <= LONGEST_SUBJECT &&
    words.every(({ kind, lower }) => kind === 'word' && !FRONTED_WORDS.has(lower) && !PARTY_LINKS.has(lower));
  return { from, party: plain ? { from, to: at, kind: 'body' } : null };
}

/** "undersøger prisen og kontakter leverandøren": the second verb has the first one's subject. */
function joinedSubject(tokens: readonly Token[], at: number, last: Task | null): Subject | null {
  const joined = ['og', 'samt', ','].includes(wordAt(tokens, at - 1));
  return joined && last?.party && last.form !== 'passive' ? { from: at, party: last.party } : null;
}

function fits(sentence: TaskSentence, at: number, verb: TaskVerb, { party }: Subject): boolean {
  const { tokens, timed } = sentence;
  if (isSaying(tokens, at)) return false;
  const strong = !verb.weak || timed || isDecided(sentence, at) || party?.kind === 'person';
  const from = party && party.from > at ? party.to : at + 1;
  return strong && isComplete(sentence, at, verb, from);
}

/** "oplyser, at": what follows is told, not done; "sikrer, at" is done. */
function isSaying(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
  return wordAt(tokens, next) === 'at' && !SURE_WORDS.has(wordAt(tokens, at));
}

/** Any other verb in the present tense right beside its party, unless it says how things are, or what was said or decided. */
function isOpenVerb(sentence: TaskSentence, at: number, { party }: Subject): boolean {
  const { tokens } = sentence;
  const word = wordAt(tokens, at);
  if (!party || party.kind === 'own' || party.kind === 'pronoun' || NO_TASK_VERBS.has(word)) return false;
  const next = tokens.slice(at + 1, at + 3).some(({ lower }) => AUXILIARIES.has(lower) || lower === ':');
  const verb = word.length >= 5 && !NOT_VERBS.test(word) && !next && !isSaying(tokens, at);
  return verb && party.to <= at && skipAdverbs(tokens, party.to) === at;
}

/** Nouns and small words that end like the present tense. */
const NOT_VERBS = /(?:inger|elser|heder|ioner|ører|måneder|eller|under|efter|over|ledere?r|arbejder|per|hver|flere?r)$/;
