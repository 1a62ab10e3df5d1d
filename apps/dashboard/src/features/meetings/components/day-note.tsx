import { danishHoliday, parseIsoDate } from '@netvaerksoverblik/domain';
import { formatWeekday, isoWeek } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';

/** Weekday and week of a day as it is typed, and whether it is a holiday. */
export function DayNote({ date }: { date: string }) {
  const { t } = useTranslation();
  const holiday = danishHoliday(date);
  return (
    <p className="note" role="status">
      {parseIsoDate(date) !== null && `${formatWeekday(date)}, ${t('common.week', { week: isoWeek(date) })}`}
      {holiday !== null && `. ${t('meetings.plan.isHoliday', { holiday: t(`meetings.holiday.${holiday}`) })}`}
    </p>
  );
}
