import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { formatDate, formatMonthShort } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { todayInDenmark } from '../../../lib/today.js';
import { useMeetingsBetween } from '../api/list-between.js';
import { MARK_OF_FACE, faceOf, type MeetingFace } from './meeting-face.js';

type Meeting = MeetingListReply['items'][number];

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The year at a glance: a line a forum, a column a month. */
export function YearTable({ year, forum }: { year: string; forum: string | null }) {
  const { t } = useTranslation();
  const loaded = useMeetingsBetween(`${year}-01-01`, `${year}-12-31`).data?.items;
  const meetings = loaded?.filter((one) => forum === null || one.forum.id === forum) ?? [];
  if (meetings.length === 0) return null;
  const forums = [...new Map(meetings.map((one) => [one.forum.id, one.forum.name]))].sort((a, b) =>
    a[1].localeCompare(b[1], 'da'),
  );
  const now = todayInDenmark();
  return (
    <Section title={t('meetings.yearTitle', { year })} className="wide-only">
      <table className="year-table">
        <thead>
          <tr>
            <th scope="col">{t('meetings.forum')}</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col" className={isNow(year, month, now) ? 'now' : ''}>
                {formatMonthShort(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {forums.map(([id, name]) => (
            <tr key={id} className="still">
              <th scope="row">{name}</th>
              {MONTHS.map((month) => (
                <td key={month} className={isNow(year, month, now) ? 'now' : ''}>
                  {meetings
                    .filter((one) => one.forum.id === id && Number(one.date.slice(5, 7)) === month)
                    .reverse()
                    .map((one) => (
                      <YearDay key={one.id} meeting={one} now={now} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
    </Section>
  );
}

const isNow = (year: string, month: number, now: string): boolean =>
  now.startsWith(`${year}-${String(month).padStart(2, '0')}`);

function YearDay({ meeting, now }: { meeting: Meeting; now: string }) {
  const { t } = useTranslation();
  const face = faceOf(meeting, now);
  const mark = MARK_OF_FACE[face];
  const label = `${meeting.forum.name} ${formatDate(meeting.date)}, ${t(`meetings.face.${face}`)}`;
  return (
    <Link className={`year-day ${face}`} to={PATHS.meeting(meeting.id)} aria-label={label}>
      {Number(meeting.date.slice(8))}
      {mark !== null && <Mark name={mark} />}
    </Link>
  );
}

const SHOWN: readonly MeetingFace[] = ['told', 'missing', 'cancelled'];

function Legend() {
  const { t } = useTranslation();
  return (
    <p className="legend-line">
      {SHOWN.map((face) => {
        const mark = MARK_OF_FACE[face];
        return (
          <span key={face}>
            {mark !== null && <Mark name={mark} />} {t(`meetings.face.${face}`)}
          </span>
        );
      })}
      <span>
        <i>21</i> {t('meetings.face.referred')}
      </span>
    </p>
  );
}
