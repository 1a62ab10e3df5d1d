import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Navigate, useSearchParams } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { Section } from '../../../components/section.js';
import { PATHS } from '../../../lib/paths.js';
import { ProblemError } from '../../../lib/problem-error.js';
import { signInOptionsQuery } from '../../../lib/session.js';
import { useSetup } from '../api/sign-in.js';

const SHORTEST_PASSWORD = 12;

export function SetupPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const municipality = useQuery(signInOptionsQuery).data?.municipality;
  usePageTitle(t('session.setupTitle'));
  return (
    <main className="door">
      <h1>{t('common.product')}</h1>
      <p className="muted">{municipality ?? ' '}</p>
      <div className="door-grid">
        <Section title={t('session.setupTitle')}>
          {token === '' ? <p className="field-error">{t('session.setupNoToken')}</p> : <SetupForm token={token} />}
        </Section>
      </div>
    </main>
  );
}

function SetupForm({ token }: { token: string }) {
  const { t } = useTranslation();
  const [values, setValues] = useState({ name: '', username: '', password: '' });
  const [tried, setTried] = useState(false);
  const enter = useSetup();
  const wrong = {
    name: values.name.trim() === '',
    username: values.username.trim() === '',
    password: values.password.length < SHORTEST_PASSWORD,
  };
  const field = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
    error: tried && wrong[name] ? t(`session.setupMissing.${name}`) : null,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong.name && !wrong.username && !wrong.password) {
      enter.mutate({ token, ...values, name: values.name.trim(), username: values.username.trim() });
    }
  };
  if (enter.isSuccess) return <Navigate to={PATHS.overview} replace />;
  return (
    <form onSubmit={submit} noValidate>
      <p className="soft">{t('session.setupLede')}</p>
      <TextInput label={t('session.name')} description={t('session.nameHelp')} autoComplete="name" {...field('name')} />
      <TextInput label={t('session.username')} autoComplete="username" {...field('username')} />
      <PasswordInput
        label={t('session.password')}
        description={t('session.passwordHelp')}
        autoComplete="new-password"
        {...field('password')}
      />
      {enter.error !== null && (
        <p className="field-error" role="alert">
          {refusalText(enter.error, t('session.setupRefused'))}
        </p>
      )}
      <Button type="submit" variant="filled" loading={enter.isPending}>
        {t('session.setupSubmit')}
      </Button>
    </form>
  );
}

/** A field that the server refuses is said in its own words; else the link itself is spent. */
function refusalText(error: Error, refused: string): string {
  if (!(error instanceof ProblemError)) return error.message;
  return error.problem.errors.length > 0 ? error.problem.title : refused;
}
