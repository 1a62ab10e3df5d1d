import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemReport } from '../components/problem-report.js';

/** A fault in a page itself: the rest of the product stands. */
export function ErrorPage() {
  const { t } = useTranslation();
  return (
    <main className="page" style={{ paddingTop: 'var(--s-6)' }}>
      <ProblemReport
        title={t('common.problem.crashTitle')}
        happened={t('common.problem.crash')}
        kept={t('common.problem.nothingChanged')}
        todo={t('common.problem.reload')}
      >
        <Button variant="filled" onClick={() => window.location.reload()}>
          {t('common.problem.reload')}
        </Button>
        <Button component="a" href="/">
          {t('common.problem.toOverview')}
        </Button>
      </ProblemReport>
    </main>
  );
}
