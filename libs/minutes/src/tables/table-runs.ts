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
  const runs: OpenRun[] = [];
  const joints: OpenJoint[] = [];
  let open: OpenRun | null = null;
  let joint: OpenJoint = { words: [], isApart: true };
  let before: Line | null = null;
  let broken = false;
  for (const [at, line] of lines.entries()) {
    const cut = line.heading > 0 ? null : cutCells(text, line);
    broken ||= line.blank || (cut !== null && isAfterPage(lines, at, isApart));
    if (cut) {
      if (open?.mark !== cut.mark) {
        runs.push((open = openRun(cut.mark, before)));
        joints.push({ ...joint, isApart: joint.isApart && broken });
      }
      open.rows.push({ ...cut, broken, lineStart: line.start });
    } else if (line.blank) continue;
    else {
      const kept = keepOpen(open, text, lines, at);
      if (open && !kept) joint = { words: [], isApart: broken };
      if (!kept) joint.words.push(line.plain.slice(0, 20));
      open = kept;
    }
    [before, broken] = [line, false];
  }
  return joinRuns(runs, joints);
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
