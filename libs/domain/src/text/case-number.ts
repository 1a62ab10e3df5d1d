/** A case number as written (`raw`) and as understood. Source: READING.md, "Item". */
export type CaseNumber =
  | { readonly raw: string; readonly scheme: 'year-serial'; readonly year: number; readonly serial: number }
  | {
      readonly raw: string;
      readonly scheme: 'kle';
      readonly subject: string;
      readonly facet: string;
      readonly serial: number;
      readonly year: number;
    }
  | { readonly raw: string; readonly scheme: 'other' };

const YEAR_SERIAL = /^(\d{2}|\d{4})\/(\d{1,8})$/;
const KLE = /^(\d{2}\.\d{2}\.\d{2})-([A-ZÆØÅ]\d{2})-(\d{1,6})-(\d{2}|\d{4})$/;
const OTHER = /^[A-ZÆØÅ]{0,6}\d{2,10}[-/.][A-Z\d][A-Z\d\-/.]{2,24}$|^[A-ZÆØÅ]{1,6}-\d{2,10}[A-Z\d\-/.]{0,24}$/;
const LABEL =
  /^\(?(?:sags?[- ]?(?:nr|nummer|id)|sag|journal(?:nr|nummer)|j\.? ?nr|esdh(?:-sag)?)\.?(?: ?: ?| (?=[\dA-Z]))/i;
const DATE = /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/;

/** Understands a case number; what fits neither scheme is kept as `other`. Two-digit years are 2000 on, from 70 the 1900s. */
export function parseCaseNumber(raw: string): CaseNumber {
  const written = raw.trim();
  const [, year, serial] = YEAR_SERIAL.exec(written) ?? [];
  if (year && serial) return { raw: written, scheme: 'year-serial', year: fullYear(year), serial: Number(serial) };
  const [, subject, facet, number, kleYear] = KLE.exec(written) ?? [];
  if (subject && facet && number && kleYear) {
    return { raw: written, scheme: 'kle', subject, facet, serial: Number(number), year: fullYear(kleYear) };
  }
  return { raw: written, scheme: 'other' };
}

/** The case number that a line consists of, with or without its label (`Sagsnr.: 14/7562`); else null. */
export function findCaseNumber(line: string): CaseNumber | null {
  const trimmed = line.slice(0, 80).trim();
  const rest = trimmed.replace(LABEL, '').trim();
  const isLabelled = rest !== trimmed;
  const value = isLabelled ? firstWord(rest) : rest;
  if (value === '' || value.includes(' ') || value.length > 40) return null;
  const found = parseCaseNumber(value);
  if (found.scheme !== 'other') return found;
  const counts = isLabelled ? /\d/.test(value) : OTHER.test(value);
  return counts && !DATE.test(value) ? found : null;
}

/** Behind its label a number may be followed by other things: `Sagsnr.: 18/2204, sagsbehandler …` */
function firstWord(words: string): string {
  return (words.split(' ')[0] ?? '').replace(/[,;)]$/, '');
}

/** Whether a line says by its label that a case number stands on it. */
export function isCaseNumberLine(line: string): boolean {
  return LABEL.test(line.slice(0, 80).trim()) && findCaseNumber(line) !== null;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
