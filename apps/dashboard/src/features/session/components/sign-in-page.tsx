import { Button } from '@mantine/core';
import type { SignInOptionsReply } from '@netvaerksoverblik/contracts';
import type { AccessRole } from '@netvaerksoverblik/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../../lib/texts.js';
import { Link, Navigate, useSearchParams } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { PATHS, withQuery } from '../../../lib/paths.js';
import { sessionQuery, signInOptionsQuery } from '../../../lib/session.js';
import { useDemoSignIn } from '../api/sign-in.js';
import { LocalAccountForm } from './local-account-form.js';

/** Only addresses of this product: never somebody else's. */
function wayBack(til: string | null): string {
  return til !== null && til.startsWith('/') && !til.startsWith('//') ? til : PATHS.overview;
}

export function SignInPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const options = useQuery(signInOptionsQuery);
  const session = useQuery(sessionQuery);
  usePageTitle(t('session.title'));

  if (session.data !== undefined && session.data !== null) return <Navigate to={wayBack(search.get('til'))} replace />;
  const offered = options.data;
  return (
    <main className="door">
      <h1>{t('common.product')}</h1>
      <p className="muted">{offered?.municipality ?? ' '}</p>
      <Failure code={search.get('fejl')} />
      {options.error !== null && <LoadProblem error={options.error} onRetry={() => void options.refetch()} />}
      {offered !== undefined && (
        <div className="door-grid">
          {(hasOwn(offered) || offered.demoRoles.length === 0) && <OwnAccount offered={offered} />}
          {offered.demoRoles.length > 0 && <DemoRoles roles={offered.demoRoles} />}
        </div>
      )}
      <p className="note">{t('session.cookie')}</p>
    </main>
  );
}

const hasOwn = ({ localAccounts, elsewhere }: SignInOptionsReply): boolean => localAccounts || elsewhere !== null;

/** What the way back from the issuer tells in the address. */
const FAILURES = {
  'session.attempt-unknown': 'session.failed.unknown',
  'session.refused-elsewhere': 'session.failed.refused',
  'session.account-closed': 'session.failed.closed',
  'session.no-role': 'session.failed.noRole',
  'session.issuer-silent': 'session.failed.silent',
} as const;

function Failure({ code }: { code: string | null }) {
  const { t } = useTranslation();
  if (code === null || !Object.hasOwn(FAILURES, code)) return null;
  return (
    <p className="field-error" role="alert">
      {t(FAILURES[code as keyof typeof FAILURES])}
    </p>
  );
}

function Elsewhere({ name }: { name: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const next = withQuery('/api/v1/session/oidc', { next: wayBack(search.get('til')) });
  return (
    <Section title={t('session.elsewhere', { name })}>
      <p className="small soft">{t('session.elsewhereHelp')}</p>
      <Button component="a" href={next} variant="filled">
        {t('session.elsewhere', { name })}
      </Button>
    </Section>
  );
}

function OwnAccount({ offered }: { offered: SignInOptionsReply }) {
  const { t } = useTranslation();
  return (
    <div className="column">
      {offered.elsewhere !== null && <Elsewhere name={offered.elsewhere.name} />}
      {offered.localAccounts && <LocalAccountForm />}
      {offered.localAccounts && offered.resetByMail && <Link to={PATHS.forgotten}>{t('session.forgot')}</Link>}
      {offered.setupOpen && <p className="small soft">{t('session.setupOpen')}</p>}
      {!hasOwn(offered) && !offered.setupOpen && <p>{t('session.none')}</p>}
    </div>
  );
}

function DemoRoles({ roles }: { roles: AccessRole[] }) {
  const { t } = useTranslation();
  const enter = useDemoSignIn();
  return (
    <Section title={t('session.tryAs')} aside={<span className="muted">{t('session.tryAsNote')}</span>}>
      <p className="small soft">{t('session.tryAsHelp')}</p>
      {enter.error !== null && (
        <p className="field-error" role="alert">
          {enter.error.message}
        </p>
      )}
      <ul className="try-as">
        {roles.map((role) => (
          <li key={role}>
            <span className="strong">{t(`words.access.${role}`)}</span>
            <span className="soft">{t(`words.accessDoes.${role}`)}</span>
            <Button
              size="compact-xs"
              aria-label={t('session.tryRole', { role: t(`words.access.${role}`).toLocaleLowerCase('da') })}
              loading={enter.isPending && enter.variables.role === role}
              onClick={() => enter.mutate({ role })}
            >
              {t('session.try')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
