import type { SeriesReply } from '@netvaerksoverblik/contracts';
import { formatDate, formatWeekday } from '../../../lib/formats.js';
import { type Translate, useTranslation } from '../../../lib/texts.js';

function whyOf({ why, holiday, week }: SeriesReply['skipped'][number], t: Translate): string {
  if (why === 'holiday' && holiday !== null) return t(`meetings.holiday.${holiday}`);
  return why === 'exists' ? t('meetings.plan.exists') : t('meetings.plan.weekOff', { week });
}

/** The days that will be meetings, and those that are left out, each with the reason. */
export function SeriesPreview({ reply }: { reply: SeriesReply }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="strong">{t('meetings.plan.willBe', { count: reply.planned.length })}</p>
      {reply.planned.length > 0 && (
        <ul className="day-list">
          {reply.planned.map(({ date, week }) => (
            <li key={date}>
              {formatWeekday(date)} {formatDate(date)} <span className="muted">{t('common.week', { week })}</span>
            </li>
          ))}
        </ul>
      )}
      {reply.skipped.length > 0 && (
        <>
          <p className="strong">{t('meetings.plan.leftOut', { count: reply.skipped.length })}</p>
          <ul className="day-list">
            {reply.skipped.map((day) => (
              <li key={day.date}>
                {formatDate(day.date)} <span className="muted">{whyOf(day, t)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
