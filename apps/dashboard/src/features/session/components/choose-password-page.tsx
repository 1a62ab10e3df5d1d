import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { PATHS } from '../../../lib/paths.js';
import { isStatus } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/texts.js';
import { useChoosePassword } from '../api/credentials.js';
import { Door } from './door.js';

const SHORTEST = 12;

/** Where the link of an invitation leads. */
export function WelcomePage() {
  const { t } = useTranslation();
  return (
    <Door title={t('session.choose.welcome')}>
      <ChoosePassword />
    </Door>
  );
}

/** Where the link of a reset leads. */
export function NewPasswordPage() {
  const { t } = useTranslation();
  return (
    <Door title={t('session.choose.anew')}>
      <ChoosePassword />
    </Door>
  );
}

function ChoosePassword() {
  const { t } = useTranslation();
  // What stands behind the # never leaves the browser with the address.
  const [token] = useState(() => window.location.hash.slice(1));
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const choose = useChoosePassword();
  const isShort = password.length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort) choose.mutate({ token, password });
  };
  if (token === '') return <p className="field-error">{t('session.choose.noToken')}</p>;
  if (choose.isSuccess) {
    return (
      <div role="status">
        <p>{t('session.choose.done')}</p>
        <Link to={PATHS.signIn}>{t('session.title')}</Link>
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <p className="soft">{t('session.choose.lede')}</p>
      <PasswordInput
        label={t('session.choose.password')}
        description={t('session.passwordHelp')}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={tried && isShort ? t('session.setupMissing.password') : null}
      />
      {choose.error !== null && (
        <p className="field-error" role="alert">
          {isStatus(choose.error, 400) ? t('session.choose.guessable') : choose.error.message}
        </p>
      )}
      <Button type="submit" variant="filled" loading={choose.isPending}>
        {t('session.choose.submit')}
      </Button>
    </form>
  );
}
