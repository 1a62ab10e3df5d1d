import { Button } from '@mantine/core';
import type { AccountReply, InvitationReply } from '@netvaerksoverblik/contracts';
import { Link, useParams } from 'react-router';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem, NotHere } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SessionTable } from '../../../components/session-table.js';
import { TopBar } from '../../../components/top-bar.js';
import { useMay } from '../../../lib/may.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { useAccount, useAccountAct, useAccountSessions, useInvite } from '../api/accounts.js';
import { AccountRoles } from './account-roles.js';

export function AccountPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const may = useMay();
  usePageTitle(t('administration.accounts.one'));
  return (
    <>
      <TopBar crumbs={<Link to={PATHS.accounts}>{t('administration.accounts.title')}</Link>} />
      {may('accounts.read') ? <Account id={id} /> : <NotHere />}
    </>
  );
}

function Account({ id }: { id: string }) {
  const { data, error, refetch } = useAccount(id);
  if (error !== null) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  return data === undefined ? null : <Shown account={data} />;
}

function Shown({ account }: { account: AccountReply }) {
  const { t } = useTranslation();
  const isOwn = useSession()?.user.id === account.id;
  const mayChange = !account.demo && !isOwn;
  return (
    <>
      <header className="head">
        <div>
          <h1>{account.name}</h1>
          <p className="lede">{[account.username ?? account.issuer, account.email].filter(Boolean).join(' · ')}</p>
        </div>
        {!account.demo && <Change account={account} />}
      </header>
      {account.demo && <p className="banner">{t('administration.accounts.demoText')}</p>}
      {isOwn && <p className="banner">{t('administration.accounts.ownText')}</p>}
      <AccountRoles account={account} mayChange={mayChange} />
      {mayChange && <Access account={account} />}
      <Sessions account={account} mayChange={mayChange} />
    </>
  );
}

function Change({ account }: { account: AccountReply }) {
  const { t } = useTranslation();
  const fields: EditField[] = [
    { name: 'name', label: t('administration.accounts.name'), kind: 'line', required: true },
    { name: 'email', label: t('administration.accounts.email'), kind: 'line' },
  ];
  return (
    <div className="actions">
      <EditButton
        title={account.name}
        fields={fields}
        edited={{ how: 'change', path: `/accounts/${account.id}`, standing: account, removable: false }}
      >
        {t('administration.accounts.change')}
      </EditButton>
    </div>
  );
}

function Access({ account }: { account: AccountReply }) {
  const { t } = useTranslation();
  const change = useAccountAct(account);
  const invite = useInvite(account.id);
  const isClosed = account.disabledAt !== null;
  const problem = change.error ?? invite.error;
  return (
    <Section title={t('administration.accounts.access')}>
      <div className="actions">
        {account.username !== null && !isClosed && (
          <Button loading={invite.isPending} onClick={() => invite.mutate()}>
            {t(account.hasPassword ? 'administration.accounts.newLink' : 'administration.accounts.invite')}
          </Button>
        )}
        <Button
          loading={change.isPending}
          onClick={() => change.mutate({ what: 'change', body: { disabled: !isClosed } })}
        >
          {t(isClosed ? 'administration.accounts.reopen' : 'administration.accounts.close')}
        </Button>
      </div>
      <Invited invitation={invite.data} />
      {problem !== null && (
        <p className="field-error" role="alert">
          {problem.message}
        </p>
      )}
    </Section>
  );
}

function Invited({ invitation }: { invitation: InvitationReply | undefined }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {invitation?.sentTo != null && <p>{t('administration.accounts.sentTo', { email: invitation.sentTo })}</p>}
      {invitation?.link != null && (
        <>
          <p>{t('administration.accounts.linkText')}</p>
          <p>
            <code className="link-to-hand-over">{invitation.link}</code>
          </p>
        </>
      )}
    </div>
  );
}

function Sessions({ account, mayChange }: { account: AccountReply; mayChange: boolean }) {
  const { t } = useTranslation();
  const { data } = useAccountSessions(account.id);
  const end = useAccountAct(account);
  return (
    <Section title={t('account.sessions.title')}>
      {data?.items.length === 0 && <p className="soft">{t('administration.accounts.noSessions')}</p>}
      {data !== undefined && data.items.length > 0 && <SessionTable sessions={data.items} />}
      {mayChange && data !== undefined && data.items.length > 0 && (
        <div className="actions">
          <Button loading={end.isPending} onClick={() => end.mutate({ what: 'sign-out' })}>
            {t('administration.accounts.signOut')}
          </Button>
        </div>
      )}
    </Section>
  );
}
