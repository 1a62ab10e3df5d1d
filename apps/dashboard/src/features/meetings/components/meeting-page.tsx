import type { ConfirmResult, MeetingReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Link, useLocation, useParams } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { formatDate, formatWeekday, isoWeek } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useMeeting } from '../api/get-meeting.js';
import { MeetingActions } from './meeting-actions.js';
import { MeetingDesk } from './meeting-desk.js';
import { timeOf } from './meeting-words.js';
import { PlannedAgenda } from './planned-agenda.js';

export function MeetingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  const name =
    meeting.data === undefined
      ? t('meetings.title')
      : t('meetings.heading', { forum: meeting.data.forum.name, date: formatDate(meeting.data.date) });
  usePageTitle(name);
  return (
    <>
      <TopBar
        crumbs={
          <>
            <Link to={PATHS.meetings}>{t('meetings.title')}</Link>
            {meeting.data !== undefined && ` / ${meeting.data.forum.name} / ${meeting.data.date.slice(0, 4)}`}
          </>
        }
      />
      {meeting.error !== null && <LoadProblem error={meeting.error} onRetry={() => void meeting.refetch()} />}
      {meeting.data === undefined && meeting.error === null && <SkeletonLines lines={12} />}
      {meeting.data !== undefined && (
        <>
          <Head meeting={meeting.data} name={name} />
          <RecordedLine />
          <Planning meeting={meeting.data} />
          {isToCome(meeting.data) ? (
            <PlannedAgenda meeting={meeting.data} />
          ) : (
            <MeetingDesk key={meeting.data.id} meeting={meeting.data} />
          )}
        </>
      )}
    </>
  );
}

/** Before any document tells of it, a meeting is its agenda. */
const isToCome = ({ state, documents }: MeetingReply): boolean =>
  (state === 'planned' || state === 'cancelled') && documents.length === 0;

/** What is unusual about the plan, and what may be done with it. */
function Planning({ meeting }: { meeting: MeetingReply }) {
  const { t } = useTranslation();
  const { moved, cancelledReason: reason } = meeting;
  return (
    <div className="planning">
      {reason !== null && (
        <div className="banner">
          <p>
            {meeting.state === 'held'
              ? t('meetings.heldAllTheSame', { reason })
              : t('meetings.isCancelled', { reason })}
          </p>
        </div>
      )}
      {moved !== null && (
        <p className="soft">{t('meetings.movedWhy', { date: formatDate(moved.from), reason: moved.reason })}</p>
      )}
      <MeetingActions meeting={meeting} />
    </div>
  );
}

function Head({ meeting, name }: { meeting: MeetingReply; name: string }) {
  const { t } = useTranslation();
  const closed = meeting.items.filter((item) => item.closed).length;
  const time = timeOf(meeting, t);
  return (
    <header className="head">
      <div>
        <h1>{name}</h1>
        <p className="meta">
          <span>
            {formatWeekday(meeting.date)}, {t('common.week', { week: isoWeek(meeting.date) })}
            {time !== null && ` ${time}`}
          </span>
          {meeting.location !== null && <span>{meeting.location}</span>}
          <span>
            {t('meetings.points', { count: meeting.items.length })}
            {closed > 0 && `, ${t('meetings.closed', { count: closed })}`}
          </span>
          {meeting.state !== 'held' && <span>{t(`meetings.state.${meeting.state}`)}</span>}
        </p>
      </div>
      <p className="actions small">
        {meeting.previous !== null && <Link to={PATHS.meeting(meeting.previous)}>{t('meetings.previous')}</Link>}
        {meeting.next !== null && <Link to={PATHS.meeting(meeting.next)}>{t('meetings.next')}</Link>}
      </p>
    </header>
  );
}

const RECORDED = ['newItems', 'statuses', 'roles', 'conditions', 'counts', 'followUps', 'unsettled'] as const;

/** Said once, when one comes from confirming. */
function RecordedLine() {
  const { t } = useTranslation();
  const state = useLocation().state as { recorded?: ConfirmResult['recorded'] } | null;
  const recorded = state?.recorded;
  if (recorded === undefined) return null;
  const what = RECORDED.filter((kind) => recorded[kind] > 0)
    .map((kind) => t(`meetings.recordedWhat.${kind}`, { count: recorded[kind] }))
    .join(', ');
  return (
    <div className="banner" role="status">
      <p>{what === '' ? t('meetings.recordedNothing') : t('meetings.recorded', { what })}</p>
      <Link to={PATHS.portfolio}>{t('meetings.seePortfolio')}</Link>
    </div>
  );
}
