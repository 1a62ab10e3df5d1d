import { ADVERBS } from '../outcomes/grammar.vocabulary.js';
import { type Token, wordAt } from '../text/tokens.js';
import { ANSWER_WORDS, GOING_WORDS, LIMIT_WORDS, NO_TASK_AFTER_MUST } from './actions.vocabulary.js';
import { isComplete, isInClause } from './passive-tasks.js';
import { antecedentOf, subjectOf } from './subjects.js';
import type { Task, TaskSentence } from './task.js';
import { EVENT_INFINITIVES, READY_WORDS, STATIVE_INFINITIVES } from './task-verbs.vocabulary.js';
import { readTaskVerb } from './task-verbs.js';

const RELATIVES: ReadonlySet<string> = new Set(['der', 'som']);
const MUST: ReadonlySet<string> = new Set(['skal', 'skulle']);
const WIDEST = 26;

/** `X skal …`: with a passive whoever is told; with another verb where a party is, or the thing is to be ready. */
export function mustTask(sentence: TaskSentence, at: number): Task | null {
  const { tokens } = sentence;
  const word = wordAt(tokens, at);
  const judge = MUST.has(word) ? isToldTo : MAY.has(word) ? isPromised : null;
  if (judge === null || !isTold(sentence, at)) return null;
  const { from, party } = subjectOf(sentence, at);
  const verb = infinitiveAfter(tokens, at);
  if (!judge(sentence, at, verb, party !== null)) return null;
  const done = verb !== null && (isPassive(wordAt(tokens, verb)) || BE.has(wordAt(tokens, verb)));
  return { form: 'must', at, to: (verb ?? at) + 1, from, party: done ? null : party };
}

const MAY: ReadonlySet<string> = new Set(['vil', 'ville']);

/** In a main clause or one that goes on from it, without "ikke"; "skulle" only where something was decided. */
function isTold(sentence: TaskSentence, at: number): boolean {
  const { tokens, decided } = sentence;
  const next = wordAt(tokens, at + 1);
  const past = ['skulle', 'ville'].includes(wordAt(tokens, at));
  const negated = [wordAt(tokens, at - 1), ...tokens.slice(at + 1, at + 5).map(({ lower }) => lower)].some(
    (word) => word === 'ikke' || word === 'hverken',
  );
  if (NO_TASK_AFTER_MUST.has(next) || negated || (past && decided === null)) return false;
  if (RELATIVES.has(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === ',')
    return antecedentOf(sentence, at) !== null;
  return goesOn(tokens, at) || (!isInClause(tokens, at) && !isPurpose(tokens, at));
}

/** "…, idet planen skal foreligge" */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ lower }, place, before) =>
        ['idet', 'hvorefter'].includes(lower) && !before.slice(place).some(({ text }) => text === ','),
    );
}

/** "…, så den skal" says why. */
export function isPurpose(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place > 0 && at - place < 20; place -= 1) {
    const word = wordAt(tokens, place);
    if (word === 'så' && wordAt(tokens, place + 1) !== 'snart')
      return wordAt(tokens, place - 1) === ',' || tokens[place + 1]?.kind === 'word';
    if (word === ',' || word === ';' || word === ':') return false;
  }
  return false;
}

/** The verb that the modal goes with: the first infinitive after it in the clause. */
function infinitiveAfter(tokens: readonly Token[], at: number): number | null {
  for (let place = at + 1; place < Math.min(tokens.length, at + WIDEST); place += 1) {
    const { lower: word, kind, text } = tokens[place] ?? { lower: '', kind: 'mark', text: '' };
    if (word === ';' || (word === 'at' && place > at + 1)) return null;
    if (kind === 'word' && text === word && isInfinitive(word)) return place;
  }
  return null;
}

function isInfinitive(word: string): boolean {
  const known = readTaskVerb(word, 'infinitive').length > 0 || readTaskVerb(word, 'passive').length > 0;
  return known || STATIVE_INFINITIVES.has(word) || EVENT_INFINITIVES.has(word) || BE.has(word) || isPassive(word);
}

