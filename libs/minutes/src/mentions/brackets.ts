import { type Token, wordAt, wordsOf } from '../text/tokens.js';
import { departmentAt } from './departments.js';
import { DEPARTMENT_LINKS } from './mentions.vocabulary.js';
import { isPositionWord } from './person-names.js';

/** What stands in brackets behind a name. */
export interface Brackets {
  readonly role: string | null;
  readonly department: string | null;
  /** The token after them. */
  readonly to: number;
}

const LONGEST = 12;
const ARTICLES: ReadonlySet<string> = new Set(['en', 'et', 'den', 'ny', 'nye', 'vores', 'som']);
/** `ØS`, `BKV`; a single letter is a party. */
const SHORT_NAME = /^[A-ZÆØÅ]{2,5}$/;

/** Role and department that brackets at a place say; null where none open there. */
export function bracketsAfter(tokens: readonly Token[], at: number): Brackets | null {
  if (wordAt(tokens, at) !== '(') return null;
  const length = tokens.slice(at + 1, at + 2 + LONGEST).findIndex(({ text }) => text === ')');
  if (length < 0) return null;
  const inside = tokens.slice(at + 1, at + 1 + length);
  const place = inside.findIndex(({ lower }) => isPositionWord(lower));
  const role = place < 0 ? null : roleOf(inside.slice(0, place + (wordAt(inside, place + 1) === '.' ? 2 : 1)));
  return { role, department: departmentIn(inside, place + 1), to: at + 2 + length };
}

/** What somebody is, as written, without "en ny" before it. */
export function roleOf(words: readonly Token[]): string {
  const first = words.findIndex(({ lower }) => !ARTICLES.has(lower));
  return wordsOf(words.slice(Math.max(0, first))).replaceAll(' .', '.');
}

function departmentIn(inside: readonly Token[], from: number): string | null {
  const start = inside.findIndex(
    ({ lower, kind }, at) => at >= from && kind === 'word' && !DEPARTMENT_LINKS.has(lower),
  );
  const word = inside[start];
  if (!word) return null;
  if (SHORT_NAME.test(word.text)) return word.text;
  return departmentAt(inside, start)?.name ?? null;
}
