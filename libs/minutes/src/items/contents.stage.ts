import type { Span } from '../reading.js';
import { CONTENTS_LABELS } from '../head/head.vocabulary.js';
import type { Line } from '../text/lines.js';
import { withoutLeader } from './item-titles.js';

/** An agenda item as the contents list it. */
export interface ContentsEntry {
  /** Null where the contents have no numbers. */
  readonly number: number | null;
  /** With its route, without leader dots and page number. */
  readonly title: string;
}

/** The list of agenda items that stands before them. */
export interface Contents extends Span {
  readonly entries: readonly ContentsEntry[];
  /** Place of its first line. */
  readonly label: number;
  /** Place of the first line after it. */
  readonly after: number;
}

/** The label may be run together with the first entry: `Indholdsfortegnelse1. Fraværende`. */
const GLUED = /^(?:indholdsfortegnelse|punkter|dagsorden) ?(\d{1,3}\. ?\S.*)$/i;
const NUMBER = /^(\d{1,3})(?:[.:)]+ ?| [-–] )(?=\S)/;
const NAMED = /^(?:dagsordens)?(?:punkt|pkt|sag|emne)\.? (?:nr\.? )?(\d{1,3})(?:[.:)]+ ?| [-–] | )(?=\S)/i;
const ORNAMENT = /^[|\-– ]*$/;
/** Labels that are also the name of a kind of document: they open contents only before an entry. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['dagsorden', 'punkter']);
const LONGEST = 500;
/** Shorter lines than this are not wrapped: what follows is an entry of its own. */
const SHORTEST_WRAPPED = 45;
/** Contents longer than this are none. */
const MOST_LINES = 2000;

interface ListedLine extends ContentsEntry {
  /** The line is so full that the next may belong to it. */
  readonly wraps: boolean;
}

/** Reads the contents; null where there are none. They end where the numbers begin again, or at the first line that opens an item. */
export function readContents(lines: readonly Line[], opensItem: (line: Line) => boolean): Contents | null {
  const label = findContentsLabel(lines);
  const first = lines[label];
  if (!first) return null;
  const listed = gluedEntry(first);
  for (const line of lines.slice(label + 1, label + 1 + MOST_LINES)) {
    const isNumbered = listed.some(({ number }) => number !== null);
    if (beginsAgain(line, listed) || (opensItem(line) && listed.length > 0 && !isNumbered))
      return contentsOf(first, line.index, listed, lines);
    if (isListable(line)) addLine(listed, line, lines[line.index - 1]);
  }
  return contentsOf(first, label + 1, [], lines);
}

/** A list whose numbers never begin again is no list of what follows: the items themselves stand there. */
function contentsOf(label: Line, after: number, listed: readonly ListedLine[], lines: readonly Line[]): Contents {
  const end = lines[after - 1]?.end ?? label.end;
  const entries = listed.filter(({ title }) => title !== '');
  return { start: label.start, end, label: label.index, after, entries };
}

/** The entry that stands on the label's own line. */
function gluedEntry({ plain }: Line): ListedLine[] {
  const glued = GLUED.exec(plain.slice(0, LONGEST))?.[1];
  return glued === undefined ? [] : [entryOf(glued)];
}

function isListable(line: Line): boolean {
  return !line.blank && line.plain.length < LONGEST && !ORNAMENT.test(line.plain);
}

/** The first number once more: the first item itself. */
function beginsAgain(line: Line, listed: readonly ListedLine[]): boolean {
  const opening = listed.find(({ number }) => number !== null)?.number;
  return isListable(line) && opening !== undefined && entryOf(line.plain).number === opening;
}

/** A line is an entry of its own, or the rest of a title that a converter broke over two lines. */
function addLine(listed: ListedLine[], line: Line, before: Line | undefined): void {
  const entry = entryOf(line.plain);
  const last = listed.at(-1);
  const goesOn = last?.wraps === true && last.number !== null && entry.number === null && before?.blank === false;
  if (goesOn) listed[listed.length - 1] = { ...entry, number: last.number, title: `${last.title} ${entry.title}` };
  else listed.push(entry);
}

function entryOf(plain: string): ListedLine {
  const bare = withoutLeader(plain);
  const title = bare ?? plain;
  const numbered = NUMBER.exec(title) ?? NAMED.exec(title);
  const number = numbered?.[1] === undefined ? null : Number(numbered[1]);
  const wraps = bare === null && plain.length >= SHORTEST_WRAPPED;
  return { number, title: title.slice(numbered?.[0].length ?? 0), wraps };
}

/** Place of the line that opens the contents, alone or run together with the first entry; -1 where there is none. */
function findContentsLabel(lines: readonly Line[]): number {
  return lines.findIndex(({ plain }, index) => {
    if (plain.length < LONGEST && GLUED.test(plain)) return true;
    if (!isContentsLabel(plain)) return false;
    const next = lines.slice(index + 1, index + 6).find(({ blank }) => !blank)?.plain ?? '';
    return !AMBIGUOUS.has(plain.replace(/:$/, '').toLowerCase()) || isEntry(next);
  });
}

function isEntry(plain: string): boolean {
  return plain.length < LONGEST && (NUMBER.test(plain) || NAMED.test(plain) || withoutLeader(plain) !== null);
}

/** Whether a line opens the list of agenda items. */
export function isContentsLabel(plain: string): boolean {
  const label = plain.slice(0, 60).replace(/:$/, '').toLowerCase();
  return (CONTENTS_LABELS as readonly string[]).includes(label);
}
