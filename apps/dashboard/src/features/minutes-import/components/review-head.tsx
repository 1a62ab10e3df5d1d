import type { ImportReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { formatDate, formatMoment } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import type { ReviewCounts } from './review-answers.js';
import { UndoImport } from './undo-import.js';

export function ReviewHead(props: { given: ImportReply; counts: ReviewCounts; seen: number; readOnly: boolean }) {
  const { t } = useTranslation();
  const { meeting, receivedAt, receivedBy } = props.given;
  return (
    <header className="head">
      <div>
        <h1>{t('imports.review.title')}</h1>
        <p className="meta">
          <span>
            {meeting.forum} {formatDate(meeting.date)}
          </span>
          <span>{t('imports.review.received', { moment: formatMoment(receivedAt), name: receivedBy })}</span>
          <span>
            {t('imports.review.items', { count: meeting.items })}
            {meeting.closedItems > 0 && `, ${t('imports.review.closed', { count: meeting.closedItems })}`}
          </span>
        </p>
      </div>
      {props.readOnly ? <Recorded given={props.given} /> : <Progress {...props} />}
    </header>
  );
}

function Progress({ given, counts, seen }: { given: ImportReply; counts: ReviewCounts; seen: number }) {
  const { t } = useTranslation();
  const total = given.findings.length;
  return (
    <div style={{ minWidth: '17rem' }}>
      <p className="small soft" style={{ display: 'flex', justifyContent: 'space-between', gap: 'var(--s-4)' }}>
        <span>{t('imports.review.seen', { seen, total })}</span>
        <span>
          {counts.unsettled > 0 && (
            <span className="signal">{t('imports.review.unsettled', { count: counts.unsettled })}</span>
          )}
          {counts.unsettled > 0 && counts.dismissed > 0 && ' · '}
          {counts.dismissed > 0 && t('imports.review.dismissed', { count: counts.dismissed })}
        </span>
      </p>
      <div className="progress">
        <i style={{ width: `${total === 0 ? 100 : (seen / total) * 100}%` }} />
      </div>
      <p style={{ marginTop: 'var(--s-2)', textAlign: 'right' }}>
        <UndoImport given={given} />
      </p>
    </div>
  );
}

function Recorded({ given }: { given: ImportReply }) {
  const { t } = useTranslation();
  if (given.state === 'undone') return <p className="soft">{t('imports.review.undone')}</p>;
  const id = given.result?.meeting.id ?? given.meeting.id;
  return (
    <p>
      {t('imports.review.confirmed')} {id !== null && <Link to={PATHS.meeting(id)}>{t('imports.openMeeting')}</Link>}{' '}
      <UndoImport given={given} />
    </p>
  );
}
