import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { ProblemReport } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { TopBar } from '../../../components/top-bar.js';
import { useMay } from '../../../lib/may.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { useRemoveDemo } from '../api/remove-demo.js';

export function AdministrationPage() {
  const { t } = useTranslation();
  const session = useSession();
  const remove = useRemoveDemo();
  const [asking, setAsking] = useState(false);
  usePageTitle(t('administration.title'));
  return (
    <>
      <TopBar />
      <header className="head">
        <h1>{t('administration.title')}</h1>
      </header>
      <div role="status">{remove.isSuccess && <p className="banner">{t('administration.demoRemoved')}</p>}</div>
      {remove.error !== null && (
        <ProblemReport
          title={t('administration.demoFailed')}
          happened={remove.error.message}
          kept={t('common.problem.nothingChanged')}
          todo={t('common.problem.tryAgainPlain')}
        />
      )}
      {session?.may.removeDemo === true && (
        <Section title={t('administration.demoTitle')}>
          <p style={{ maxWidth: '42rem', marginBottom: 'var(--s-4)' }}>{t('administration.demoText')}</p>
          <Button onClick={() => setAsking(true)}>{t('administration.demoRemove')}</Button>
        </Section>
      )}
      <Section title={t('administration.rules.title')}>
        <Link to={PATHS.houseRules}>{t('administration.rules.open')}</Link>
      </Section>
      <AdministratorsOwn />
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('administration.demoAsk')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p style={{ marginBottom: 'var(--s-4)' }}>{t('administration.demoAskText')}</p>
        <div className="actions">
          <Button
            variant="filled"
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined, { onSettled: () => setAsking(false) })}
          >
            {t('administration.demoConfirm')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
        </div>
      </Modal>
    </>
  );
}

function AdministratorsOwn() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      {may('accounts.read') && (
        <Section title={t('administration.accounts.title')}>
          <Link to={PATHS.accounts}>{t('administration.accounts.open')}</Link>
        </Section>
      )}
      {may('audit.read') && (
        <Section title={t('administration.audit.title')}>
          <Link to={PATHS.audit}>{t('administration.audit.open')}</Link>
        </Section>
      )}
      {may('mails.read') && (
        <Section title={t('administration.mails.title')}>
          <Link to={PATHS.mails}>{t('administration.mails.open')}</Link>
        </Section>
      )}
      {may('jobs.read') && (
        <Section title={t('administration.jobs.title')}>
          <Link to={PATHS.jobs}>{t('administration.jobs.open')}</Link>
        </Section>
      )}
    </>
  );
}
