import type { Category } from '@netvaerksoverblik/domain';
import type { StatedCount } from '../reading.js';
import type { CountedNoun } from './counted-noun.js';
import { ellipticNoun, statusAfter } from './elliptic-counts.js';
import { isDigit } from '../text/characters.js';
import { type Token, wordAt } from '../text/tokens.js';
import {
  COUNT_FILLERS,
  COUNTED_NOUNS,
  NOT_COUNTED_AFTER,
  NOT_STATED_WORDS,
  NUMBER_WORDS,
  STATING_WORDS,
  STATUS_ADJECTIVES,
} from './counts.vocabulary.js';

/** A number of things as one sentence states it. */
export interface SentenceCount {
  readonly kind: StatedCount['kind'];
  readonly category: Category | null;
  readonly status: string | null;
  readonly number: number;
}

/** Larger numbers are years and sums. */
const MOST = 300;
const DECIDING = {
  godkendte: 'approved',
  godkendt: 'approved',
  igangsatte: 'running',
  igangsat: 'running',
  vedtog: 'approved',
  vedtaget: 'approved',
} as const;

/** The counts of a sentence. A sentence that counts by category, or states a number as a fact, counts; "de to temaer" does not. */
export function readCounts(tokens: readonly Token[], decides: boolean): SentenceCount[] {
  const counts: SentenceCount[] = [];
  tokens.forEach((_, at) => {
    const count = countAt(tokens, at, decides, counts);
    if (count) counts.push(count);
  });
  return counts;
}

function countAt(
  tokens: readonly Token[],
  at: number,
  decides: boolean,
  earlier: readonly SentenceCount[],
): SentenceCount | null {
  const number = numberOf(tokens, at, earlier.length > 0);
  if (number === null) return null;
  const own = nounAfter(tokens, at + 1) ?? nounBefore(tokens, at);
  const noun = own ?? ellipticNoun(tokens, at);
  if (!noun) return null;
  const decided = decides && own ? decidedStatus(tokens, at) : null;
  if (!isStated(tokens, at, noun, decided)) return null;
  const { kind, category, status } = noun;
  return { kind, category, status: status ?? decided ?? statusBefore(tokens, at, earlier), number };
}

function statusBefore(tokens: readonly Token[], at: number, earlier: readonly SentenceCount[]): string | null {
  return goesOn(tokens, at) ? (earlier[0]?.status ?? null) : null;
}

/** A list of counts goes on with what was said of the first. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'mark' || ['og', 'heraf'].includes(wordAt(tokens, at - 1));
}

function isStated(tokens: readonly Token[], at: number, noun: CountedNoun, decided: string | null): boolean {
  if (decided !== null) return true;
  const before = wordAt(tokens, wordAt(tokens, at - 1) === '.' ? at - 2 : at - 1);
  if (NOT_COUNTED_AFTER.has(before) || isDoubted(tokens, at)) return false;
  return (
    noun.category !== null ||
    noun.status !== null ||
    ((isTotal(tokens, at) || states(tokens, at)) && !isPast(tokens, at))
  );
}

/** "ikke", "hvis", "skal" shortly before the number, in the same clause. */
function isDoubted(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 5), at);
  const clause = near.slice(near.findLastIndex(({ text }) => text === ',' || text === ';' || text === '.') + 1);
  return clause.some(({ lower }) => NOT_STATED_WORDS.has(lower));
}

/** `i alt 22 netværk`, `Antal netværk: 22`, `Antallet af netværk er 22` */
function isTotal(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) === 'alt' && wordAt(tokens, at - 2) === 'i') return true;
  return isAmountOf(tokens, at - 3) || (wordAt(tokens, at - 3) === 'af' && isAmountOf(tokens, at - 4));
}

function isAmountOf(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'antal' || wordAt(tokens, at) === 'antallet';
}

function numberOf(tokens: readonly Token[], at: number, listed: boolean): number | null {
  const word = wordAt(tokens, at);
  const number = isDigit(word.charAt(0)) ? figuresOf(word) : numberWord(word, listed);
  return number === null || number > MOST || isPartOfNumber(tokens, at) ? null : number;
}

function figuresOf(word: string): number | null {
  return /^\d{1,3}$/.test(word) ? Number(word) : null;
}

function numberWord(word: string, listed: boolean): number | null {
  return NUMBER_WORDS.get(word) ?? (listed && (word === 'en' || word === 'et') ? 1 : null);
}

/** `4,2` and `3. marts` */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const decimal = wordAt(tokens, at + 1) === ',' && /^\d/.test(wordAt(tokens, at + 2));
  return decimal || (wordAt(tokens, at + 1) === '.' && tokens[at + 2] !== undefined);
}

/** `ni fungerende netværk`, `19 af temaerne`, `2 er innovationsnetværk` */
function nounAfter(tokens: readonly Token[], from: number): CountedNoun | null {
  let [status, filled]: [string | null, boolean] = [null, false];
  for (let at = from; at < from + 3; at += 1) {
    const word = wordAt(tokens, at);
    const noun = COUNTED_NOUNS.find(({ nouns }) => nouns.includes(word));
    if (noun) {
      const category = noun.category ?? categoryBefore(tokens, from);
      return { kind: noun.kind, category, status: status ?? statusAfter(tokens, at + 1), filled };
    }
    const adjective = STATUS_ADJECTIVES.find(({ words }) => words.includes(word));
    if (adjective) status = adjective.status;
    else if (COUNT_FILLERS.has(word)) filled = true;
    else if (!(at === from && (word === 'af' || word === 'er'))) return null;
  }
  return null;
}

/** `velfærdsnetværk (19 …)`, `velfærdsnetværk: 19`, `antallet af netværk er 19` */
function nounBefore(tokens: readonly Token[], at: number): CountedNoun | null {
  const mark = tokens[at - 1]?.text ?? '';
  const said = isTotal(tokens, at) && wordAt(tokens, at - 1) === 'er';
  const noun =
    mark === '(' || mark === ':' || said
      ? COUNTED_NOUNS.find(({ nouns }) => nouns.includes(wordAt(tokens, at - 2)))
      : undefined;
  return noun ? { kind: noun.kind, category: noun.category, status: null, filled: noun.category === null } : null;
}

function categoryBefore(tokens: readonly Token[], from: number): Category | null {
  const opened = tokens[from - 2]?.text === '(';
  return opened
    ? (COUNTED_NOUNS.find(({ nouns }) => nouns.includes(wordAt(tokens, from - 3)))?.category ?? null)
    : null;
}

function states(tokens: readonly Token[], at: number): boolean {
  const before = wordsBefore(tokens, at);
  const there = ['der', 'kommunen', 'heraf'].some((word) => before.includes(word));
  return there && before.some((word) => STATING_WORDS.has(word));
}

/** What once was is not how things stand. */
function isPast(tokens: readonly Token[], at: number): boolean {
  return wordsBefore(tokens, at).some((word) => ['været', 'haft', 'var', 'blev'].includes(word));
}

function wordsBefore(tokens: readonly Token[], at: number): string[] {
  return tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
}

/** `godkendte 21 temaer`, `De 21 temaer blev godkendt` */
function decidedStatus(tokens: readonly Token[], at: number): string | null {
  const near = tokens.slice(Math.max(0, at - 3), at + 6).map(({ lower }) => lower);
  const verb = near.find((word): word is keyof typeof DECIDING => word in DECIDING);
  return verb && !near.includes('ikke') ? DECIDING[verb] : null;
}
