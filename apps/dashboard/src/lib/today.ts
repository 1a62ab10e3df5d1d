const DANISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** The day in Denmark, `YYYY-MM-DD`: what the server means by today. */
export function todayInDenmark(): string {
  return DANISH_DAY.format(new Date());
}
