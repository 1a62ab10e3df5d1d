import { parseDanishDate } from '@netvaerksoverblik/domain';
import { foldText } from '../text/characters.js';
import type { Outline } from '../items/outline.stage.js';
import type { Line } from '../text/lines.js';
import { readHeadLabels, type HeadValue } from './head-labels.js';
import { HEAD_LABELS, type HeadLabel } from './head.vocabulary.js';
import { SECTION_WORDS } from '../sections/sections.vocabulary.js';
import { readPeople } from './people.js';
import { readPageHead } from './page-head.js';
import { readTimes } from './times.js';
import { readTitleLine, type TitleLine } from './title-line.js';

/** What the head of the document says of the meeting; null where it does not say it. */
export interface Head {
  readonly forum: string | null;
  readonly kind: 'minutes' | 'agenda';
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly location: string | null;
  readonly participants: readonly string[];
  readonly absent: readonly string[];
}

/** The dates of a head say their year; one that does not is resolved against this and turned down. */
const NO_REFERENCE = '0001-01-01';
const FIRST_DATE = '1850-01-01';

const NO_TITLE: TitleLine = { forum: null, kind: 'minutes', rest: '' };

/** Reads the meeting from the lines before the contents and the first item. */
export function readHead(outline: Outline, pages: readonly Line[]): Head {
  const { head, tail } = outline;
  const title = readTitleLine(head);
  const labels = readHeadLabels(head);
  const { forum, kind, rest: said } = title ?? NO_TITLE;
  const written = valueOf(labels, 'date') ?? said;
  const page = readPageHead(pages);
  const times = timesOf([...new Set([valueOf(labels, 'time'), written, ...valuesOf(labels, 'date')])].join(' '), head);
  return {
    forum: forumOf(forum, valueOf(labels, 'forum')) ?? page.forum,
    kind,
    date:
      [written, said, valueOf(labels, 'time')].map(dateOf).find((date) => date !== null) ??
      page.date ??
      dateAlone(head),
    startTime: times.start,
    endTime: timeIn(valueOf(labels, 'endTime')) ?? times.end ?? timeIn(tail[0]?.plain),
    location: valueOf(labels, 'location'),
    participants: readPeople(valuesOf(labels, 'participants')),
    absent: readPeople([...valuesOf(labels, 'absent'), ...linesOfAbsence(outline)]),
  };
}

function timeIn(words: string | null | undefined): string | null {
  return words ? readTimes(words).start : null;
}

function firstDate(said: readonly (string | null)[]): string | null {
  return said.map(dateOf).find((date) => date !== null) ?? null;
}

/** `Onsdag den 14. september 2016` on a line without a label. */
function dateAlone(head: readonly Line[]): string | null {
  return firstDate(head.map(({ plain }) => (plain.length < 120 && WEEKDAY.test(plain) ? plain : null)));
}

const WEEKDAY = /^(?:man|tirs|ons|tors|fre|lør|søn)dag\b/i;
const CLOCK = /\bkl\.? ?\d/i;

/** Behind the label, or on a line of its own: `Onsdag den 14. september 2016 kl. 13.00`. */
function timesOf(labelled: string, head: readonly Line[]): ReturnType<typeof readTimes> {
  const times = readTimes(labelled);
  const alone = times.start === null ? head.find(({ plain }) => plain.length < 200 && CLOCK.test(plain)) : undefined;
  return alone ? readTimes(alone.plain) : times;
}

/** What is said of those who were away, behind their names. */
const AFTER_NAMES = / (?:havde|har|meldte|var|er|deltog) /;
/** `Afbud: Karen Dam`, `Karen Dam havde meldt afbud` */
function namesIn(plain: string): string {
  const [label, ...rest] = plain.split(':');
  const isLabelled = rest.length > 0 && (HEAD_LABELS.absent as readonly string[]).includes(label?.toLowerCase() ?? '');
  return (isLabelled ? rest.join(':') : plain).split(AFTER_NAMES)[0] ?? '';
}

/** Most lines that an item lists names in. */
const MOST_LINES = 40;

/** The names in an agenda item that is there to say who was away: `1. Fraværende`. */
function linesOfAbsence({ headings, lines }: Outline): string[] {
  const at = headings.findIndex(({ title }) => (HEAD_LABELS.absent as readonly string[]).includes(title.toLowerCase()));
  const from = headings[at]?.line.index;
  if (from === undefined) return [];
  const body = lines.slice(from + 1, headings[at + 1]?.line.index).slice(0, MOST_LINES);
  const isAbsence = (word: string) => (HEAD_LABELS.absent as readonly string[]).includes(word);
  const isLabel = (plain: string) => {
    const [label = '', rest] = plain.toLowerCase().split(':');
    return SECTION_WORDS.has(label) && !(rest && isAbsence(label));
  };
  return body.flatMap(({ blank, plain }) => (blank || isLabel(plain) ? [] : [namesIn(plain)]));
}

function valueOf(labels: readonly HeadValue[], label: HeadLabel): string | null {
  return labels.find((one) => one.label === label && one.values.length > 0)?.values[0] ?? null;
}

function valuesOf(labels: readonly HeadValue[], label: HeadLabel): readonly string[] {
  return labels.filter((one) => one.label === label).flatMap(({ values }) => values);
}

function forumOf(fromTitle: string | null, fromLabel: string | null): string | null {
  const forum = fromTitle ?? fromLabel;
  return forum !== null && foldText(forum) !== '' ? forum : null;
}

function dateOf(words: string | null): string | null {
  const date = words === null ? null : parseDanishDate(words.slice(0, 300), NO_REFERENCE);
  return date !== null && date > FIRST_DATE ? date : null;
}