const BE: ReadonlySet<string> = new Set(['være', 'blive']);

/** Whether a word may be a verb in the passive: `afleveres`, not `lederes`. */
export function isPassive(word: string): boolean {
  if (word.length < 5 || !word.endsWith('es') || word.endsWith('ses')) return readTaskVerb(word, 'passive').length > 0;
  return !/(?:(?:led|borg|brug|tag|arbejd|træn)eres|ernes|enes)$|^(?:alles|deres|jeres|forældres|andres|dages|fælles|særdeles|fremmedes|unges|ældres)$/.test(
    word,
  );
}

function isToldTo(sentence: TaskSentence, at: number, verb: number | null, party: boolean): boolean {
  const { tokens } = sentence;
  if (verb === null) return isGoing(tokens, at, party);
  const word = wordAt(tokens, verb);
  if (word === 'være' || word === 'have') return isHadBy(tokens, at, verb);
  const done = word === 'blive' || isPassive(word) || isEvent(sentence, verb);
  return !STATIVE_INFINITIVES.has(word) && (done || (party && isWhole(sentence, verb)));
}

/** "skal være klar", "skal have besked", "skal senest den 1. maj have overtaget" */
function isHadBy(tokens: readonly Token[], at: number, verb: number): boolean {
  return isReady(tokens, verb) || limitAfter(tokens, at) || isAnswered(tokens, verb);
}

/** "skal tage kontakt"; not "skal skabe værdi", which only says what somebody is for. */
function isWhole(sentence: TaskSentence, verb: number): boolean {
  const known = readTaskVerb(wordAt(sentence.tokens, verb), 'infinitive');
  return known.length === 0 || sentence.dated || known.some((one) => isComplete(sentence, verb, one, verb + 1));
}

/** "skal i forummet igen", "skal genoverveje" */
function isGoing(tokens: readonly Token[], at: number, party: boolean): boolean {
  return GOING_WORDS.has(wordAt(tokens, at + 1)) || (party && followsOpenVerb(tokens, at));
}

/** "skal foreligge i maj", "skal gå i luften" */
function isEvent({ tokens, timed }: TaskSentence, verb: number): boolean {
  const going = GOING_WORDS.has(wordAt(tokens, verb + 1));
  return (
    EVENT_INFINITIVES.has(wordAt(tokens, verb)) && (timed || going || READY_WORDS.has(tokens.at(verb + 3)?.lower ?? ''))
  );
}

/** "skal derfor genoverveje": a verb that no list knows, right behind the modal. */
function followsOpenVerb(tokens: readonly Token[], at: number): boolean {
  let place = at + 1;
  while (ADVERBS.has(wordAt(tokens, place))) place += 1;
  const word = tokens[place];
  return (
    word?.kind === 'word' && word.text === word.lower && /[^aeiouyæøå]e$|^(?:gå|få|nå|slå|give|tage)$/.test(word.lower)
  );
}

function isReady(tokens: readonly Token[], verb: number): boolean {
  return (
    wordAt(tokens, verb) === 'være' && tokens.slice(verb + 1, verb + 8).some(({ lower }) => READY_WORDS.has(lower))
  );
}

/** "skal have besked" */
function isAnswered(tokens: readonly Token[], verb: number): boolean {
  return tokens.slice(verb + 1, verb + 4).some(({ lower }) => ANSWER_WORDS.has(lower));
}

function limitAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 14).some(({ lower }) => LIMIT_WORDS.has(lower));
}

/** `Forvaltningen vil undersøge`; things only `vil blive sendt`, which is a phrase of its own. */
function isPromised(sentence: TaskSentence, at: number, verb: number | null, party: boolean): boolean {
  const { tokens } = sentence;
  if (!party || verb === null || verb - at > 12 || ['gerne', 'først'].includes(wordAt(tokens, at + 1))) return false;
  const word = wordAt(tokens, verb);
  if (BE.has(word) || isPassive(word)) return false;
  return readTaskVerb(word, 'infinitive').some((one) => isComplete(sentence, at, one, verb + 1));
}
