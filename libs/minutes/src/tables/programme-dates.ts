import { addDays, findDateMentions, parseDanishDate } from '@netvaerksoverblik/domain';

/** When a row of a programme takes place, as far as it says. */
export interface RowDate {
  readonly week: number | null;
  readonly date: string | null;
  readonly lastDate: string | null;
}

/** `Uge 36`, `36` is none. */
const WEEK = /(?:^|[^a-zæøå])uge (\d{1,2})(?!\d)/i;
/** `9/10.01`, `9.-10.01`, `9. og 10. januar`: two days of one month. */
const TWO_DAYS = /(?:^|[^\d.])(\d{1,2})\.? ?(?:\/|-|–|og) ?(\d{1,2})\. ?(\d{1,2}(?!\d)|[a-zæ]{3,9})(?:[. ](\d{4}))?/i;
/** `05.09` and `5/9`, alone in its cell or after "d." */
const DAY_MONTH = /(?:^|[ .])(\d{1,2})[./] ?(\d{1,2})\.?$/;
const LONGEST = 120;

/** @param cell where the row says when @param reference ISO date that years left out are resolved against */
export function readRowDate(cell: string, reference: string): RowDate {
  if (cell.length > LONGEST) return { week: null, date: null, lastDate: null };
  const week = weekOf(cell);
  return { week, ...(twoDays(cell, reference) ?? { date: oneDay(cell, reference), lastDate: null }) };
}

function weekOf(cell: string): number | null {
  const number = Number(WEEK.exec(cell)?.[1]);
  return number >= 1 && number <= 53 ? number : null;
}

function twoDays(cell: string, reference: string): Pick<RowDate, 'date' | 'lastDate'> | null {
  const [, first, last, month, year] = TWO_DAYS.exec(cell) ?? [];
  if (first === undefined || last === undefined || month === undefined || Number(first) >= Number(last)) return null;
  const [date, lastDate] = [first, last].map((day) => parseDanishDate(dayWords(day, month, year), reference));
  return date && lastDate && lastDate <= addDays(date, 31) ? { date, lastDate } : { date: null, lastDate: null };
}

function dayWords(day: string, month: string, year: string | undefined): string {
  const said = /\d/.test(month) ? `den ${day}/${month}` : `den ${day}. ${month}`;
  return year === undefined ? said : said + (/\d/.test(month) ? '-' : ' ') + year;
}

function oneDay(cell: string, reference: string): string | null {
  const days = findDateMentions(cell, reference).filter(
    ({ precision, from, to }) => precision === 'day' && from === to,
  );
  const [only] = days;
  if (only) return days.length === 1 ? only.to : null;
  const [, day, month] = DAY_MONTH.exec(cell) ?? [];
  return day === undefined || month === undefined ? null : parseDanishDate(`den ${day}/${month}`, reference);
}
