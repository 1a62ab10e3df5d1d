import { addDays } from '@netvaerksoverblik/domain';
import { daysBetween } from '../lib/formats.js';

/** What goes on is drawn a tenth of the whole beyond the last known day. */
const ROOM = 10;

export interface Stretch {
  from: string;
  /** Null: it goes on. */
  to: string | null;
}

/** The days that a row of bars spans: all stretches, and the day of the page. */
export function spanOf(stretches: readonly Stretch[], date: string): { from: string; to: string } {
  const days = [date, ...stretches.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))].sort();
  const [from, to] = [days[0] ?? date, days.at(-1) ?? date];
  const goesOn = stretches.some((stretch) => stretch.to === null);
  return { from, to: goesOn ? addDays(to, Math.ceil(daysBetween(from, to) / ROOM) + 1) : to };
}

const WHOLE = 100;

function shareOf(span: { from: string; to: string }, day: string): number {
  const length = Math.max(1, daysBetween(span.from, span.to));
  return Math.min(WHOLE, Math.max(0, (daysBetween(span.from, day) / length) * WHOLE));
}

/** A stretch of time among others of the same span, and today; the dates stand in words beside it. */
export function TimeBar({
  stretch,
  span,
  date,
}: {
  stretch: Stretch;
  span: { from: string; to: string };
  date: string;
}) {
  const left = shareOf(span, stretch.from);
  const width = Math.max(1, shareOf(span, stretch.to ?? span.to) - left);
  return (
    <span className="time-bar" aria-hidden="true">
      <i className={stretch.to === null ? 'open' : undefined} style={{ left: `${left}%`, width: `${width}%` }} />
      <b style={{ left: `${shareOf(span, date)}%` }} />
    </span>
  );
}
