import { cleanText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import { NO_ATTACHMENT, NO_ATTACHMENT_OPENINGS } from './sections.vocabulary.js';
import type { SectionBlock } from './sections.stage.js';

const LONGEST = 300;

/** The names listed under Bilag, one a line or paragraph. */
export function readAttachments(text: string, block: SectionBlock): string[] {
  const lines = block.lines.filter(({ table, plain }) => !table && plain.length <= LONGEST);
  const listed = isNumberedList(lines);
  const names = joinWrapped(lines).map((group) => group.map((line) => nameOf(text, line, listed)).join(' '));
  return names.filter((name) => name !== '' && !isNone(name) && !isPageMark(name));
}

function nameOf(text: string, line: Line, listed: boolean): string {
  return listed ? cleanText(text.slice(line.bodyStart, line.textEnd)) : line.plain;
}

/** `1. … 2. … 3. …`: numbers of a list, not parts of the names. */
function isNumberedList(lines: readonly Line[]): boolean {
  const entries = lines.filter(({ blank }) => !blank);
  return entries.length > 1 && entries.every(({ ordinal }, index) => ordinal === index + 1);
}

/** A name broken over two lines goes on in small letters, where blank lines part the names. */
function joinWrapped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const goesOn = previous !== null && !previous.blank && !line.blank && /^[a-zæøå(]/.test(line.plain) && !line.bullet;
    if (!line.blank && goesOn) groups.at(-1)?.push(line);
    else if (!line.blank) groups.push([line]);
    previous = line;
  }
  return groups;
}

function isNone(name: string): boolean {
  const lower = name.toLowerCase().replace(/[.!]$/, '');
  return NO_ATTACHMENT.includes(lower) || NO_ATTACHMENT_OPENINGS.some((words) => lower.startsWith(words));
}

function isPageMark(name: string): boolean {
  return /^side \d{1,4}(?: af \d{1,4})?$/i.test(name);
}
