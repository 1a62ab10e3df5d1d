import { Button } from '@mantine/core';
import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import { addDays, danishHoliday, isoWeekday } from '@netvaerksoverblik/domain';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { formatDate, formatMonth, formatWeekday, isoWeek } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { todayInDenmark } from '../../../lib/today.js';
import { useMeetingsBetween } from '../api/list-between.js';
import { faceOf, MARK_OF_FACE } from './meeting-face.js';
import { timeOf } from './meeting-words.js';

type Meeting = MeetingListReply['items'][number];

/** Mondays of the weeks that a month has days in. */
function weeksOf(month: string): string[] {
  const first = `${month}-01`;
  const weeks: string[] = [];
  let monday = addDays(first, 1 - isoWeekday(first));
  while (monday.slice(0, 7) <= month) {
    weeks.push(monday);
    monday = addDays(monday, 7);
  }
  return weeks;
}

const neighbour = (month: string, days: number): string =>
  addDays(days < 0 ? `${month}-01` : `${month}-28`, days).slice(0, 7);

/** A month of meetings, with its ISO weeks and holidays. */
export function MonthCalendar(props: { month: string; forum: string | null; onMonth: (month: string) => void }) {
  const { t } = useTranslation();
  const { month } = props;
  const weeks = weeksOf(month);
  const [first = '', last = ''] = [weeks[0], addDays(weeks.at(-1) ?? '', 6)];
  const loaded = useMeetingsBetween(first, last);
  const meetings = loaded.data?.items.filter((one) => props.forum === null || one.forum.id === props.forum) ?? [];
  return (
    <section className="section">
      <div className="section-head">
        <h2 aria-live="polite">{formatMonth(`${month}-01`)}</h2>
        <div className="actions">
          <Button onClick={() => props.onMonth(neighbour(month, -1))}>{t('meetings.previousMonth')}</Button>
          <Button onClick={() => props.onMonth(todayInDenmark().slice(0, 7))}>{t('meetings.thisMonth')}</Button>
          <Button onClick={() => props.onMonth(neighbour(month, 7))}>{t('meetings.nextMonth')}</Button>
        </div>
      </div>
      {loaded.error !== null && <LoadProblem error={loaded.error} onRetry={() => void loaded.refetch()} />}
      {loaded.data !== undefined && !meetings.some(({ date }) => date.startsWith(month)) && (
        <p className="soft">{t('meetings.noneInMonth', { month: formatMonth(`${month}-01`) })}</p>
      )}
      <table className="month-table">
        <thead>
          <tr>
            <th scope="col">{t('meetings.weekHead')}</th>
            {[0, 1, 2, 3, 4, 5, 6].map((day) => (
              <th key={day} scope="col">
                <abbr title={formatWeekday(addDays(first, day))}>{formatWeekday(addDays(first, day)).slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday) => (
            <tr key={monday} className="still">
              <th scope="row">{isoWeek(monday)}</th>
              {[0, 1, 2, 3, 4, 5, 6].map((day) => (
                <Day key={day} date={addDays(monday, day)} month={month} meetings={meetings} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ date, month, meetings }: { date: string; month: string; meetings: readonly Meeting[] }) {
  const { t } = useTranslation();
  const now = todayInDenmark();
  const holiday = danishHoliday(date);
  const here = meetings.filter((one) => one.date === date).reverse();
  const classes = [
    ...(date.startsWith(month) ? [] : ['other']),
    ...(date === now ? ['now'] : []),
    ...(holiday === null ? [] : ['holiday']),
    ...(here.length === 0 ? ['empty'] : []),
  ];
  return (
    <td className={classes.join(' ')}>
      <span className="day" aria-label={formatDate(date)}>
        {Number(date.slice(8))}
      </span>
      {holiday !== null && <span className="second">{t(`meetings.holiday.${holiday}`)}</span>}
      {here.map((one) => (
        <MonthMeeting key={one.id} meeting={one} now={now} />
      ))}
    </td>
  );
}

function MonthMeeting({ meeting, now }: { meeting: Meeting; now: string }) {
  const { t } = useTranslation();
  const face = faceOf(meeting, now);
  const mark = MARK_OF_FACE[face];
  return (
    <Link className={`month-meeting ${face}`} to={PATHS.meeting(meeting.id)}>
      {mark !== null && <Mark name={mark} />}
      {meeting.forum.name}
      <span className="second">
        {[timeOf(meeting, t), face === 'coming' ? null : t(`meetings.face.${face}`)].filter(Boolean).join(', ')}
      </span>
    </Link>
  );
}
