/** The only place where the server asks for the time; also the token that it is injected by. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

const DANISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** The day in Denmark, YYYY-MM-DD. */
export function dayOf(time: Date): string {
  return DANISH_DAY.format(time);
}

/** What "today" means to the people who read the portfolio. */
export function today(clock: Clock): string {
  return dayOf(clock.now());
}
