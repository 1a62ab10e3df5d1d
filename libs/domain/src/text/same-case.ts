import { parseCaseNumber, type CaseNumber } from './case-number.js';

/**
 * A case number as it is compared: `13/8672` and `2013/8672` are one.
 * Source: READING.md, "Item".
 */
export function caseKey(raw: string): string {
  const number = parseCaseNumber(raw);
  if (number.scheme === 'year-serial') return `${number.year}/${number.serial}`;
  if (number.scheme === 'kle') return `${number.subject}-${number.facet}-${number.serial}-${number.year}`;
  return number.raw.toUpperCase();
}

/** Every way in which the number of a case is written, the given one first: the year long or short, the serial as it stands or plain. */
export function caseSpellings(raw: string): readonly string[] {
  const number = parseCaseNumber(raw);
  if (number.scheme === 'other') return [number.raw];
  const years = [String(number.year), String(number.year % 100).padStart(2, '0')];
  const [written = ''] = number.scheme === 'kle' ? number.raw.split('-').slice(-2) : number.raw.split('/').slice(1);
  const serials = [written, String(number.serial)];
  const all = years.flatMap((year) => serials.map((serial) => spelling(number, year, serial)));
  return [...new Set([number.raw, ...all])];
}

function spelling(number: Exclude<CaseNumber, { scheme: 'other' }>, year: string, serial: string): string {
  if (number.scheme === 'year-serial') return `${year}/${serial}`;
  return `${number.subject}-${number.facet}-${serial}-${year}`;
}

/**
 * Whether the number is a container of meetings rather than one matter, as far as the number itself tells: a KLE number with
 * the facet A00 (in general). So is any other KLE number that several items of one meeting share. Source: design.md, "Words".
 */
export function isContainer(raw: string): boolean {
  const number = parseCaseNumber(raw);
  return number.scheme === 'kle' && number.facet === 'A00';
}

/**
 * Where a KLE number is explained: the template with `{number}`, `{group}` (00), `{subgroup}` (00.01) and `{subject}`
 * (00.01.10) filled in; null for a number of another kind, and where the template gives no https address.
 */
export function kleLink(template: string, raw: string): string | null {
  const number = parseCaseNumber(raw);
  if (number.scheme !== 'kle') return null;
  const places: Readonly<Record<string, string>> = {
    number: number.raw,
    group: number.subject.slice(0, 2),
    subgroup: number.subject.slice(0, 5),
    subject: number.subject,
  };
  const link = template.replace(/\{([a-z]+)\}/g, (place, name: string) => encodeURIComponent(places[name] ?? place));
  return link.startsWith('https://') ? link : null;
}
