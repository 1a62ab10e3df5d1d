import { findDateMentions } from '@netvaerksoverblik/domain';
import type { Line } from '../text/lines.js';
import { isContentsLabel } from '../items/contents.stage.js';
import { isHeadLabel } from './head-labels.js';
import { DOCUMENT_KINDS, KIND_LINKS } from './head.vocabulary.js';

/** The line that says what the document is: `REFERAT Chefforum d. 07-08-2014`. */
export interface TitleLine {
  readonly kind: 'minutes' | 'agenda';
  /** Null where the line names none. */
  readonly forum: string | null;
  /** What follows the forum: its date, where the line has one. */
  readonly rest: string;
}

const LONGEST = 200;
const LONGEST_FORUM = 80;

/** The first line that calls the document minutes or an agenda and names a forum; else the first that calls it so. */
export function readTitleLine(lines: readonly Line[]): TitleLine | null {
  const titles: TitleLine[] = [];
  lines.forEach((line, index) => {
    const title = line.blank || line.plain.length > LONGEST ? null : readTitle(line.plain, nextPlain(lines, index));
    if (title) titles.push(title);
  });
  return titles.find(({ forum }) => forum !== null) ?? titles[0] ?? null;
}

function nextPlain(lines: readonly Line[], index: number): string {
  const next = lines.slice(index + 1, index + 4).find(({ blank }) => !blank)?.plain ?? '';
  return next.length > LONGEST ? '' : next;
}

function readTitle(plain: string, next: string): TitleLine | null {
  const lower = plain.toLowerCase();
  for (const { kind, words } of DOCUMENT_KINDS) {
    for (const word of words) {
      if (lower === word) return { kind, ...forumBelow(next) };
      if (isListOfCalled(lower, word)) return null;
      const follows = lower.charAt(word.length);
      if (lower.startsWith(word) && (follows === ' ' || follows === ':'))
        return { kind, ...splitForum(plain.slice(word.length), next) };
      if (lower.endsWith(` - ${word}`)) return { kind, forum: nameOf(plain.slice(0, -word.length - 3)), rest: next };
    }
  }
  return null;
}

/** `Indkaldelse :` before the names of those who were called. */
function isListOfCalled(lower: string, word: string): boolean {
  return word === 'indkaldelse' && lower.startsWith(word) && lower.slice(word.length).trim() === ':';
}

/** The line under a lone "REFERAT", where it names a forum and no label stands there. */
function forumBelow(next: string): { forum: string | null; rest: string } {
  return isHeadLabel(next) || isContentsLabel(next) ? { forum: null, rest: next } : splitForum(next, next);
}

function splitForum(words: string, next: string): { forum: string | null; rest: string } {
  const day = findDateMentions(words, '0001-01-01').find(({ precision }) => precision === 'day');
  if (day) return { forum: nameOf(words.slice(0, day.start)), rest: words.slice(day.start) };
  return { forum: nameOf(words), rest: next };
}

/** The forum's name without the words that lead to it and those that lead on to the date. */
function nameOf(words: string): string | null {
  const parts = words
    .replace(/[,;:]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  while (parts.length > 0 && isLink(parts[0] ?? '')) parts.shift();
  while (parts.length > 0 && isDateLead(parts.at(-1) ?? '')) parts.pop();
  const name = parts.join(' ');
  return name === '' || name.length > LONGEST_FORUM ? null : name;
}

function isLink(word: string): boolean {
  return (KIND_LINKS as readonly string[]).includes(word.toLowerCase());
}

function isDateLead(word: string): boolean {
  return /^(?:d\.?|den|dato|-|–|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)$/i.test(word);
}
