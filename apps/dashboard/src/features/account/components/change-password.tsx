import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Section } from '../../../components/section.js';
import { isStatus } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/texts.js';
import { useChangePassword } from '../api/own-account.js';

const SHORTEST = 12;

export function ChangePassword() {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChangePassword();
  const isShort = password.length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort || current === '') return;
    const clear = () => {
      setCurrent('');
      setPassword('');
      setTried(false);
    };
    change.mutate({ current, password }, { onSuccess: clear });
  };
  return (
    <Section title={t('account.password.title')}>
      <form className="change-form" onSubmit={submit} noValidate>
        <PasswordInput
          label={t('account.password.current')}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={tried && current === '' ? t('session.missing.password') : null}
        />
        <PasswordInput
          label={t('account.password.next')}
          description={t('session.passwordHelp')}
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && isShort ? t('session.setupMissing.password') : null}
        />
        {change.error !== null && (
          <p className="field-error" role="alert">
            {refusal(change.error, t('account.password.wrong'), t('session.choose.guessable'))}
          </p>
        )}
        <div role="status">{change.isSuccess && <p>{t('account.password.changed')}</p>}</div>
        <Button type="submit" loading={change.isPending}>
          {t('account.password.submit')}
        </Button>
      </form>
    </Section>
  );
}

function refusal(error: Error, wrong: string, guessable: string): string {
  if (isStatus(error, 401)) return wrong;
  return isStatus(error, 400) ? guessable : error.message;
}
