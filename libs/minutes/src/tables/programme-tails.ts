import type { Line } from '../text/lines.js';
import type { Cell } from './cells.js';
import type { RawRow } from './table-runs.js';

const BARE_DATE = /^\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\.?$/;
/** A cell that breaks off before its date. */
const OPEN_DATE = /(?:^| )(?:d\.?|den)$/i;
/** `Uge 50 d. Aflevering`: what is first on the lines of two cells, run together; the date follows on the next line. */
const RUN_TOGETHER = /^(uge \d{1,2},? d\.) (\S.*)$/i;
const LONGEST = 300;

/**
 * In a programme of two columns takes up lines that a converter broke out of their cells at the foot of a page: a date that
 * belongs to the cell before it, and a row whose cells ran together before its date. True where the line was taken.
 */
export function takeTail(text: string, rows: RawRow[], line: Line, next: Line | undefined): boolean {
  const last = rows.at(-1);
  if (last?.cells.length !== 2 || line.plain.length > LONGEST) return false;
  if (isBareDate(line)) return takeDate(rows, last, line);
  const weekly = isBareDate(next) && /^uge \d/i.test(last.cells[0]?.text ?? '');
  const together = weekly ? runTogether(text, line) : null;
  if (together) rows.push(together);
  return together !== null;
}

/** Whether a cell is the date that the cell above it breaks off before. */
export function endsDate(cell: string, above: string): boolean {
  return BARE_DATE.test(cell) && OPEN_DATE.test(above);
}

function isBareDate(line: Line | undefined): boolean {
  return BARE_DATE.test(line?.plain ?? '');
}

function takeDate(rows: RawRow[], last: RawRow, line: Line): boolean {
  const [first, ...rest] = last.cells;
  if (!first || !OPEN_DATE.test(first.text)) return false;
  const cell: Cell = { ...first, text: `${first.text} ${line.plain}` };
  rows[rows.length - 1] = { ...last, cells: [cell, ...rest], end: Math.max(last.end, line.textEnd) };
  return true;
}

function runTogether(text: string, line: Line): RawRow | null {
  const { textStart: start, textEnd: end } = line;
  const [, when, what] = RUN_TOGETHER.exec(text.slice(start, end)) ?? [];
  if (when === undefined || what === undefined) return null;
  const cells: Cell[] = [
    { text: when, start, end: start + when.length },
    { text: what, start: end - what.length, end },
  ];
  return { mark: 'tab', cells, rule: false, broken: true, lineStart: line.start, start, end };
}
