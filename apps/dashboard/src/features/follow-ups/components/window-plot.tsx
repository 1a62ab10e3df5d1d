import type { FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { addMonths } from '@netvaerksoverblik/domain';
import { daysBetween, formatMonthShort } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';

const MONTHS_BEFORE = 3;
const MONTHS_SHOWN = 9;
const WHOLE = 100;

const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The months around the day of the page. */
const spanAround = (day: string): { from: string; to: string } => {
  const from = firstOf(addMonths(firstOf(day), -MONTHS_BEFORE));
  return { from, to: addMonths(from, MONTHS_SHOWN) };
};

function shareOf(day: string, at: string): number {
  const { from, to } = spanAround(day);
  return Math.min(WHOLE, Math.max(0, (daysBetween(from, at) / daysBetween(from, to)) * WHOLE));
}

/** Names of every second month over the plots. */
export function WindowAxis({ day }: { day: string }) {
  const { from } = spanAround(day);
  const months = [0, 2, 4, 6, 8].map((count) => addMonths(from, count));
  return (
    <span className="win-axis" aria-hidden="true">
      {months.map((month) => (
        <span key={month} style={{ left: `${shareOf(day, month)}%` }}>
          {formatMonthShort(Number(month.slice(5, 7)))}
        </span>
      ))}
    </span>
  );
}

function barOf({ due, windowFrom, state }: FollowUpRowReply): string {
  if (state === 'overdue') return 'day late';
  const isDay = windowFrom === null || windowFrom === due;
  if (isDay) return 'day';
  return state === 'unknown' ? 'gone' : '';
}

/** When it falls due among the months around the day; the words stand beside it. */
export function WindowPlot({ row, day }: { row: FollowUpRowReply; day: string }) {
  if (row.due === null) return null;
  const [due, now] = [shareOf(day, row.due), shareOf(day, day)];
  const bar = barOf(row);
  const from = bar.includes('day') ? due : shareOf(day, row.windowFrom ?? row.due);
  return (
    <span className="win" aria-hidden="true">
      <b style={{ left: `${now}%` }} />
      {row.state === 'overdue' && <i className="run" style={{ left: `${due}%`, width: `${now - due}%` }} />}
      <i className={bar} style={{ left: `${from}%`, ...(bar.includes('day') ? {} : { width: `${due - from}%` }) }} />
    </span>
  );
}

export function WindowLegend() {
  const { t } = useTranslation();
  const kinds = [
    { bar: 'day', label: t('followUps.legendDay') },
    { bar: '', label: t('followUps.legendWindow') },
    { bar: 'gone', label: t('followUps.legendGone') },
    { bar: 'day late', label: t('followUps.legendLate') },
  ];
  return (
    <p className="note legend wide-only">
      {kinds.map(({ bar, label }) => (
        <span key={label}>
          <span className="win" aria-hidden="true">
            <i className={bar} style={bar.includes('day') ? { left: 13 } : { left: 0, width: 26 }} />
          </span>
          {label}
        </span>
      ))}
    </p>
  );
}
