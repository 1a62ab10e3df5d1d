import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { AccountReply, AccountRoleReply } from '@netvaerksoverblik/contracts';
import { ACCESS_ROLES, FOLLOWING_ROLES, ROLES_OF_A_FORUM, type AccessRole } from '@netvaerksoverblik/domain';
import { useState, type FormEvent } from 'react';
import { Section } from '../../../components/section.js';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { useAccountAct, useForums } from '../api/accounts.js';

const GRANTED: readonly AccessRole[] = ACCESS_ROLES.filter((role) => !FOLLOWING_ROLES.includes(role));

/** What the account may, from when until when. */
export function AccountRoles({ account, mayChange }: { account: AccountReply; mayChange: boolean }) {
  const { t } = useTranslation();
  const act = useAccountAct(account);
  return (
    <Section
      title={t('administration.accounts.roles')}
      aside={<span className="muted">{t('administration.accounts.rolesNote')}</span>}
    >
      {account.roles.length === 0 && <p className="soft">{t('administration.accounts.noRoles')}</p>}
      {account.roles.length > 0 && (
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">{t('administration.accounts.role')}</th>
              <th scope="col">{t('administration.accounts.forum')}</th>
              <th scope="col">{t('administration.accounts.period')}</th>
              {mayChange && <th scope="col">{t('administration.accounts.revoke')}</th>}
            </tr>
          </thead>
          <tbody>
            {account.roles.map((role) => (
              <Row
                key={role.id}
                role={role}
                onRevoke={mayChange ? () => act.mutate({ what: 'revoke', roleId: role.id }) : null}
              />
            ))}
          </tbody>
        </table>
      )}
      {act.error !== null && (
        <p className="field-error" role="alert">
          {act.error.message}
        </p>
      )}
      {mayChange && <Grant account={account} />}
    </Section>
  );
}

function Row({ role, onRevoke }: { role: AccountRoleReply; onRevoke: (() => void) | null }) {
  const { t } = useTranslation();
  const name = t(`words.access.${role.role}`);
  return (
    <tr className={role.holds ? undefined : 'muted'}>
      <td className="title">{name}</td>
      <td>{role.forum?.name ?? '–'}</td>
      <td>
        {role.to === null
          ? t('administration.accounts.since', { from: formatDate(role.from) })
          : t('administration.accounts.until', { from: formatDate(role.from), to: formatDate(role.to) })}
      </td>
      {onRevoke !== null && (
        <td>
          {role.holds && (
            <button
              type="button"
              className="link-button"
              aria-label={t('administration.accounts.revokeOf', { role: name })}
              onClick={onRevoke}
            >
              {t('administration.accounts.revoke')}
            </button>
          )}
        </td>
      )}
    </tr>
  );
}

function Grant({ account }: { account: AccountReply }) {
  const { t } = useTranslation();
  const act = useAccountAct(account);
  const forums = useForums().data?.items ?? [];
  const [role, setRole] = useState<AccessRole>('reader');
  const [forumId, setForumId] = useState('');
  const [to, setTo] = useState('');
  const isOfForum = ROLES_OF_A_FORUM.includes(role);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = forumId === '' ? forums[0]?.id : forumId;
    const body = { role, ...(isOfForum ? { forumId: chosen ?? null } : {}), ...(to === '' ? {} : { to }) };
    act.mutate({ what: 'grant', body }, { onSuccess: () => setTo('') });
  };
  return (
    <form className="change-form" onSubmit={submit}>
      <div className="fields-in-a-row">
        <NativeSelect
          label={t('administration.accounts.role')}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as AccessRole)}
          data={GRANTED.map((value) => ({ value, label: t(`words.access.${value}`) }))}
        />
        {isOfForum && (
          <NativeSelect
            label={t('administration.accounts.forum')}
            value={forumId}
            onChange={(event) => setForumId(event.currentTarget.value)}
            data={forums.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextInput
          type="date"
          label={t('administration.accounts.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <p className="small soft">{t(`words.accessDoes.${role}`)}</p>
      {act.error !== null && (
        <p className="field-error" role="alert">
          {act.error.message}
        </p>
      )}
      <Button type="submit" loading={act.isPending}>
        {t('administration.accounts.grant')}
      </Button>
    </form>
  );
}
