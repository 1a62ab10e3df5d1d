import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { Section } from '../../../components/section.js';
import { formatDate, formatWeekday, isoWeek } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { MeetingNotes, timeOf } from './meeting-words.js';

type Meeting = MeetingListReply['items'][number];

/** What comes, the next first. */
export function UpcomingMeetings({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useTranslation();
  if (meetings.length === 0) return null;
  return (
    <Section title={t('meetings.upcoming')} note={t('meetings.nextFirst')}>
      <table className="stack tall">
        <thead>
          <tr>
            <th scope="col">{t('meetings.date')}</th>
            <th scope="col">{t('meetings.forum')}</th>
            <th scope="col">{t('meetings.timeAndPlace')}</th>
            <th scope="col">{t('meetings.agendaHead')}</th>
            <th scope="col">{t('meetings.status')}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.id}>
              <td className="title">
                <Link to={PATHS.meeting(meeting.id)}>{formatDate(meeting.date)}</Link>
                <span className="second">
                  {formatWeekday(meeting.date)}, {t('common.week', { week: isoWeek(meeting.date) })}
                </span>
              </td>
              <td>{meeting.forum.name}</td>
              <td>
                {timeOf(meeting, t) ?? ''}
                {meeting.location !== null && <span className="second">{meeting.location}</span>}
              </td>
              <td>
                {meeting.agendaItems === 0 ? (
                  <span className="muted">{t('meetings.noneYet')}</span>
                ) : (
                  t('meetings.points', { count: meeting.agendaItems })
                )}
              </td>
              <td>
                {t(`meetings.state.${meeting.state}`)}
                <MeetingNotes meeting={meeting} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
