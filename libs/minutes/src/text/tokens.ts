import { CLASS, classesAt } from './character-classes.js';
import { isInvisible, QUOTE_MARKS } from './characters.js';

/** A word, a number or a punctuation mark, with its place in the document. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quote';
  /** As written, without invisible characters. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const PASSED_OVER = CLASS.SPACE | CLASS.MARK;
const IN_WORD = CLASS.LETTER | CLASS.DIGIT;

/** Cuts a stretch of text into words and marks; markdown marks and tags are passed over. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const char = text.charAt(at);
    if ((classesAt(text, at) & PASSED_OVER) !== 0 || char === '#') at += 1;
    else if (char === '<') at = skipTag(text, at, to);
    else {
      const token = isWordChar(text, at) ? readWord(text, at, to) : readMark(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function isWordChar(text: string, at: number): boolean {
  if ((classesAt(text, at) & IN_WORD) !== 0) return true;
  const char = text.charAt(at);
  return char === '&' || char === '§';
}

function readWord(text: string, from: number, to: number): Token {
  let at = from;
  let seen = 0;
  while (at < to && continuesWord(text, at, to)) {
    seen |= classesAt(text, at);
    at += 1;
  }
  const raw = text.slice(from, at);
  const written = (seen & CLASS.INVISIBLE) === 0 ? raw : [...raw].filter((char) => !isInvisible(char)).join('');
  const lower = (seen & CLASS.CASED) === 0 ? written : written.toLowerCase();
  return { kind: 'word', text: written, lower, start: from, end: at };
}

function continuesWord(text: string, at: number, to: number): boolean {
  if ((classesAt(text, at) & (IN_WORD | CLASS.INVISIBLE)) !== 0 || isWordChar(text, at)) return true;
  const char = text.charAt(at);
  return (char === '-' || char === '/' || char === '’') && at + 1 < to && isWordChar(text, at + 1);
}

function readMark(text: string, at: number): Token {
  const point = text.codePointAt(at) ?? 0;
  const end = at + (point > 0xffff ? 2 : 1);
  const written = text.slice(at, end);
  return { kind: QUOTE_MARKS.includes(written) ? 'quote' : 'mark', text: written, lower: written, start: at, end };
}

/** Past a short tag such as `<sup>[1]</sup>`; past the bare sign where it opens none. */
function skipTag(text: string, at: number, to: number): number {
  const close = text.startsWith('<sup>', at) ? text.slice(at, Math.min(to, at + 24)).indexOf('</sup>') : -1;
  if (close >= 0) return at + close + 6;
  const tag = /^<\/?[a-z]{1,6} ?\/?>/.exec(text.slice(at, at + 12));
  return Math.min(to, at + (tag?.[0].length ?? 1));
}

/** The lower-case word at a place; empty where there is none. */
export function wordAt(tokens: readonly Token[], place: number): string {
  return tokens[place]?.lower ?? '';
}

/** The words of some tokens, one space between, as a person reads them. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** What stands between two marks, and how much that may be; with the marks themselves, or without. */
interface Enclosing {
  readonly opens: (token: Token) => boolean;
  readonly closes: (token: Token) => boolean;
  readonly longest: number;
  readonly withMarks: boolean;
}

const isQuote = ({ kind }: Token): boolean => kind === 'quote';
const QUOTED: Enclosing = { opens: isQuote, closes: isQuote, longest: 30, withMarks: false };
const ASIDE: Enclosing = {
  opens: ({ text }) => text === '(',
  closes: ({ text }) => text === ')',
  longest: 12,
  withMarks: true,
};

/** The tokens with those between round brackets made unreadable: "Et flertal (A, B) godkendte" is one clause. */
export function hideAsides(tokens: readonly Token[]): readonly Token[] {
  return hideEnclosed(tokens, ASIDE);
}

/** The tokens with those between quotation marks made unreadable: a name's words are no verbs of the sentence. */
export function hideQuoted(tokens: readonly Token[]): readonly Token[] {
  return hideEnclosed(tokens, QUOTED);
}

function hideEnclosed(tokens: readonly Token[], { opens, closes, longest, withMarks }: Enclosing): readonly Token[] {
  if (!tokens.some(opens)) return tokens;
  const hidden = [...tokens];
  let from = 0;
  tokens.forEach((token, at) => {
    if (at < from || !opens(token)) return;
    const length = tokens.slice(at + 1, at + 1 + longest).findIndex(closes);
    if (length < 0) return;
    const edge = withMarks ? 0 : 1;
    for (let inside = at + edge; inside <= at + 1 + length - edge; inside += 1) hideToken(hidden, inside);
    from = at + length + 2;
  });
  return hidden;
}

function hideToken(tokens: Token[], at: number): void {
  const token = tokens[at];
  if (token) tokens[at] = { ...token, text: `§${token.lower}`, lower: `§${token.lower}` };
}
