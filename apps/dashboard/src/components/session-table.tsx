import type { AccountSessionReply } from '@netvaerksoverblik/contracts';
import { formatMoment } from '../lib/formats.js';
import { useTranslation } from '../lib/texts.js';

interface SessionTableProps {
  sessions: readonly AccountSessionReply[];
  /** Ends one of them; left out where that is not offered. */
  onEnd?: (id: string) => void;
}

/** Where an account is signed in. */
export function SessionTable({ sessions, onEnd }: SessionTableProps) {
  const { t } = useTranslation();
  return (
    <table className="stack">
      <thead>
        <tr>
          <th scope="col">{t('account.sessions.browser')}</th>
          <th scope="col">{t('account.sessions.how')}</th>
          <th scope="col">{t('account.sessions.since')}</th>
          <th scope="col">{t('account.sessions.seen')}</th>
          {onEnd !== undefined && <th scope="col">{t('account.sessions.end')}</th>}
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, browser, signedInBy, createdAt, lastSeenAt, current }) => (
          <tr key={id}>
            <td className="title">
              {browser ?? t('account.sessions.unknown')}
              {current && <span className="second">{t('account.sessions.here')}</span>}
            </td>
            <td data-label={t('account.sessions.how')}>{t(`account.sessions.ways.${signedInBy}`)}</td>
            <td data-label={t('account.sessions.since')}>{formatMoment(createdAt)}</td>
            <td data-label={t('account.sessions.seen')}>{formatMoment(lastSeenAt)}</td>
            {onEnd !== undefined && (
              <td>
                {!current && (
                  <button
                    type="button"
                    className="link-button"
                    aria-label={t('account.sessions.endOf', { browser: browser ?? t('account.sessions.unknown') })}
                    onClick={() => onEnd(id)}
                  >
                    {t('account.sessions.end')}
                  </button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
