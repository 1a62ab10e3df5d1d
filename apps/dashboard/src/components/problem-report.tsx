import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../lib/texts.js';
import { ProblemError } from '../lib/problem-error.js';

/** What happened, what was kept, what to do. */
export function ProblemReport(props: {
  title: string;
  happened: ReactNode;
  kept: ReactNode;
  todo: ReactNode;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="problem" role="alert">
      <h2>{props.title}</h2>
      <dl className="say">
        <dt>{t('common.problem.happened')}</dt>
        <dd>{props.happened}</dd>
        <dt>{t('common.problem.kept')}</dt>
        <dd>{props.kept}</dd>
        <dt>{t('common.problem.todo')}</dt>
        <dd>{props.todo}</dd>
      </dl>
      {props.children !== undefined && <div className="actions">{props.children}</div>}
    </div>
  );
}

/** A page that could not be fetched. */
export function LoadProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  if (error instanceof ProblemError && error.problem.status === 404) return <NotHere />;
  const id = error instanceof ProblemError ? error.problem.requestId : '';
  const forbidden = error instanceof ProblemError && error.problem.status === 403;
  const again = id === '' ? t('common.problem.tryAgainPlain') : t('common.problem.tryAgain', { id });
  return (
    <ProblemReport
      title={t('common.problem.title')}
      happened={happenedIn(error, t('common.problem.connection'), forbidden ? t('common.problem.forbidden') : null)}
      kept={t('common.problem.nothingChanged')}
      todo={forbidden ? t('common.problem.forbiddenTodo') : again}
    >
      <Button onClick={onRetry}>{t('common.retry')}</Button>
    </ProblemReport>
  );
}

function happenedIn(error: Error, silence: string, instead: string | null): string {
  if (!(error instanceof ProblemError)) return silence;
  return instead ?? error.problem.title;
}

/** The address leads nowhere that the viewer may see. */
export function NotHere() {
  const { t } = useTranslation();
  return (
    <ProblemReport
      title={t('common.problem.notFoundTitle')}
      happened={t('common.problem.notFound')}
      kept={t('common.problem.nothingChanged')}
      todo={t('common.problem.notFoundTodo')}
    />
  );
}
