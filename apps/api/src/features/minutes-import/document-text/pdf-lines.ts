import { toUSVString } from 'node:util';
import { ColumnLines, type PlacedCell } from './pdf-columns.js';

/** A piece of text with its place on the page: the last two of `transform` are from the left and from below. */
export interface PlacedText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

interface PageLine {
  readonly base: number;
  readonly size: number;
  readonly pieces: Piece[];
}

/** How far the cells of a row may lie apart among the lines that are drawn. */
const LOOK_BACK = 8;
/** In heights of the letters: two pieces stand on one line, apart by a space, in columns of their own. */
const [SAME_LINE, SPACE, COLUMN] = [0.4, 0.15, 1.5];
/** In usual distances of two lines: more is space between paragraphs. */
const PARAGRAPH = 1.35;
const UNWANTED = /[^\P{Cc}\t\n\f\r]/gu;
const LIST_MARK = /^(?:[•▪◦·–-]|\(?[0-9a-zA-Z]{1,3}[.)])$/;

/** The lines of a page in the order in which they are drawn, a blank one where space is left between them. */
export function pageText(items: readonly PlacedText[]): string {
  const lines: PageLine[] = [];
  for (const item of items) place(item, lines);
  const usual = usualDistance(lines);
  let text = '';
  const ordered = headFirst(lines);
  const columns = new ColumnLines();
  ordered.forEach((line, at) => {
    const before = ordered[at - 1];
    const distance = before === undefined ? 0 : before.base - line.base;
    const isApart = distance < 0 || distance > usual * line.size * PARAGRAPH;
    text += before === undefined ? '' : isApart ? '\n\n' : '\n';
    text += columns.lineOf(cellsOf(line), line.size, isApart);
  });
  return toUSVString(text);
}

function place({ str, transform, width, height }: PlacedText, lines: PageLine[]): void {
  const text = str.replace(UNWANTED, '');
  if (text.trim() === '') return;
  const [left = 0, base = 0] = transform.slice(4);
  const size = height > 0 ? height : 10;
  const piece = { text, left, right: left + width };
  const line = lines.slice(-LOOK_BACK).findLast((other) => fits(piece, base, other));
  if (line === undefined) lines.push({ base, size, pieces: [piece] });
  else line.pieces.push(piece);
}

function fits(piece: Piece, base: number, { base: other, size, pieces }: PageLine): boolean {
  const isBeside = pieces.every(({ left, right }) => piece.left >= right - size / 2 || piece.right <= left + size / 2);
  return isBeside && Math.abs(other - base) < size * SAME_LINE;
}

/** What is drawn last but stands above all the rest is the head of the page. */
function headFirst(lines: readonly PageLine[]): readonly PageLine[] {
  const from = lines.findLastIndex(({ base }, at) => base > (lines[at - 1]?.base ?? Infinity));
  if (from < 0) return lines;
  const [body, head] = [lines.slice(0, from), lines.slice(from)];
  const top = Math.max(...body.map(({ base }) => base));
  return head.every(({ base }) => base > top) ? [...head, ...body] : lines;
}

/** The distance, in heights of letters, that the nearer third of the lines keep from those above them. */
function usualDistance(lines: readonly PageLine[]): number {
  const distances = lines
    .map(({ base, size }, at) => ((lines[at - 1]?.base ?? base) - base) / size)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 3)] ?? Infinity;
}

function cellsOf({ pieces, size }: PageLine): PlacedCell[] {
  const cells: { text: string; left: number }[] = [];
  let end = 0;
  for (const { text, left, right } of pieces.toSorted((a, b) => a.left - b.left)) {
    const last = cells.at(-1);
    const gap = (left - end) / size;
    if (last === undefined || isColumn(last.text, gap)) cells.push({ text, left });
    else last.text += (gap > SPACE && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '') + text;
    end = last === undefined ? right : Math.max(end, right);
  }
  return cells.map(({ text, left }) => ({ text: text.trimEnd(), left }));
}

function isColumn(before: string, gap: number): boolean {
  return gap > COLUMN && !LIST_MARK.test(before.trim());
}
