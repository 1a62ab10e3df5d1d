import { isDigit } from '../text/characters.js';
import { type Token, wordAt } from '../text/tokens.js';
import { AUXILIARIES } from './grammar.vocabulary.js';
import { readVerb } from './outcome-verbs.js';
import { NUMBER_LINKS, ORDINAL_WORDS, POINT_LEADS, POINT_NOUNS } from './stated-numbers.vocabulary.js';

/** A stretch of a sentence and the recommendations that it numbers; places are those of tokens. */
export interface NumberedStretch {
  readonly numbers: readonly number[];
  /** Where its own words begin, behind the numbers. */
  readonly from: number;
  readonly to: number;
}

/** No recommendation has a higher number. */
const HIGHEST = 60;

/** Cuts `Indstilling 1-3 godkendt, 4 udsættes` where a new number begins. Words before the first number belong to no number. */
export function numberedStretches(tokens: readonly Token[], listed: number | null): NumberedStretch[] {
  const stretches: NumberedStretch[] = [];
  let open: { numbers: readonly number[]; from: number } = { numbers: listed === null ? [] : [listed], from: 0 };
  for (let at = 0; at < tokens.length; at += 1) {
    const mark = markAt(tokens, at, at === 0 ? listed : null);
    if (!mark) continue;
    if (at > open.from) stretches.push({ ...open, to: at });
    open = { numbers: mark.numbers, from: mark.keep ? at : mark.to };
    at = mark.to - 1;
  }
  return [...stretches, { ...open, to: tokens.length }];
}

/** The recommendations that some words speak of: `indstillingens punkt 1 og 2`. */
export function numbersAmong(words: readonly Token[]): readonly number[] {
  const at = words.findIndex((_, place) => pointsAt(words, place) !== null);
  return at < 0 ? [] : (pointsAt(words, at)?.numbers ?? []);
}

/** A lead and numbers at this place, wherever in the sentence it is. */
function pointsAt(words: readonly Token[], at: number): { numbers: number[]; to: number } | null {
  if (!POINT_LEADS.has(wordAt(words, at))) return null;
  let from = at + 1;
  while (LEAD_MARKS.has(wordAt(words, from)) && from < at + 5) from += 1;
  return numbersFrom(words, from);
}

const LEAD_MARKS: ReadonlySet<string> = new Set(['.', 'punkt', 'pkt', 'nr', 'punkterne', ':']);

interface Mark {
  readonly numbers: readonly number[];
  readonly to: number;
  /** The words stay part of the sentence. */
  readonly keep: boolean;
}

function markAt(tokens: readonly Token[], at: number, listed: number | null): Mark | null {
  return (
    goesOn(tokens, at, listed) ??
    afterLead(tokens, at) ??
    beforeNoun(tokens, at) ??
    bareNumber(tokens, at) ??
    inWords(tokens, at)
  );
}

/** `Pkt. 1 og 2`, `Ad 3:`, `Indstillingens punkt 1` */
function afterLead(tokens: readonly Token[], at: number): Mark | null {
  const list = opensClause(tokens, at) ? pointsAt(tokens, at) : null;
  return list && { numbers: list.numbers, to: skipMarks(tokens, list.to), keep: false };
}

/** `1. og 2. at-punkt`, `1. indstilling` */
function beforeNoun(tokens: readonly Token[], at: number): Mark | null {
  const list = opensClause(tokens, at) ? numbersFrom(tokens, at) : null;
  return list && POINT_NOUNS.has(wordAt(tokens, list.to))
    ? { numbers: list.numbers, to: list.to + 1, keep: false }
    : null;
}

/** `…, 4 udsættes`, `… 2) Taget til efterretning` */
function bareNumber(tokens: readonly Token[], at: number): Mark | null {
  const list = numbersFrom(tokens, at);
  if (!list || at === 0) return null;
  const bracket = wordAt(tokens, list.to) === ')' && wordAt(tokens, at - 1) !== '(';
  if (bracket) return { numbers: list.numbers, to: list.to + 1, keep: false };
  const next = wordAt(tokens, list.to);
  const decides = readVerb(next).length > 0 || AUXILIARIES.has(next) || next === 'ikke';
  return decides && opensClause(tokens, at) ? { numbers: list.numbers, to: list.to, keep: false } : null;
}

/** The list number of the line was the first of several: `1. og 2. at-punkt`. */
function goesOn(tokens: readonly Token[], at: number, listed: number | null): Mark | null {
  if (at > 0 || listed === null || !NUMBER_LINKS.has(wordAt(tokens, at))) return null;
  const list = numbersFrom(tokens, at + 1);
  if (!list) return null;
  const to = POINT_NOUNS.has(wordAt(tokens, list.to)) ? list.to + 1 : list.to;
  return { numbers: [listed, ...list.numbers], to, keep: false };
}

const ORDINALS = ORDINAL_WORDS.map(({ words, numbers }) => ({ parts: words.split(' '), numbers }));

/** `De to første indstillinger`, `Begge indstillinger`, `Anden indstilling` */
function inWords(tokens: readonly Token[], at: number): Mark | null {
  if (!opensClause(tokens, at)) return null;
  for (const { parts, numbers } of ORDINALS) {
    const fits = parts.every((word, index) => wordAt(tokens, at + index) === word);
    if (fits && POINT_NOUNS.has(wordAt(tokens, at + parts.length)))
      return { numbers, to: at + parts.length + 1, keep: true };
  }
  return null;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'mark' || ['og', 'mens', 'samt', 'men'].includes(wordAt(tokens, at - 1));
}

/** `1`, `1-3`, `1, 2 og 4`, `1. og 2.` */
function numbersFrom(tokens: readonly Token[], from: number): { numbers: number[]; to: number } | null {
  const first = numbersOf(wordAt(tokens, from));
  if (!first) return null;
  const numbers = [...first];
  let to = skipStop(tokens, from + 1);
  while (NUMBER_LINKS.has(wordAt(tokens, to))) {
    const link = wordAt(tokens, to);
    const next = numbersOf(wordAt(tokens, to + 1));
    if (!next || decidesNext(tokens, to + 2)) break;
    numbers.push(
      ...(link === '-' || link === '–' || link === 'til' ? range(numbers.at(-1) ?? 0, next[0] ?? 0).slice(1) : next),
    );
    to = skipStop(tokens, to + 2);
  }
  return { numbers, to };
}

/** ", 4 udsættes": the number begins what is said of another. */
function decidesNext(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 2) === ',' && readVerb(wordAt(tokens, at)).length > 0;
}

function numbersOf(word: string): number[] | null {
  if (!isDigit(word)) return null;
  const [first, last] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(word)?.slice(1) ?? [];
  if (first === undefined) return null;
  const numbers = last === undefined ? [Number(first)] : range(Number(first), Number(last));
  return numbers.length > 0 && numbers.every((number) => number > 0 && number <= HIGHEST) ? numbers : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(HIGHEST, Math.max(0, to - from + 1)) }, (_, index) => from + index);
}

/** Past the stop of an ordinal number. */
function skipStop(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === '.' && at + 1 < tokens.length ? at + 1 : at;
}

function skipMarks(tokens: readonly Token[], at: number): number {
  let to = at;
  while (tokens[to]?.kind === 'mark') to += 1;
  return to;
}
