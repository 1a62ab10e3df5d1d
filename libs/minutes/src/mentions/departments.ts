import type { Span } from '../reading.js';
import { isUpper } from '../text/characters.js';
import { type Token, wordAt, wordsOf } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import { FIRST_NAMES } from '../text/first-names.vocabulary.js';
import {
  DEPARTMENT_NOUNS,
  DEPARTMENT_OPENERS,
  DEPARTMENT_WORDS,
  DEPARTMENT_LINKS,
  POSITION_PATTERNS,
  POSITION_PLURALS,
} from './mentions.vocabulary.js';

/** A department by name; `to` is the token after it. */
export interface DepartmentHit extends Span {
  readonly name: string;
  readonly to: number;
}

/** A department in the words that lead to it. */
export interface DepartmentMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const isDepartmentWord = compileWords(DEPARTMENT_WORDS);
const isPosition = compileWords([...POSITION_PATTERNS, ...POSITION_PLURALS]);
const JOINS: ReadonlySet<string> = new Set(['og', '&', ',', 'samt']);
const LONGEST = 12;

/** The departments whose names begin at a place: `Borger & Arbejdsmarked og Social & Familie` are two. */
export function departmentsAt(tokens: readonly Token[], at: number): DepartmentHit[] {
  const to = runEnd(tokens, at);
  if (to === at) return [];
  return splitRun(tokens, at, to)
    .filter((part) => isDepartment(tokens, part))
    .map(({ from, to: end }) => hitOf(tokens, from, end));
}

/** The first department there, where one is named. */
export function departmentAt(tokens: readonly Token[], at: number): DepartmentHit | null {
  return departmentsAt(tokens, at)[0] ?? null;
}

/** Every department that follows a noun for one, or for somebody of it. */
export function findDepartments(tokens: readonly Token[]): DepartmentMention[] {
  return tokens.flatMap((token, at): DepartmentMention[] => {
    const from = departmentStart(tokens, at);
    if (from === null) return [];
    return departmentsAt(tokens, from).map(({ name, start, end }, index) => ({
      name,
      start: index === 0 ? token.start : start,
      end,
    }));
  });
}

function departmentStart(tokens: readonly Token[], at: number): number | null {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const isLinked = DEPARTMENT_LINKS.has(next);
  if (DEPARTMENT_NOUNS.has(word)) return isLinked ? at + 2 : at + 1;
  if (isLinked && isCapital(tokens[at + 2]) && isPosition(word)) return at + 2;
  return next === 'for' && DEPARTMENT_OPENERS.has(word) && isCapital(tokens[at]) ? at : null;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && isUpper(token.text.charAt(0));
}

function isNameWord(token: Token | undefined): boolean {
  return isCapital(token) && token !== undefined && !FIRST_NAMES.has(token.lower);
}

/** Past the words in capitals and what joins them. */
function runEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  let step = isNameWord(tokens[at]) ? 1 : 0;
  while (step > 0 && to - at < LONGEST) {
    to += step;
    step = isNameWord(tokens[to]) ? 1 : joinLength(tokens, to);
  }
  return endsInSmallLetters(tokens, at, to) ? to + 1 : to;
}

/** What joins two words in capitals, and the second of them: `& Fritid`, and behind "Center" `for Unge`; 0 where nothing does. */
function joinLength(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const joins = JOINS.has(word) || (word === 'for' && DEPARTMENT_OPENERS.has(wordAt(tokens, at - 1)));
  return joins && isNameWord(tokens[at + 1]) ? 2 : 0;
}

/** `Kultur & Forebyggende sundhed` */
function endsInSmallLetters(tokens: readonly Token[], at: number, to: number): boolean {
  const last = wordAt(tokens, to - 1);
  return to > at && !isDepartmentWord(last) && !DEPARTMENT_OPENERS.has(last) && isDepartmentWord(wordAt(tokens, to));
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Cuts at "og", "samt" and commas where each part has its own "&"; a comma that no "og" or "&" closes ends the name. */
function splitRun(tokens: readonly Token[], from: number, to: number): Part[] {
  const joins = tokens.slice(from, to).map(({ lower }) => lower);
  const paired = joins.filter((word) => word === '&').length > 1 || (joins.includes('&') && joins.includes('og'));
  const separators = paired ? ['og', 'samt'] : ['samt'];
  const parts: Part[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !separators.includes(wordAt(tokens, at))) continue;
    parts.push({ from: start, to: closedEnd(tokens, start, at) });
    start = at + 1;
  }
  return parts;
}

function closedEnd(tokens: readonly Token[], from: number, to: number): number {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const comma = words.indexOf(',');
  const closing = Math.max(words.lastIndexOf('og'), words.lastIndexOf('&'));
  return comma >= 0 && closing < comma ? from + comma : to;
}

function isDepartment(tokens: readonly Token[], { from, to }: Part): boolean {
  const words = tokens.slice(from, to);
  return (
    words.some(({ lower }) => isDepartmentWord(lower)) &&
    !(words.length === 1 && DEPARTMENT_OPENERS.has(wordAt(words, 0))) &&
    !words.some(({ lower }) => lower === 'kommune' || lower === 'udvalget')
  );
}

function hitOf(tokens: readonly Token[], from: number, to: number): DepartmentHit {
  const words = tokens.slice(from, to);
  const name = wordsOf(words).replaceAll(' ,', ',');
  return { name, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, to };
}
