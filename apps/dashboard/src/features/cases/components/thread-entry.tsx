import type { CaseThreadReply, MeetingItemReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { FollowUpList } from '../../../components/follow-up-list.js';
import { Mark } from '../../../components/mark.js';
import { OutcomeLines } from '../../../components/outcome-lines.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfResult } from '../../../lib/words.js';

type Entry = CaseThreadReply['entries'][number];

/** One agenda item of the case: what was recommended and decided, and where the case went from there. */
export function ThreadEntry({ entry, thread }: { entry: Entry; thread: CaseThreadReply }) {
  const { t } = useTranslation();
  const { meeting, item } = entry;
  const address = PATHS.meeting(meeting.id, item.number);
  return (
    <li>
      <p className="when">
        <Link to={address}>{formatDate(meeting.date)}</Link>
        <span className="second">{meeting.forum.name}</span>
        <Standing entry={entry} />
      </p>
      <div>
        <h3>
          {item.closed && <Mark name="lock" />}
          {item.title ?? t('cases.closedTitle')}{' '}
          <span className="muted">{t('cases.item', { number: item.number })}</span>
        </h3>
        <Answers item={item} />
        <Referrals entry={entry} thread={thread} />
        {item.followUps.length > 0 && (
          <>
            <p className="soft small promises">{t('cases.promises')}</p>
            <FollowUpList followUps={item.followUps} />
          </>
        )}
      </div>
    </li>
  );
}

function Standing({ entry: { meeting, item } }: { entry: Entry }) {
  const { t } = useTranslation();
  if (meeting.state === 'planned') return <span className="second">{t('cases.toCome')}</span>;
  if (meeting.state === 'cancelled') return <span className="second">{t('cases.cancelled')}</span>;
  return item.byHand ? <span className="second">{t('cases.untreated')}</span> : null;
}

function Answers({ item }: { item: MeetingItemReply }) {
  const { t } = useTranslation();
  return (
    <>
      {item.recommendations.map((point) => (
        <div key={point.id} className="answer">
          <p className={point.result === 'unanswered' ? 'status signal' : 'status'}>
            <Mark name={markOfResult(point.result)} /> {t(`words.result.${point.result}`)}
          </p>
          <p className="soft small">{point.text}</p>
          <OutcomeLines outcomes={point.outcomes} />
        </div>
      ))}
      <OutcomeLines outcomes={item.outcomes} />
    </>
  );
}

function Referrals({ entry, thread }: { entry: Entry; thread: CaseThreadReply }) {
  const { t } = useTranslation();
  const sent = thread.referrals.filter(({ from }) => from === entry.item.id);
  return sent.map(({ forum, to }) => {
    const taken = thread.entries.find(({ item }) => item.id === to);
    return (
      <p key={forum} className="small">
        <Mark name="senton" /> {t('cases.sentTo', { forum })},{' '}
        {taken === undefined ? (
          <span className="signal">{t('cases.notTakenUp')}</span>
        ) : (
          t('cases.takenUp', { date: formatDate(taken.meeting.date) })
        )}
      </p>
    );
  });
}
