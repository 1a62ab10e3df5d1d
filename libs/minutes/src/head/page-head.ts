import { findDateMentions } from '@netvaerksoverblik/domain';
import type { Line } from '../text/lines.js';
import { DOCUMENT_KINDS } from './head.vocabulary.js';

const MUNICIPALITY = /^(?:[\p{L}-]{1,40} ){1,3}kommunes?(?= |,|$)/iu;
const SEPARATORS = /[|·•,:]| [-–—] |\t/;
const LONGEST_FORUM = 80;
const KIND_WORDS: ReadonlySet<string> = new Set(DOCUMENT_KINDS.flatMap(({ words }) => words));

/** What a page head says of the meeting: `Egelund Kommune Sundhedsudvalget 12-03-2018 Side 2`. */
export function readPageHead(pages: readonly Line[]): { forum: string | null; date: string | null } {
  for (const { plain } of pages) {
    const day = findDateMentions(plain, '0001-01-01').find(({ precision }) => precision === 'day');
    if (!day || !MUNICIPALITY.test(plain)) continue;
    const forum = nameOf(plain.slice(0, day.start)) ?? nameOf(plain.slice(day.end));
    if (forum !== null) return { forum, date: day.from };
  }
  return { forum: null, date: null };
}

/** The first part that names neither the municipality, the kind of document nor the page. */
function nameOf(words: string): string | null {
  const parts = words.replace(MUNICIPALITY, '').split(SEPARATORS).map(withoutLeads);
  return parts.find((part) => part !== '' && part.length <= LONGEST_FORUM && !/^side \d/i.test(part)) ?? null;
}

/** `Referat fra Sundhedsudvalget den` → `Sundhedsudvalget` */
function withoutLeads(part: string): string {
  const words = part.split(' ').filter((word) => word !== '');
  const isLead = (word: string) => KIND_WORDS.has(word.toLowerCase()) || LEADS.has(word.toLowerCase());
  while (words.length > 0 && isLead(words[0] ?? '')) words.shift();
  while (words.length > 0 && isLead(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const LEADS: ReadonlySet<string> = new Set(
  ['fra', 'af', 'for', 'i', 'møde', 'mødet', 'den', 'd.', 'd', '-', '–', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag'],
); // prettier-ignore
