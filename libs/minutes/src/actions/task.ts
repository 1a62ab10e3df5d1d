import { followsDeciding, isSubordinate } from '../outcomes/clauses.js';
import { MODALS } from '../outcomes/grammar.vocabulary.js';
import { compilePhrases, findPhrase, hasPhrase, phrasesAmong } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import {
  NO_TASK_AFTER_MUST,
  NO_TASK_PHRASES,
  TASK_ACTIVES,
  TASK_PASSIVES,
  TASK_PHRASES,
} from './actions.vocabulary.js';

/** The words that say that something is to be done. Places are those of tokens. */
export interface Task {
  readonly form: 'must' | 'passive' | 'active' | 'phrase';
  readonly at: number;
  readonly to: number;
}

const PHRASES = compilePhrases(TASK_PHRASES);
const NO_TASKS = compilePhrases(NO_TASK_PHRASES);
const MUST: ReadonlySet<string> = new Set(['skal', 'skulle']);

/** The first thing that a sentence says is to be done; null where it says none. */
export function findTask(tokens: readonly Token[], tagged: readonly Token[]): Task | null {
  if (hasPhrase(NO_TASKS, tokens)) return null;
  const tasks = [mustDo(tokens), phraseTask(tagged), verbTask(tokens)].filter((task) => task !== null);
  return tasks.sort((a, b) => a.at - b.at)[0] ?? null;
}

function mustDo(tokens: readonly Token[]): Task | null {
  const at = tokens.findIndex(
    ({ lower }, place) =>
      MUST.has(lower) && !NO_TASK_AFTER_MUST.has(wordAt(tokens, place + 1)) && isTold(tokens, place),
  );
  return at < 0 || (wordAt(tokens, at - 1) === 'der' && isRelative(tokens, at - 1))
    ? null
    : { form: 'must', at, to: at + 1 };
}

/** In a main clause, or in one that goes on from it: "…, idet planen skal foreligge". */
function isTold(tokens: readonly Token[], at: number): boolean {
  const goesOn = tokens
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ lower }, place, before) =>
        ['idet', 'hvorefter'].includes(lower) && !before.slice(place).some(({ text }) => text === ','),
    );
  return goesOn || !isSubordinate(tokens, at);
}

/** "…, der skal …" */
function isRelative(tokens: readonly Token[], der: number): boolean {
  return tokens[der - 1]?.text === ',';
}

function phraseTask(tagged: readonly Token[]): Task | null {
  for (const phrase of phrasesAmong(PHRASES, tagged)) {
    const hit = findPhrase(tagged, phrase);
    if (hit && !isSubordinate(tagged, hit.from)) return { form: 'phrase', at: hit.from, to: hit.to };
  }
  return null;
}

function verbTask(tokens: readonly Token[]): Task | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordAt(tokens, at);
    const form = TASK_PASSIVES.has(word) ? 'passive' : TASK_ACTIVES.has(word) ? 'active' : null;
    if (
      form === null ||
      at === 0 ||
      (isSubordinate(tokens, at) && !isGroupsTask(tokens, at)) ||
      isReported(tokens, at) ||
      followsModal(tokens, at)
    )
      continue;
    return { form, at, to: at + 1 };
  }
  return null;
}

/** "nedsætte en arbejdsgruppe, der udarbejder et forslag": what the group is set up for. */
function isGroupsTask(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return before.some((word) => /gruppen?$/.test(word)) && before.some((word) => word === 'der' || word === 'som');
}

/** "skal afklares": the modal has been looked at already. */
function followsModal(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  const comma = before.lastIndexOf(',');
  return before.slice(comma + 1).some((word) => MODALS.has(word));
}

/** "at" before it, and nothing decided before that; or a past tense before it in the clause. */
function isReported(tokens: readonly Token[], at: number): boolean {
  const lead = tokens
    .slice(0, at)
    .map(({ lower }) => lower)
    .lastIndexOf('at');
  return lead >= 0 && !followsDeciding(tokens, lead) && !tokens.slice(lead, at).some(({ text }) => text === ',');
}
