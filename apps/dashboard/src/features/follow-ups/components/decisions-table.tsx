import type { DecisionListReply, DecisionRow } from '@netvaerksoverblik/contracts';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { FollowUpStatus } from '../../../components/follow-up-status.js';
import { Mark } from '../../../components/mark.js';
import { Quote } from '../../../components/source-quote.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfState, useWords } from '../../../lib/words.js';
import { FollowUpActions } from './follow-up-actions.js';
import { useFollowUpWords } from './use-follow-up-words.js';

/** The decisions of a month, meeting by meeting. */
export function DecisionsTable({ list }: { list: DecisionListReply }) {
  const { t } = useTranslation();
  return (
    <table className="stack tall decisions">
      <thead>
        <tr>
          <th scope="col">{t('followUps.decisions.point')}</th>
          <th scope="col">{t('followUps.decisions.caseOfficer')}</th>
          <th scope="col" style={{ width: '20%' }}>
            {t('followUps.decisions.case')}
          </th>
          <th scope="col" style={{ width: '30%' }}>
            {t('followUps.decisions.decision')}
          </th>
          <th scope="col">{t('followUps.decisions.status')}</th>
          <th scope="col" style={{ width: '20%' }}>
            {t('followUps.decisions.remarks')}
          </th>
        </tr>
      </thead>
      <tbody>
        {list.meetings.map((meeting) => (
          <MeetingRows key={meeting.id} meeting={meeting} list={list} />
        ))}
      </tbody>
    </table>
  );
}

function MeetingRows({ meeting, list }: { meeting: DecisionListReply['meetings'][number]; list: DecisionListReply }) {
  const { t } = useTranslation();
  const rows = list.rows.filter((row) => row.meeting.id === meeting.id);
  const closed = list.closed.filter((item) => item.meeting === meeting.id);
  return (
    <Fragment>
      <tr className="group-row still">
        <th colSpan={6} scope="colgroup">
          <Link to={PATHS.meeting(meeting.id)}>
            {meeting.forum} {formatDate(meeting.date)}
          </Link>
        </th>
      </tr>
      {rows.length + closed.length === 0 && (
        <tr className="still">
          <td colSpan={6} className="soft full">
            {t('followUps.decisions.noDecisions')}
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={row.id} row={row} isToday={list.asOf === null} />
      ))}
      {closed.map((item) => (
        <tr key={item.number} className="still">
          <td colSpan={6} className="soft full">
            <Mark name="lock" /> {t('followUps.decisions.closed', { number: item.number })}
            {item.caseNumber !== null && `, ${t('followUps.decisions.closedCase', { number: item.caseNumber })}`}.{' '}
            {t('followUps.decisions.closedNote')}
          </td>
        </tr>
      ))}
    </Fragment>
  );
}

function Row({ row, isToday }: { row: DecisionRow; isToday: boolean }) {
  const { t } = useTranslation();
  const { meeting, agendaItem } = row;
  return (
    <tr>
      <td className="nowrap">
        <Link to={PATHS.meeting(meeting.id, agendaItem.number)}>
          {t('common.point', { number: agendaItem.number })}
        </Link>
      </td>
      <td>{row.caseOfficer}</td>
      <td className="title">
        {agendaItem.title}
        {agendaItem.caseNumber !== null && <span className="second">{agendaItem.caseNumber}</span>}
      </td>
      <td className="full">{row.source === null ? row.decision : <Quote text={row.decision} half />}</td>
      <td>
        <Standing row={row} />
      </td>
      <td className="full">
        {row.remarks !== null && <span className="words">{row.remarks}</span>}
        {row.plan !== null && <span className="second words">{t('followUps.decisions.plan', { plan: row.plan })}</span>}
        {isToday && row.followUps.map((one) => <FollowUpActions key={one.id} row={one} />)}
      </td>
    </tr>
  );
}

/** How what was promised stands, else what was decided about, as it stands that day. */
function Standing({ row }: { row: DecisionRow }) {
  const { t } = useTranslation();
  const words = useWords();
  const followUpWords = useFollowUpWords();
  const { carry } = useAsOf();
  return (
    <>
      {row.followUps.map((one) => (
        <Fragment key={one.id}>
          <FollowUpStatus followUp={one} />
          <span className="second">
            {one.owner === null ? t('followUps.nobody') : followUpWords.owner(one.owner)}, {followUpWords.due(one)}
          </span>
        </Fragment>
      ))}
      {row.items.map((item) => (
        <span key={item.id} style={{ display: 'block' }}>
          <Mark name={markOfState(item.kind, item.status)} /> {words.state(item.kind, item.status)}
          <span className="second">
            <Link to={carry(PATHS.item(item.id))}>{item.title}</Link>
          </span>
        </span>
      ))}
      {row.followUps.length + row.items.length === 0 && row.outcome !== null && t(`words.outcome.${row.outcome}`)}
    </>
  );
}
