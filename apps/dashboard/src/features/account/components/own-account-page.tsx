import { Button } from '@mantine/core';
import type { GrantedRole } from '@netvaerksoverblik/contracts';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SessionTable } from '../../../components/session-table.js';
import { TopBar } from '../../../components/top-bar.js';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { useEndSession, useOwnSessions } from '../api/own-account.js';
import { ChangePassword } from './change-password.js';

/** What one may oneself, where one is signed in, and one's password. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  const session = useSession();
  const own = useOwnSessions();
  usePageTitle(t('account.title'));
  const here = own.data?.items.find(({ current }) => current);
  return (
    <>
      <TopBar />
      <header className="head">
        <div>
          <h1>{t('account.title')}</h1>
          <p className="lede">{session?.user.name}</p>
        </div>
      </header>
      <Roles roles={session?.roles ?? []} />
      {own.error === null ? <Sessions /> : <LoadProblem error={own.error} onRetry={() => void own.refetch()} />}
      {here !== undefined && here.signedInBy !== 'demo' && here.signedInBy !== 'oidc' && <ChangePassword />}
    </>
  );
}

function Roles({ roles }: { roles: readonly GrantedRole[] }) {
  const { t } = useTranslation();
  const named = roles.map(({ role, forum }) => [t(`words.access.${role}`), forum?.name].filter(Boolean).join(', '));
  return (
    <Section title={t('account.roles')}>
      {named.length === 0 ? (
        <p className="soft">{t('account.noRoles')}</p>
      ) : (
        <ul>
          {[...new Set(named)].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Sessions() {
  const { t } = useTranslation();
  const { data } = useOwnSessions();
  const end = useEndSession();
  if (data === undefined) return null;
  return (
    <Section title={t('account.sessions.title')}>
      <p className="soft">{t('account.sessions.text')}</p>
      <SessionTable sessions={data.items} onEnd={(id) => end.mutate(id)} />
      {data.items.length > 1 && (
        <div className="actions">
          <Button loading={end.isPending} onClick={() => end.mutate(null)}>
            {t('account.sessions.endOthers')}
          </Button>
        </div>
      )}
    </Section>
  );
}
