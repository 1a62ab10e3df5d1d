import { Button } from '@mantine/core';
import { useTranslation } from '../lib/texts.js';
import { useRouteError } from 'react-router';
import { ProblemReport } from '../components/problem-report.js';

/** Each browser has its own words for a part of the program that did not arrive. */
const NOT_ARRIVED = /dynamically imported module|importing a module|module script failed/i;

function hasNotArrived(error: unknown): boolean {
  return error instanceof Error && NOT_ARRIVED.test(error.message);
}

/** A fault in a page itself, or a page that could not be fetched: the rest of the product stands. */
export function ErrorPage() {
  const { t } = useTranslation();
  const notArrived = hasNotArrived(useRouteError());
  return (
    <div style={{ paddingTop: 'var(--s-6)' }}>
      <ProblemReport
        title={notArrived ? t('common.problem.title') : t('common.problem.crashTitle')}
        happened={notArrived ? t('common.problem.notArrived') : t('common.problem.crash')}
        kept={t('common.problem.nothingChanged')}
        todo={notArrived ? t('common.problem.notArrivedTodo') : t('common.problem.reloadTodo')}
      >
        <Button variant="filled" onClick={() => window.location.reload()}>
          {t('common.problem.reload')}
        </Button>
        <Button component="a" href="/">
          {t('common.problem.toOverview')}
        </Button>
      </ProblemReport>
    </div>
  );
}

/** Where even the frame of the page is gone. */
export function RootErrorPage() {
  return (
    <main className="page">
      <ErrorPage />
    </main>
  );
}
