import { isoDate, lastDayOfMonth, parseIsoDate } from './calendar.js';
import { type DateMention, matchAt, mentionAt } from './date-mention.js';
import { PART_WORDS } from './date-words.vocabulary.js';

const YEAR =
  /(?:(?:inden|ved) )?(?:udgangen|slutningen|løbet|starten|begyndelsen|midten) af (?:år )?(\d{4})(?![\d/])|(primo|medio|ultimo) (\d{4})(?![\d/])|(i|inden|før|år) (\d{4})(?![\d/])/y;
const THIS_YEAR =
  /(?:inden |ved |senest ved |i )?(?:årets udgang|årets slutning|udgangen af året|slutningen af året|udgangen af i år|årsskiftet|nytår|løbet af året|løbet af i år|senere på året)(?![a-zæøå])/y;
const PART = new RegExp(
  `(?:(inden) )?(?:udgangen af |slutningen af |i løbet af |i )?([1-4]|${Object.keys(PART_WORDS).join('|')})\\.? (halvår|halvdel|kvartal)(?:et|en)?(?![a-zæøå])(?: af)?(?: (?:året|(\\d{4})))?`,
  'y',
);
const SCHOOL_YEAR = /(?:(i|inden|før|fra|til) )?skoleåret (\d{4})\/(\d{2}|\d{4})(?!\d)/y;

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A year, its end, a half or quarter of one, or a school year, that begins at a place of a lower-case text. */
export function findYearMention(text: string, at: number, reference: string): DateMention | null {
  return (
    partOfYear(text, at, reference) ??
    schoolYear(text, at, reference) ??
    thisYear(text, at, reference) ??
    wholeYear(text, at, reference)
  );
}

function wholeYear(text: string, at: number, reference: string): DateMention | null {
  const [all, closing, third, ofThird, relation, plain] = matchAt(YEAR, text, at) ?? [];
  const year = Number(closing ?? ofThird ?? plain);
  const window = all ? yearWindow(relation === 'inden' || relation === 'før' ? year - 1 : year, third) : null;
  if (!all || !window || window.to < reference) return null;
  return mentionAt(at, all, { ...notBefore(window, reference), precision: 'year', yearStated: true });
}

function yearWindow(year: number, third: string | undefined): Stretch | null {
  const first =
    third === 'ultimo' ? isoDate(year, 10, 1) : third === 'medio' ? isoDate(year, 5, 1) : isoDate(year, 1, 1);
  const last = isoDate(year, 12, 31);
  return first && last ? { from: first, to: last } : null;
}

function thisYear(text: string, at: number, reference: string): DateMention | null {
  const [all] = matchAt(THIS_YEAR, text, at) ?? [];
  const year = all ? parseIsoDate(reference)?.year : undefined;
  const to = year === undefined ? null : isoDate(year, 12, 31);
  return all && to ? mentionAt(at, all, { from: reference, to, precision: 'year', yearStated: false }) : null;
}

/** `1. halvår`, `3. kvartal 2016`: by the month that closes it; the coming one where no year is said. */
function partOfYear(text: string, at: number, reference: string): DateMention | null {
  const [all, , which, unit, stated] = matchAt(PART, text, at) ?? [];
  const start = all ? parseIsoDate(reference) : null;
  if (!all || !which || !unit || !start) return null;
  const months = unit === 'kvartal' ? 3 : 6;
  const place = placeOf(which, 12 / months);
  const window = stated ? partWindow(Number(stated), place, months) : comingPart(start.year, place, months, reference);
  return window && mentionAt(at, all, { ...window, precision: 'month', yearStated: stated !== undefined });
}

/** "Sidste kvartal" is the fourth. */
function placeOf(which: string, last: number): number {
  const number = PART_WORDS[which] ?? Number(which);
  return number === 0 ? last : number;
}

function comingPart(year: number, place: number, months: number, reference: string): Stretch | null {
  const window = partWindow(year, place, months);
  return window !== null && window.to < reference ? partWindow(year + 1, place, months) : window;
}

function partWindow(year: number, place: number, months: number): Stretch | null {
  if (place * months > 12) return null;
  const from = isoDate(year, (place - 1) * months + 1, 1);
  return from === null ? null : { from, to: lastDayOfMonth(year, place * months) };
}

/** A school year runs from August to June; "inden skoleåret" ends the day before it. */
function schoolYear(text: string, at: number, reference: string): DateMention | null {
  const [all, relation, year] = matchAt(SCHOOL_YEAR, text, at) ?? [];
  const [first, last] = [isoDate(Number(year), 8, 1), isoDate(Number(year) + 1, 6, 30)];
  if (!all || !first || !last) return null;
  const before = relation === 'inden' || relation === 'før';
  const eve = isoDate(Number(year), 7, 31) ?? first;
  const window = before ? { from: reference < eve ? reference : eve, to: eve } : { from: first, to: last };
  return mentionAt(at, all, { ...window, precision: 'season', yearStated: true });
}

function notBefore({ from, to }: Stretch, reference: string): Stretch {
  return { from: from < reference ? reference : from, to };
}
