import type { Line } from '../text/lines.js';
import { type CellLine, cutCells, type CellMark } from './cells.js';
import { takeTail } from './programme-tails.js';
import { type Joint, joinRuns } from './run-joints.js';

/** A row as it stands in the text, before rows that a page parts are put together. */
export interface RawRow extends CellLine {
  /** A blank line or the head of a page stands between it and the row before. */
  readonly broken: boolean;
  /** Where its line begins, for columns that spaces part. */
  readonly lineStart: number;
}

/** Rows that follow each other and are parted into cells in the same way. */
export interface Run {
  readonly mark: CellMark;
  readonly rows: readonly RawRow[];
  /** The last line before it: often what the table is of and what it counts in. */
  readonly before: string;
}

interface OpenRun extends Run {
  readonly rows: RawRow[];
}

/** Whether the head or foot of a page stood between a line that ends at one place and another that begins at the next. */
export type PageTest = (end: number, start: number) => boolean;

/** The runs of rows among some lines, from which heads and feet of pages are taken out. */
export function findRuns(text: string, lines: readonly Line[], isApart: PageTest): Run[] {
  const found: FoundRuns = { runs: [], joints: [], open: null, joint: { words: [], isApart: true } };
  let before: Line | null = null;
  let broken = false;
  for (const [at, line] of lines.entries()) {
    const cut = line.heading > 0 ? null : cutCells(text, line);
    broken ||= line.blank || (cut !== null && isAfterPage(lines, at, isApart));
    if (!cut && line.blank) continue;
    if (cut) takeRow(found, { ...cut, broken, lineStart: line.start }, cut.mark, before);
    else passLine(found, keepOpen(found.open, text, lines, at), line, broken);
    [before, broken] = [line, false];
  }
  return joinRuns(found.runs, found.joints);
}

/** The runs so far, the one that is open, and what has stood since the last one closed. */
interface FoundRuns {
  readonly runs: OpenRun[];
  readonly joints: OpenJoint[];
  open: OpenRun | null;
  joint: OpenJoint;
}

function takeRow(found: FoundRuns, row: RawRow, mark: CellMark, before: Line | null): void {
  if (found.open?.mark !== mark) {
    found.open = openRun(mark, before);
    found.runs.push(found.open);
    found.joints.push({ ...found.joint, isApart: found.joint.isApart && row.broken });
  }
  found.open.rows.push(row);
}

/** A line that is no row ends the open run, unless it goes on past it. */
function passLine(found: FoundRuns, kept: OpenRun | null, line: Line, broken: boolean): void {
  if (found.open && !kept) found.joint = { words: [], isApart: broken };
  if (!kept) found.joint.words.push(line.plain.slice(0, 20));
  found.open = kept;
}

interface OpenJoint extends Joint {
  readonly words: string[];
}

/** The run that goes on past a line that is no row; null where it ends. */
function keepOpen(open: OpenRun | null, text: string, lines: readonly Line[], at: number): OpenRun | null {
  const line = lines[at];
  return open && line && takeTail(text, open.rows, line, lines[at + 1]) ? open : null;
}

function isAfterPage(lines: readonly Line[], at: number, isApart: PageTest): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  return before !== undefined && line !== undefined && isApart(before.end, line.start);
}

function openRun(mark: CellMark, before: Line | null): OpenRun {
  return { mark, rows: [], before: before?.plain.slice(0, 200) ?? '' };
}
