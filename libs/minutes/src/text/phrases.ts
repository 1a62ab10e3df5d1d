import { type Token, wordAt } from './tokens.js';
import { compileWords, indexWords, type WordTest } from './word-patterns.js';

/** One place in a phrase: any of some words (`drøft*` by its beginning, `*netværk` by its end), or a gap. */
interface PhraseWord {
  readonly gap: false;
  readonly optional: boolean;
  readonly words: readonly string[];
  readonly fits: WordTest;
}
type PhraseElement = PhraseWord | { readonly gap: true; readonly width: number };

/** Words to look for, in order: `tog … til efterretning`, `blev|bliver ikke? godkendt`. */
export interface Phrase {
  readonly source: string;
  readonly elements: readonly PhraseElement[];
}

/** Where a phrase was found: token places, and those of the words in its gaps. */
export interface PhraseHit {
  readonly from: number;
  readonly to: number;
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

/** Most tokens that a gap may hold: `…` and `..`. */
const GAPS: Readonly<Record<string, number>> = { '…': 30, '..': 4 };

/** Compiles a phrase: words parted by spaces; `a|b` for either, `word?` where it may be missing, `…` for up to 30 tokens, `..` for up to 4. */
export function compilePhrase(source: string): Phrase {
  return { source, elements: source.split(' ').map(compileElement) };
}

function compileElement(part: string): PhraseElement {
  const width = GAPS[part];
  return width === undefined ? compileWord(part) : { gap: true, width };
}

function compileWord(part: string): PhraseWord {
  const optional = part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).split('|');
  return { gap: false, optional, words, fits: compileWords(words) };
}

/** A phrase of a list, with what it stands for there. */
export interface ListedPhrase<T> extends Phrase {
  readonly value: T;
}

/** Phrases to look for in one go, in the order in which they count. */
export interface PhraseList<T> {
  readonly phrases: readonly ListedPhrase<T>[];
  /** Places of the phrases that a word may open. */
  readonly openedBy: (word: string) => readonly number[];
  /** Places of those that open with a gap. */
  readonly always: readonly number[];
}

/** What some phrases stand for. */
export interface PhraseEntry<T> {
  readonly phrases: readonly string[];
  readonly value: T;
}

/** Compiles phrases that are looked for together. */
export function compilePhraseTable<T>(entries: readonly PhraseEntry<T>[]): PhraseList<T> {
  const phrases = entries.flatMap((entry) =>
    entry.phrases.map((source): ListedPhrase<T> => ({ ...compilePhrase(source), value: entry.value })),
  );
  const openers = phrases.map(({ elements }) => openersOf(elements));
  const openedBy = indexWords(openers.map((words) => words ?? []));
  return { phrases, openedBy, always: openers.flatMap((words, place) => (words === null ? [place] : [])) };
}

/** Compiles phrases that all stand for the same. */
export function compilePhrases(sources: readonly string[]): PhraseList<null> {
  return compilePhraseTable([{ phrases: sources, value: null }]);
}

/** The words of which one must stand where the phrase begins; null where anything may. */
function openersOf(elements: readonly PhraseElement[]): string[] | null {
  const words: string[] = [];
  for (const element of elements) {
    if (element.gap) return null;
    words.push(...element.words);
    if (!element.optional) return words;
  }
  return null;
}

/** The phrases of a list of which at least the first word stands among the tokens, in the list's order. */
export function phrasesAmong<T>(list: PhraseList<T>, tokens: readonly Token[]): ListedPhrase<T>[] {
  const places = [...list.always];
  for (const { lower } of tokens)
    for (const place of list.openedBy(lower)) if (!places.includes(place)) places.push(place);
  if (places.length > 1) places.sort((a, b) => a - b);
  return places.flatMap((place) => list.phrases[place] ?? []);
}

/** Whether any phrase of a list stands among the tokens. */
export function hasPhrase(list: PhraseList<unknown>, tokens: readonly Token[]): boolean {
  return phrasesAmong(list, tokens).some((phrase) => findPhrase(tokens, phrase) !== null);
}

/** The first place at or after `from` where the phrase stands. Commas and quotation marks between its words are passed over. */
export function findPhrase(tokens: readonly Token[], phrase: Phrase, from = 0): PhraseHit | null {
  const [first] = phrase.elements;
  const opener = first && !first.gap && !first.optional ? first : null;
  for (let at = from; at < tokens.length; at += 1) {
    if (opener && !opener.fits(wordAt(tokens, at))) continue;
    const hit = matchPhrase(tokens, phrase, at);
    if (hit) return hit;
  }
  return null;
}

/** The phrase at exactly this place. */
export function matchPhrase(tokens: readonly Token[], phrase: Phrase, at: number): PhraseHit | null {
  const gaps: { from: number; to: number }[] = [];
  const to = matchFrom(tokens, phrase.elements, 0, at, gaps);
  return to === null ? null : { from: at, to, gaps };
}

type Gaps = { from: number; to: number }[];

function matchFrom(
  tokens: readonly Token[],
  elements: readonly PhraseElement[],
  index: number,
  at: number,
  gaps: Gaps,
): number | null {
  const element = elements[index];
  if (!element) return at;
  if (element.gap) return matchGap(tokens, elements, index, at, element.width, gaps);
  const place = index === 0 ? at : skipSmallMarks(tokens, at);
  const token = tokens[place];
  if (token && element.fits(token.lower)) {
    const to = matchFrom(tokens, elements, index + 1, place + 1, gaps);
    if (to !== null) return to;
  }
  return element.optional ? matchFrom(tokens, elements, index + 1, at, gaps) : null;
}

function matchGap(
  tokens: readonly Token[],
  elements: readonly PhraseElement[],
  index: number,
  at: number,
  widest: number,
  gaps: Gaps,
): number | null {
  const place = gaps.length;
  for (let width = 0; width <= widest && at + width <= tokens.length; width += 1) {
    const to = matchFrom(tokens, elements, index + 1, at + width, gaps);
    if (to === null) gaps.length = place;
    else {
      gaps.splice(place, 0, { from: at, to: at + width });
      return to;
    }
  }
  return null;
}

function skipSmallMarks(tokens: readonly Token[], at: number): number {
  let place = at;
  while (tokens[place] && (tokens[place]?.kind === 'quote' || tokens[place]?.text === ',')) place += 1;
  return place;
}
