/** What a character is; several may hold. `MARK`: a markdown mark, an escape, or nothing to be seen. */
export const CLASS = {
  LETTER: 1,
  UPPER: 2,
  DIGIT: 4,
  SPACE: 8,
  INVISIBLE: 16,
  NUMBER: 32,
  CASED: 64,
  MARK: 128,
} as const;

/** Soft hyphen, zero-width and bidirectional marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
/** Looked up rather than tested: a reading asks several times for each character. Pages are filled when first asked for. */
const PAGES: Uint8Array[] = [];

/** The classes of the character at a place, as bits; halves of a pair are of none, nor is what lies outside the text. */
export function classesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const page = PAGES[code >> PAGE_BITS] ?? fillPage(code >> PAGE_BITS);
  return page[code & (PAGE_SIZE - 1)] ?? 0;
}

function fillPage(number: number): Uint8Array {
  const codes = Array.from({ length: PAGE_SIZE }, (_, place) => number * PAGE_SIZE + place);
  const page = Uint8Array.from(codes, (code) => classesOf(String.fromCharCode(code)));
  PAGES[number] = page;
  return page;
}

function classesOf(char: string): number {
  const invisible = INVISIBLE.test(char);
  const found: readonly (readonly [boolean, number])[] = [
    [/\p{L}/u.test(char), CLASS.LETTER],
    [/\p{Lu}/u.test(char), CLASS.UPPER],
    [/[0-9]/.test(char), CLASS.DIGIT],
    [/\s/.test(char), CLASS.SPACE],
    [invisible, CLASS.INVISIBLE],
    [/\p{N}/u.test(char), CLASS.NUMBER],
    [char.toLowerCase() !== char, CLASS.CASED],
    [invisible || char === '*' || char === '`' || char === '\\', CLASS.MARK],
  ];
  return found.reduce((classes, [holds, bit]) => (holds ? classes | bit : classes), 0);
}
