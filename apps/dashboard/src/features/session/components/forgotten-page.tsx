import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useAskForReset } from '../api/credentials.js';
import { Door } from './door.js';

export function ForgottenPage() {
  const { t } = useTranslation();
  const [account, setAccount] = useState('');
  const ask = useAskForReset();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (account.trim() !== '') ask.mutate({ account: account.trim() });
  };
  return (
    <Door title={t('session.forgotten.title')}>
      {ask.isSuccess ? (
        <p role="status">{t('session.forgotten.sent')}</p>
      ) : (
        <form onSubmit={submit} noValidate>
          <p className="soft">{t('session.forgotten.lede')}</p>
          <TextInput
            label={t('session.forgotten.account')}
            autoComplete="username"
            required
            value={account}
            onChange={(event) => setAccount(event.currentTarget.value)}
          />
          {ask.error !== null && (
            <p className="field-error" role="alert">
              {ask.error.message}
            </p>
          )}
          <Button type="submit" variant="filled" loading={ask.isPending}>
            {t('session.forgotten.submit')}
          </Button>
        </form>
      )}
      <p>
        <Link to={PATHS.signIn}>{t('session.forgotten.back')}</Link>
      </p>
    </Door>
  );
}
