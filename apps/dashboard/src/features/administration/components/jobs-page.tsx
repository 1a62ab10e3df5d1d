import { Button } from '@mantine/core';
import type { JobReply } from '@netvaerksoverblik/contracts';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem, NotHere, ProblemReport } from '../../../components/problem-report.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { formatMoment } from '../../../lib/formats.js';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { useJobs } from '../api/list-jobs.js';
import { useRetryJob } from '../api/retry-job.js';

const NAMED = ['send-mail', 'clean-up'] as const;

export function JobsPage() {
  const { t } = useTranslation();
  const mayRead = useSession()?.may.readMails === true;
  usePageTitle(t('administration.jobs.title'));
  return (
    <>
      <TopBar />
      {mayRead ? <Jobs /> : <NotHere />}
    </>
  );
}

function Jobs() {
  const { t } = useTranslation();
  const { data, error, refetch } = useJobs();
  return (
    <>
      <header className="head">
        <div>
          <h1>{t('administration.jobs.title')}</h1>
          <p className="lede">{t('administration.jobs.lede')}</p>
        </div>
      </header>
      {error !== null ? <LoadProblem error={error} onRetry={() => void refetch()} /> : <JobTable jobs={data?.items} />}
      {data !== undefined && <p className="note">{t('administration.jobs.waiting', { count: data.waiting })}</p>}
    </>
  );
}

function JobTable({ jobs }: { jobs: JobReply[] | undefined }) {
  const { t } = useTranslation();
  const retry = useRetryJob();
  if (jobs?.length === 0) return <p className="soft">{t('administration.jobs.none')}</p>;
  return (
    <>
      {retry.error !== null && (
        <ProblemReport
          title={t('administration.jobs.failed')}
          happened={retry.error.message}
          kept={t('common.problem.nothingChanged')}
          todo={t('common.problem.tryAgainPlain')}
        />
      )}
      <table className="stack tall" aria-busy={jobs === undefined}>
        <thead>
          <tr>
            <th scope="col">{t('administration.jobs.job')}</th>
            <th scope="col">{t('administration.jobs.error')}</th>
            <th scope="col">{t('administration.jobs.created')}</th>
            <th scope="col">
              <span className="vh">{t('administration.jobs.retry')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs === undefined ? (
            <SkeletonRows columns={4} rows={3} />
          ) : (
            jobs.map((job) => <Row key={job.id} job={job} onRetry={() => retry.mutate(job.id)} />)
          )}
        </tbody>
      </table>
    </>
  );
}

function Row({ job, onRetry }: { job: JobReply; onRetry: () => void }) {
  const { t } = useTranslation();
  const named = NAMED.find((kind) => kind === job.kind);
  const kind = named === undefined ? job.kind : t(`administration.jobs.kinds.${named}`);
  return (
    <tr>
      <td className="title">
        {kind}
        <span className="second">{job.key}</span>
      </td>
      <td>
        {job.error}
        <span className="second">{t('administration.jobs.attempts', { count: job.attempts })}</span>
      </td>
      <td>{formatMoment(job.createdAt)}</td>
      <td>
        <Button onClick={onRetry} aria-label={t('administration.jobs.retryOf', { kind, key: job.key })}>
          {t('administration.jobs.retry')}
        </Button>
      </td>
    </tr>
  );
}
