import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Section } from '../../../components/section.js';
import { isStatus } from '../../../lib/problem-error.js';
import { useSignIn } from '../api/sign-in.js';

export function LocalAccountForm() {
  const { t } = useTranslation();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const enter = useSignIn();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (username.trim() !== '' && password !== '') enter.mutate({ username: username.trim(), password });
  };
  return (
    <Section title={t('session.localTitle')}>
      <form onSubmit={submit} noValidate>
        <p className="small soft">{t('session.localHelp')}</p>
        <TextInput
          label={t('session.username')}
          autoComplete="username"
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
          error={tried && username.trim() === '' ? t('session.missing.username') : null}
        />
        <PasswordInput
          label={t('session.password')}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && password === '' ? t('session.missing.password') : null}
        />
        {enter.error !== null && (
          <p className="field-error" role="alert">
            {refusalText(enter.error, t('session.wrong'), t('session.tooMany'))}
          </p>
        )}
        <Button type="submit" loading={enter.isPending}>
          {t('session.submit')}
        </Button>
      </form>
    </Section>
  );
}

function refusalText(error: Error, wrong: string, tooMany: string): string {
  if (isStatus(error, 401) || isStatus(error, 400) || isStatus(error, 422)) return wrong;
  return isStatus(error, 429) ? tooMany : error.message;
}
