import { addDays, easterSunday, parseIsoDate } from './calendar.js';

/** A day on which Danish offices are closed. */
export type DanishHoliday =
  | 'new-year'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'prayer-day'
  | 'ascension'
  | 'whit-sunday'
  | 'whit-monday'
  | 'constitution-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'second-christmas-day'
  | 'new-years-eve';

/** Store bededag was given up by an act of 2023; 2023 had the last one. */
const LAST_PRAYER_DAY = 2023;

const FIXED: Readonly<Record<string, DanishHoliday>> = {
  '01-01': 'new-year',
  '06-05': 'constitution-day',
  '12-24': 'christmas-eve',
  '12-25': 'christmas-day',
  '12-26': 'second-christmas-day',
  '12-31': 'new-years-eve',
};

/** Days after Easter Sunday. */
const BY_EASTER: readonly (readonly [number, DanishHoliday])[] = [
  [-3, 'maundy-thursday'],
  [-2, 'good-friday'],
  [0, 'easter-sunday'],
  [1, 'easter-monday'],
  [26, 'prayer-day'],
  [39, 'ascension'],
  [49, 'whit-sunday'],
  [50, 'whit-monday'],
];

/**
 * Which holiday an ISO date is; null where offices are open. Besides the holidays of the church: 5 June, 24 and 31
 * December, on which municipal offices are closed by agreement. Source: lov om helligdage; Store bededag until 2023.
 */
export function danishHoliday(iso: string): DanishHoliday | null {
  const day = parseIsoDate(iso);
  if (day === null) return null;
  const easter = easterSunday(day.year);
  const moving = BY_EASTER.find(([days]) => addDays(easter, days) === iso)?.[1] ?? null;
  if (moving === 'prayer-day') return day.year <= LAST_PRAYER_DAY ? moving : null;
  return moving ?? FIXED[iso.slice(5)] ?? null;
}
