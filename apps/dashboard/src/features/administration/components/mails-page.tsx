import type { MailListReply, MailReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem, NotHere } from '../../../components/problem-report.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { formatMoment } from '../../../lib/formats.js';
import { useSession } from '../../../lib/session.js';
import { useMails } from '../api/list-mails.js';

export function MailsPage() {
  const { t } = useTranslation();
  const mayRead = useSession()?.may.readMails === true;
  usePageTitle(t('administration.mails.title'));
  return (
    <>
      <TopBar />
      {mayRead ? <Mails /> : <NotHere />}
    </>
  );
}

function Mails() {
  const { t } = useTranslation();
  const { data, error, refetch } = useMails();
  return (
    <>
      <header className="head">
        <div>
          <h1>{t('administration.mails.title')}</h1>
          {data !== undefined && (
            <p className="lede">{t(data.sending ? 'administration.mails.sending' : 'administration.mails.kept')}</p>
          )}
        </div>
      </header>
      {error !== null ? <LoadProblem error={error} onRetry={() => void refetch()} /> : <MailTable mails={data} />}
    </>
  );
}

function MailTable({ mails }: { mails: MailListReply | undefined }) {
  const { t } = useTranslation();
  if (mails?.items.length === 0) return <p className="soft">{t('administration.mails.none')}</p>;
  return (
    <table className="stack tall" aria-busy={mails === undefined}>
      <thead>
        <tr>
          <th>{t('administration.mails.recipient')}</th>
          <th>{t('administration.mails.subject')}</th>
          <th>{t('administration.mails.when')}</th>
          {mails?.sending !== true && <th>{t('administration.mails.text')}</th>}
        </tr>
      </thead>
      <tbody>
        {mails === undefined ? (
          <SkeletonRows columns={4} rows={4} />
        ) : (
          mails.items.map((mail) => <Row key={mail.id} mail={mail} />)
        )}
      </tbody>
    </table>
  );
}

function Row({ mail }: { mail: MailReply }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>{mail.recipient}</td>
      <td className="title">{mail.subject}</td>
      <td>
        {formatMoment(mail.writtenAt)}
        {mail.sentAt !== null && (
          <span className="second">{t('administration.mails.sentAt', { when: formatMoment(mail.sentAt) })}</span>
        )}
        {mail.error !== null && (
          <span className="second">{t('administration.mails.failed', { words: mail.error })}</span>
        )}
      </td>
      {mail.text !== null && <td style={{ whiteSpace: 'pre-line' }}>{mail.text}</td>}
    </tr>
  );
}
