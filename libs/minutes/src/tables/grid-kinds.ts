import type { Table } from '../reading.js';
import { readAmount } from './amounts.js';
import type { Cell } from './cells.js';
import type { Grid, GridRow } from './grids.js';
import { isHead, isOneOf, isUnit, isYearHead } from './heads.js';
import {
  MONEY_HEADS,
  MONEY_UNITS,
  PROGRAMME_HEADS,
  PROPOSAL_DETAILS,
  PROPOSAL_HEADS,
  WHEN_HEADS,
} from './tables.vocabulary.js';

/** What a table is of. */
export type GridKind = Table['kind'];

const NAMES = PROPOSAL_HEADS.flatMap(({ words }) => words);
const WHEN = /^(?:uge \d|(?:mandag|tirsdag|onsdag|torsdag|fredag|d\.|den)? ?(?:d\.|den)? ?\d{1,2}[./-])/i;

/** Nothing is set off there. */
const DASH = /^[-–−.]$/;

/** Tells a table's kind by its heads; where these do not tell, by what stands in its first column. */
export function kindOfGrid(grid: Grid): GridKind {
  const heads = grid.heads.map(({ text }) => text).filter((text) => text !== '');
  if (isMoneyGrid(grid, heads)) return 'money';
  const timed = whenColumn(grid) >= 0;
  const named = heads.some((head) => isOneOf(head, NAMES));
  if (timed && (heads.length < 2 || heads.some((head) => isOneOf(head, PROGRAMME_HEADS)))) return 'programme';
  const detailed = heads.some((head) => isOneOf(head, PROPOSAL_DETAILS) && !isOneOf(head, NAMES));
  return named && detailed ? 'proposals' : timed ? 'programme' : 'other';
}

/** The column that says when: by its head, or because most of its rows begin with a week or a day; -1 where none does. */
export function whenColumn({ heads, rows }: Grid): number {
  const columns = [...(heads.length > 0 ? heads : (rows[0]?.cells ?? [])).keys()];
  const said = columns.filter((at) => heads.length === 0 || isOneOf(heads[at]?.text ?? '', WHEN_HEADS));
  const share = (at: number) => rows.filter(({ cells }) => WHEN.test(cells[at]?.text ?? '')).length;
  const best = said.find((at) => share(at) * 2 > rows.length);
  return best ?? -1;
}

function isMoneyGrid(grid: Grid, heads: readonly string[]): boolean {
  const money = moneyColumns(grid);
  if (!money.includes(true)) return false;
  const told = heads.some((head) => isUnit(head) || isOneOf(head, MONEY_HEADS) || /^(?:B|R|BO|BF)\d/.test(head));
  return told || unitOf(grid) !== null;
}

/** Which columns hold amounts: those under a year, a unit or a word for money, most of whose cells are numbers. */
function moneyColumns({ heads, rows }: Grid): boolean[] {
  const spanned = spannedHeads(heads);
  return heads.map((_, at) => {
    const cells = rows
      .map(({ cells: row }) => row[at]?.text ?? '')
      .filter((text) => text !== '' && !DASH.test(text) && !isHead(text));
    const numbers = cells.filter((text) => readAmount(text) !== null).length;
    const head = spanned[at] ?? '';
    const fits = isYearHead(head) || isUnit(head) || isOneOf(head, MONEY_HEADS);
    return at > 0 && fits && numbers > 0 && numbers * 2 >= cells.length;
  });
}

/** A year that stands over several columns stands once and is followed by empty heads. */
function spannedHeads(heads: readonly Cell[]): string[] {
  const titles = heads.map(({ text }) => text);
  return titles.map((title, at) => {
    const from = titles.slice(0, at + 1).findLastIndex((one) => one !== '');
    const year = titles[from] ?? '';
    return title === '' && from > 0 && isYearHead(year) ? year : title;
  });
}

/** The heads of a table as they apply to each column. */
export interface GridColumns {
  readonly titles: readonly string[];
  readonly isMoney: readonly boolean[];
  /** True where the first row is a second line of heads and has become part of the titles. */
  readonly subheads: boolean;
}

/** Heads as written; in tables of money with a year that spans columns, and `Min.` and `Max.` under it, put together. */
export function columnsOf(grid: Grid, kind: GridKind): GridColumns {
  const titles = grid.heads.map(({ text }) => text);
  if (kind !== 'money') return { titles, isMoney: [], subheads: false };
  const spanned = spannedHeads(grid.heads);
  const [first] = grid.rows;
  const subheads = first !== undefined && isSubheads(first);
  const joined = spanned.map((title, at) => [title, subheads ? (first.cells[at]?.text ?? '') : ''].join(' ').trim());
  return { titles: joined, isMoney: moneyColumns(grid), subheads };
}

function isSubheads({ cells }: GridRow): boolean {
  const [label, ...rest] = cells;
  const filled = rest.filter(({ text }) => text !== '');
  return label?.text === '' && filled.length > 0 && filled.every(({ text }) => isHead(text));
}

/** What the table counts in: said in its heads, or in the line before it. */
export function unitOf({ heads, before }: Grid): string | null {
  const head = heads.find(({ text }) => isUnit(text) || inBrackets(text) !== null);
  if (head) return inBrackets(head.text) ?? head.text;
  const lower = before.toLowerCase();
  const unit = MONEY_UNITS.find((one) => one !== 'kr.' && lower.includes(one));
  const at = unit === undefined ? -1 : lower.indexOf(unit);
  return unit === undefined
    ? null
    : before.slice(at, at + unit.length) + (before.charAt(at + unit.length) === '.' ? '.' : '');
}

/** `Beløb (mio. kr.)` */
function inBrackets(head: string): string | null {
  const opened = head.indexOf('(');
  const inside = opened >= 0 && head.endsWith(')') ? head.slice(opened + 1, -1) : '';
  return isUnit(inside) ? inside : null;
}
