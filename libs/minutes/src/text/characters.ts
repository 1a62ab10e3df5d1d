const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /[0-9]/;
/** Soft hyphen, zero-width and bidirectional marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');
const SPACE = /\s/;

/** Marks that open or close a quotation. */
export const QUOTE_MARKS = '"\'„“”»«‘’';

/** Whether it is a letter of any alphabet. */
export function isLetter(char: string): boolean {
  return LETTER.test(char);
}

/** Whether it is a capital letter. */
export function isUpper(char: string): boolean {
  return UPPER.test(char);
}

/** Whether it is a digit. */
export function isDigit(char: string): boolean {
  return DIGIT.test(char);
}

/** Whether it is white space. */
export function isSpace(char: string): boolean {
  return SPACE.test(char);
}

/** Whether it takes no place on the page. */
export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char);
}

/** Markdown marks and escapes that stand around or inside words without being read. */
export function isMark(char: string): boolean {
  return char === '*' || char === '`' || char === '\\' || isInvisible(char);
}

/** Whatever `cleanText` changes; a text without it is clean already. */
const MARKED = /^\s|\s$|\s\s|[\t\n\u00a0<\\*`]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Text as a person reads it: without markdown marks, tags, footnote signs and invisible characters, spaces run together. */
export function cleanText(text: string): string {
  if (!MARKED.test(text)) return text;
  return text
    .replace(/<sup>[^<]{0,12}<\/sup>/g, '')
    .replace(/<\/?[a-z]{1,6} ?\/?>/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`]/g, '')
    .replace(INVISIBLES, '')
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}

/** For comparing words: lower case, only letters and digits, one space between. */
export function foldText(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
}
