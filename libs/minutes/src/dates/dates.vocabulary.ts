/** Weekdays by their ISO number less one. */
export const WEEKDAYS: readonly string[] = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
/** As above, for messages in the log. */
export const WEEKDAYS_ENGLISH: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
/** Words between a week or weekday and the date that belongs to it. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(['d', 'den', 'i', ...WEEKDAYS]);
