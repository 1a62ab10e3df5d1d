import type { AccountReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem, NotHere } from '../../../components/problem-report.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { formatMoment } from '../../../lib/formats.js';
import { useMay } from '../../../lib/may.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useAccounts } from '../api/accounts.js';

/** Who can sign in, and as what. */
export function AccountsPage() {
  const { t } = useTranslation();
  const may = useMay();
  usePageTitle(t('administration.accounts.title'));
  return (
    <>
      <TopBar crumbs={<Link to={PATHS.administration}>{t('administration.title')}</Link>} />
      {may('accounts.read') ? <Accounts /> : <NotHere />}
    </>
  );
}

function Accounts() {
  const { t } = useTranslation();
  const { data, error, refetch } = useAccounts();
  return (
    <>
      <header className="head">
        <div>
          <h1>{t('administration.accounts.title')}</h1>
          <p className="lede">{t('administration.accounts.lede')}</p>
        </div>
        <AddAccount />
      </header>
      {error === null ? <Table accounts={data?.items} /> : <LoadProblem error={error} onRetry={() => void refetch()} />}
    </>
  );
}

function AddAccount() {
  const { t } = useTranslation();
  const fields: EditField[] = [
    { name: 'name', label: t('administration.accounts.name'), kind: 'line', required: true },
    {
      ...{ name: 'username', label: t('administration.accounts.username'), kind: 'line', required: true },
      description: t('administration.accounts.usernameHelp'),
    },
    { name: 'email', label: t('administration.accounts.email'), kind: 'line' },
  ];
  return (
    <div className="actions">
      <EditButton
        title={t('administration.accounts.add')}
        fields={fields}
        edited={{ how: 'add', path: '/accounts', start: {} }}
      >
        {t('administration.accounts.add')}
      </EditButton>
    </div>
  );
}

function Table({ accounts }: { accounts: AccountReply[] | undefined }) {
  const { t } = useTranslation();
  return (
    <table className="stack" aria-busy={accounts === undefined}>
      <thead>
        <tr>
          <th scope="col">{t('administration.accounts.name')}</th>
          <th scope="col">{t('administration.accounts.username')}</th>
          <th scope="col">{t('administration.accounts.roles')}</th>
          <th scope="col">{t('administration.accounts.state')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts === undefined && <SkeletonRows columns={4} rows={6} />}
        {accounts?.map((account) => (
          <Row key={account.id} account={account} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ account }: { account: AccountReply }) {
  const { t } = useTranslation();
  const { id, name, username, issuer, roles } = account;
  const held = roles.filter(({ holds }) => holds);
  return (
    <tr>
      <td className="title">
        <Link to={PATHS.account(id)}>{name}</Link>
      </td>
      <td data-label={t('administration.accounts.username')}>{username ?? issuer ?? '–'}</td>
      <td data-label={t('administration.accounts.roles')}>
        {held
          .map(({ role, forum }) => [t(`words.access.${role}`), forum?.shortName].filter(Boolean).join(' '))
          .join(', ') || <span className="muted">{t('administration.accounts.noRole')}</span>}
      </td>
      <td data-label={t('administration.accounts.state')}>
        <State account={account} />
      </td>
    </tr>
  );
}

function State({ account: { disabledAt, demo, hasPassword, issuer, lastSeenAt } }: { account: AccountReply }) {
  const { t } = useTranslation();
  if (disabledAt !== null)
    return <span>{t('administration.accounts.disabled', { when: formatMoment(disabledAt) })}</span>;
  if (demo) return <span className="muted">{t('administration.accounts.demo')}</span>;
  if (!hasPassword && issuer === null) return <span>{t('administration.accounts.notInvited')}</span>;
  return lastSeenAt === null ? (
    <span className="muted">{t('administration.accounts.neverSeen')}</span>
  ) : (
    <span>{t('administration.accounts.seen', { when: formatMoment(lastSeenAt) })}</span>
  );
}
