import type { Span } from '../reading.js';
import { isLetter, isUpper } from './characters.js';
import { ABBREVIATIONS } from './abbreviations.vocabulary.js';
import type { Line } from './lines.js';

/** Lines that read on: a paragraph, a list entry or a heading. */
export interface Block extends Span {
  readonly paragraph: number;
  readonly bullet: boolean;
  readonly ordinal: number | null;
}

/** Shorter lines than this are not wrapped prose: what follows them in capitals begins anew. */
const SHORTEST_WRAPPED = 60;

/** Puts wrapped lines together and keeps list entries, headings and paragraphs apart. Tables are left out. */
export function splitBlocks(text: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let paragraph = 0;
  let previous: Line | null = null;
  let gap = false;
  for (const line of lines) {
    if (line.blank || line.table) {
      gap = true;
      if (line.table) previous = null;
      continue;
    }
    const last = blocks.at(-1);
    if (last && previous && readsOn(text, previous, line, gap))
      blocks[blocks.length - 1] = { ...last, end: line.textEnd };
    else {
      if (gap) paragraph += 1;
      blocks.push(openBlock(line, paragraph));
    }
    [previous, gap] = [line, false];
  }
  return blocks;
}

function openBlock(line: Line, paragraph: number): Block {
  const { bodyStart, textEnd: end, bullet, ordinal } = line;
  return { start: bodyStart, end, bullet, ordinal, paragraph };
}

function readsOn(text: string, previous: Line, line: Line, gap: boolean): boolean {
  if (standsAlone(line, previous)) return false;
  const open = isOpen(text, previous);
  const wrapped = previous.textEnd - previous.textStart >= SHORTEST_WRAPPED;
  const small = isSmall(text.charAt(line.textStart));
  if (gap) return open && small && wrapped && !previous.bullet;
  return line.ordinal === null ? small || (open && wrapped) : open && small;
}

/** No sentence ends with the line; in `onsdag d.` the stop belongs to the word. */
function isOpen(text: string, { textStart, textEnd }: Line): boolean {
  if (!'.!?:;'.includes(text.charAt(textEnd - 1))) return true;
  const last = text.slice(Math.max(textStart, textEnd - 12), textEnd - 1);
  return ABBREVIATIONS.has(last.slice(last.lastIndexOf(' ') + 1).toLowerCase());
}

function standsAlone(line: Line, previous: Line): boolean {
  return line.bullet || line.heading > 0 || previous.heading > 0;
}

function isSmall(char: string): boolean {
  return isLetter(char) && !isUpper(char);
}
