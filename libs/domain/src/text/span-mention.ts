import { addDays, lastDayOfMonth, parseIsoDate } from './calendar.js';
import { type DateMention, matchAt, mentionAt } from './date-mention.js';
import { COUNT_WORDS } from './date-words.vocabulary.js';
import { addMonths } from './months.js';

const COUNT = `(\\d{1,2}|${Object.keys(COUNT_WORDS).join('|')})`;
const SPAN = new RegExp(
  `(?:inden for|indenfor|i løbet af|inden|om) (?:de |den |det )?(?:næste |kommende )?${COUNT} (dage|dag|uger|uge|måneder|måned|halvt år)(?![a-zæøå])`,
  'y',
);
const NAMED_MONTH =
  /(?:i )?(?:løbet af )?(denne|indeværende|næste|kommende|månedens udgang|udgangen af måneden)(?: måned)?(?![a-zæøå])/y;

/** `inden for 14 dage`, `om tre måneder`, `i næste måned`, counted from the meeting. */
export function findSpanMention(text: string, at: number, reference: string): DateMention | null {
  return countedSpan(text, at, reference) ?? namedMonth(text, at, reference);
}

function countedSpan(text: string, at: number, reference: string): DateMention | null {
  const [all, count, unit] = matchAt(SPAN, text, at) ?? [];
  if (!all || !count || !unit || !parseIsoDate(reference)) return null;
  const number = COUNT_WORDS[count] ?? Number(count);
  const days = DAYS_OF_UNIT[unit];
  const to =
    days === undefined ? addMonths(reference, unit === 'halvt år' ? 6 : number) : addDays(reference, number * days);
  const precision = days === undefined ? 'month' : 'day';
  return mentionAt(at, all, { from: reference, to, precision, yearStated: false });
}

const DAYS_OF_UNIT: Readonly<Record<string, number>> = { dag: 1, dage: 1, uge: 7, uger: 7 };

function namedMonth(text: string, at: number, reference: string): DateMention | null {
  const [all, name] = matchAt(NAMED_MONTH, text, at) ?? [];
  if (!all || !name || (!all.endsWith('måned') && !name.includes('måned'))) return null;
  const first = addMonths(`${reference.slice(0, 8)}01`, name === 'næste' || name === 'kommende' ? 1 : 0);
  const day = parseIsoDate(first);
  if (!day) return null;
  const to = lastDayOfMonth(day.year, day.month);
  return mentionAt(at, all, { from: first < reference ? reference : first, to, precision: 'month', yearStated: false });
}
