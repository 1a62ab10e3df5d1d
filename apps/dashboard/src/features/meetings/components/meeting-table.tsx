import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import type { RecommendationResult } from '@netvaerksoverblik/domain';
import { Fragment } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { formatDay, isoWeek } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { markOfResult } from '../../../lib/words.js';

type Meeting = MeetingListReply['items'][number];

export const RESULT_ORDER: readonly RecommendationResult[] = [
  'followed',
  'changed',
  'exceeded',
  'sent-on',
  'unanswered',
];

export function MeetingTable({ meetings }: { meetings: Meeting[] | undefined }) {
  const { t } = useTranslation();
  return (
    <table className="stack tall" aria-busy={meetings === undefined}>
      <thead>
        <tr>
          <th scope="col">{t('meetings.date')}</th>
          <th scope="col">{t('meetings.forum')}</th>
          <th scope="col">{t('meetings.agenda')}</th>
          {RESULT_ORDER.map((result) => (
            <th key={result} scope="col" className="number marked-head">
              <Mark name={markOfResult(result)} />
              {t(`words.result.${result}`)}
            </th>
          ))}
          <th scope="col">{t('meetings.minutes')}</th>
        </tr>
      </thead>
      <tbody>
        {meetings === undefined && <SkeletonRows columns={9} />}
        {meetings?.map((meeting, index) => {
          const year = meeting.date.slice(0, 4);
          return (
            <Fragment key={meeting.id}>
              {meetings[index - 1]?.date.slice(0, 4) !== year && (
                <tr className="still group-row">
                  <th colSpan={9} scope="rowgroup">
                    {year}
                  </th>
                </tr>
              )}
              <MeetingRow meeting={meeting} />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function MeetingRow({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td className="title">
        <Link to={PATHS.meeting(meeting.id)}>
          {formatDay(meeting.date)}
          <span className="vh"> {meeting.date.slice(0, 4)}</span>
        </Link>
        <span className="second">{t('common.week', { week: isoWeek(meeting.date) })}</span>
      </td>
      <td>{meeting.forum.name}</td>
      <td>
        {t('meetings.points', { count: meeting.agendaItems })}
        {meeting.closedItems > 0 && (
          <span className="second">
            <Mark name="lock" /> {t('meetings.closed', { count: meeting.closedItems })}
          </span>
        )}
      </td>
      {RESULT_ORDER.map((result) => (
        <ResultCell key={result} meeting={meeting} result={result} />
      ))}
      <td>
        {meeting.documents === 0 ? (
          <span className="muted">
            {t(meeting.state === 'planned' ? 'meetings.noDocument' : `meetings.state.${meeting.state}`)}
          </span>
        ) : (
          t('meetings.documents', { count: meeting.documents })
        )}
      </td>
    </tr>
  );
}

function ResultCell({ meeting, result }: { meeting: Meeting; result: RecommendationResult }) {
  const { t } = useTranslation();
  const count = meeting.results[result];
  if (meeting.documents === 0) return <td />;
  return (
    <td className="number" {...(count > 0 ? { 'data-label': t(`words.result.${result}`) } : {})}>
      {count === 0 ? (
        <span className="zero nothing">0</span>
      ) : (
        <Link
          className={result === 'unanswered' ? 'signal' : ''}
          to={`${PATHS.meeting(meeting.id)}?svar=${result}`}
          aria-label={`${count} ${t(`words.result.${result}`).toLocaleLowerCase('da')}`}
        >
          {count}
        </Link>
      )}
    </td>
  );
}
