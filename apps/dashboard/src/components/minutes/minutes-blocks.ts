/** A stretch of the document that is shown as it stands; offsets are those of passages. */
export interface Run {
  start: number;
  end: number;
}

export interface Block {
  kind: 'heading' | 'paragraph' | 'point' | 'row';
  /** What is shown; marks such as ** are left out between runs. */
  runs: Run[];
  /** The number or dash in front of a point. */
  bullet: string | null;
}

interface Line extends Run {
  text: string;
}

const RULE = /^[\s|:-]*(?:-{3,}|\*{3,}|_{3,}|={3,})[\s|:*_=-]*$/;
const HASHES = /^\s{0,3}#{1,6}\s+/;
const BULLET = /^\s*(?:(\d{1,2}[.)]|[a-z]\))|([-*•–]))\s+/;
const ROW = /^\s*\|.*\|\s*$/;
/** Marks that a converter left; a reader should not see them. */
const HIDDEN = /\*{1,3}|_{2,3}|`+|\\(?=[*_#.\-[\]()])|\u00AD|<\/?[a-z][^<>]*>/g;
/** Dots that lead to a page number, and the number. */
const LEADER = /\.{4,}\s*\d*\s*$/;

function linesOf(text: string, span: Run): Line[] {
  const lines: Line[] = [];
  let start = span.start;
  while (start < span.end) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > span.end ? span.end : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** The shown runs of a stretch: what a converter's marks leave. */
function runsOf(text: string, start: number, end: number): Run[] {
  const body = text.slice(start, end);
  const leader = LEADER.exec(body);
  const stop = leader === null ? end : start + leader.index;
  const runs: Run[] = [];
  let from = start;
  for (const mark of text.slice(start, stop).matchAll(HIDDEN)) {
    const at = start + mark.index;
    if (at > from) runs.push({ start: from, end: at });
    from = at + mark[0].length;
  }
  if (stop > from) runs.push({ start: from, end: stop });
  return runs.filter((run) => run.end > run.start);
}

function startOfPoint(text: string, line: Line, match: RegExpExecArray): Block {
  return {
    kind: 'point',
    bullet: match[1] ?? '–',
    runs: runsOf(text, line.start + match[0].length, line.end),
  };
}

function rowOf(text: string, line: Line): Block {
  const runs: Run[] = [];
  let at = line.start;
  for (const cell of line.text.split('|')) {
    const lead = cell.length - cell.trimStart().length;
    const body = cell.trim();
    if (body !== '') runs.push({ start: at + lead, end: at + lead + body.length });
    at += cell.length + 1;
  }
  return { kind: 'row', bullet: null, runs: runs.flatMap((run) => runsOf(text, run.start, run.end)) };
}

function isHeading(line: Line, headings: ReadonlySet<number>): boolean {
  return headings.has(line.start) || HASHES.test(line.text);
}

/** Letters only: two headings are the same whatever marks, numbers and case they carry. */
export function bareWords(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/(?:punkt|pkt|sag|emne)\.?\s*\d+\s*:?/u, '')
    .replaceAll(/[^\p{L}]+/gu, '');
}

/** Blocks that the next line never continues. */
const ONE_LINE: ReadonlySet<Block['kind']> = new Set(['heading', 'row']);

/**
 * The blocks of a stretch of the document.
 * `headings` are offsets of lines that are section headings; `known` are bare words
 * of the title, which need no second showing as a heading or before the first section.
 */
export function minutesBlocks(
  text: string,
  span: Run,
  headings: ReadonlySet<number>,
  known: ReadonlySet<string>,
): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let hasBegun = false;
  for (const line of linesOf(text, span)) {
    const next = blockOf(text, line, headings, open);
    if (next === open) continue;
    open = next;
    hasBegun ||= headings.has(line.start);
    if (next === null) continue;
    const mayRepeat = !hasBegun || next.kind === 'heading';
    if (!mayRepeat || !known.has(bareWords(shownText(text, next)))) blocks.push(next);
    if (ONE_LINE.has(next.kind)) open = null;
  }
  return blocks.filter((block) => block.runs.length > 0);
}

function blockOf(text: string, line: Line, headings: ReadonlySet<number>, open: Block | null): Block | null {
  if (line.text.trim() === '' || RULE.test(line.text)) return null;
  if (isHeading(line, headings)) {
    const hashes = HASHES.exec(line.text);
    return { kind: 'heading', bullet: null, runs: runsOf(text, line.start + (hashes?.[0].length ?? 0), line.end) };
  }
  if (ROW.test(line.text)) return rowOf(text, line);
  const bullet = BULLET.exec(line.text);
  if (bullet !== null) return startOfPoint(text, line, bullet);
  if (open !== null) {
    open.runs.push(...runsOf(text, line.start - 1, line.end));
    return open;
  }
  return { kind: 'paragraph', bullet: null, runs: runsOf(text, line.start, line.end) };
}

export function shownText(text: string, block: Block): string {
  return block.runs
    .map((run) => text.slice(run.start, run.end))
    .join('')
    .trim();
}
