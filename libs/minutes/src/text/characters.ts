import { CLASS, classesAt } from './character-classes.js';

/** Marks that open or close a quotation. */
export const QUOTE_MARKS = '"\'„“”»«‘’';

/** Whether it is a letter of any alphabet. */
export function isLetter(char: string): boolean {
  return (classesAt(char, 0) & CLASS.LETTER) !== 0;
}

/** Whether it is a capital letter. */
export function isUpper(char: string): boolean {
  return (classesAt(char, 0) & CLASS.UPPER) !== 0;
}

/** Whether it is a digit. */
export function isDigit(char: string): boolean {
  return (classesAt(char, 0) & CLASS.DIGIT) !== 0;
}

/** Whether it is white space. */
export function isSpace(char: string): boolean {
  return (classesAt(char, 0) & CLASS.SPACE) !== 0;
}

/** Whether it takes no place on the page. */
export function isInvisible(char: string): boolean {
  return (classesAt(char, 0) & CLASS.INVISIBLE) !== 0;
}

/** Markdown marks and escapes that stand around or inside words without being read. */
export function isMark(char: string): boolean {
  return (classesAt(char, 0) & CLASS.MARK) !== 0;
}

/** Text as a person reads it: without markdown marks, tags, footnote signs and invisible characters, spaces run together. */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text
    .replace(/<sup>[^<]{0,12}<\/sup>/g, '')
    .replace(/<\/?[a-z]{1,6} ?\/?>/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}

/** Nothing that cleaning would change: no marks, no tags, and between words a single space. */
function isClean(text: string): boolean {
  let before = ' ';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const classes = classesAt(text, at);
    if ((classes & CLASS.MARK) !== 0 || char === '<') return false;
    if ((classes & CLASS.SPACE) !== 0 && (char !== ' ' || before === ' ')) return false;
    before = char;
  }
  return before !== ' ' || text === '';
}

/** What was folded lately: the same few names are compared again and again. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 1000;
const LONGEST_KEPT = 200;

/** For comparing words: lower case, only letters and digits, one space between. */
export function foldText(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const folded = foldWords(text);
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  if (text.length <= LONGEST_KEPT) FOLDED.set(text, folded);
  return folded;
}

function foldWords(text: string): string {
  const lower = cleanText(text).toLowerCase();
  let folded = '';
  let from = -1;
  for (let at = 0; at <= lower.length; at += 1) {
    const inWord = at < lower.length && (classesAt(lower, at) & WORD) !== 0;
    if (inWord && from < 0) from = at;
    if (inWord || from < 0) continue;
    folded += folded === '' ? lower.slice(from, at) : ` ${lower.slice(from, at)}`;
    from = -1;
  }
  return folded;
}

const WORD = CLASS.LETTER | CLASS.NUMBER;
