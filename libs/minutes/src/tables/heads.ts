import {
  CATEGORY_HEADS,
  DEPARTMENT_HEADS,
  MONEY_HEADS,
  MONEY_UNITS,
  OTHER_HEADS,
  PEOPLE_HEADS,
  PROGRAMME_HEADS,
  PROPOSAL_DETAILS,
  PROPOSAL_HEADS,
  WHEN_HEADS,
  YEAR_LEADS,
} from './tables.vocabulary.js';

const KNOWN: ReadonlySet<string> = new Set([
  ...PROPOSAL_HEADS.flatMap(({ words }) => words),
  ...PEOPLE_HEADS.flatMap(({ words }) => words),
  ...[PROPOSAL_DETAILS, CATEGORY_HEADS, DEPARTMENT_HEADS, WHEN_HEADS, PROGRAMME_HEADS, MONEY_HEADS, OTHER_HEADS].flat(),
]);
/** Longer words are no head. */
const LONGEST = 60;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a cell is the head of a column that the vocabulary knows, a year of a budget or a unit of money. */
export function isHead(cell: string): boolean {
  return isWordHead(cell) || isYearHead(cell) || isUnit(cell);
}

/** Whether a cell is a head in words. */
export function isWordHead(cell: string): boolean {
  return cell.length <= LONGEST && KNOWN.has(foldHead(cell));
}

/** Whether a head is one of some words. */
export function isOneOf(cell: string, words: readonly string[]): boolean {
  return cell.length <= LONGEST && words.includes(foldHead(cell));
}

/** A head as it is compared: lower case, without what stands in brackets after it and a colon. */
export function foldHead(cell: string): string {
  const opened = cell.indexOf(' (');
  return (opened > 0 ? cell.slice(0, opened) : cell).toLowerCase().replace(/:$/, '').trim();
}

/** `2017`, `B2017`, `Budget 2017`. */
export function isYearHead(cell: string): boolean {
  if (cell.length > LONGEST) return false;
  const year = cell.slice(-4);
  const lead = cell.slice(0, -4).trim().toLowerCase();
  return YEAR.test(year) && (lead === '' || (YEAR_LEADS as readonly string[]).includes(lead));
}

/** `(mio. kr.)`, `1.000 kr.`, `Beløb i 1.000 kr.`, `I hele kr.`; an amount such as `120 kr.` is none. */
export function isUnit(cell: string): boolean {
  const lower = cell.toLowerCase().replace(/[()]/g, '').trim();
  const words = lower.replace(/^beløb /, '').replace(/^i /, '');
  return cell.length <= LONGEST && MONEY_UNITS.some((unit) => words === unit || words === `${unit}.`);
}
