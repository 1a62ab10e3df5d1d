import type { ImportListReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { Mark, type MarkName } from '../../../components/mark.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem, NotHere } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { formatDate, formatMoment } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { useImports } from '../api/list-imports.js';
import { MinutesDrop } from './minutes-drop.js';

type ImportRow = ImportListReply['items'][number];

const STATE_MARKS: Record<ImportRow['state'], MarkName> = {
  review: 'nominated',
  confirmed: 'kept',
  undone: 'dropped',
};

export function ImportsPage() {
  const { t } = useTranslation();
  const mayImport = useSession()?.may.import === true;
  usePageTitle(t('imports.title'));
  if (mayImport) return <Imports />;
  return (
    <>
      <TopBar />
      <NotHere />
    </>
  );
}

function Imports() {
  const { t } = useTranslation();
  const imports = useImports();
  return (
    <>
      <TopBar />
      <header className="head">
        <div>
          <h1>{t('imports.title')}</h1>
          <p className="lede">{t('imports.lede')}</p>
        </div>
      </header>
      <div className="column">
        <MinutesDrop />
        <Section title={t('imports.listTitle')}>
          {imports.error !== null ? (
            <LoadProblem error={imports.error} onRetry={() => void imports.refetch()} />
          ) : (
            <ImportTable rows={imports.data?.items} />
          )}
        </Section>
      </div>
    </>
  );
}

function ImportTable({ rows }: { rows: ImportRow[] | undefined }) {
  const { t } = useTranslation();
  if (rows?.length === 0) return <p className="soft">{t('imports.listNone')}</p>;
  return (
    <table className="stack tall" aria-busy={rows === undefined}>
      <thead>
        <tr>
          <th>{t('imports.meeting')}</th>
          <th>{t('imports.file')}</th>
          <th>{t('imports.received')}</th>
          <th>{t('imports.findings')}</th>
          <th>{t('imports.stateHead')}</th>
        </tr>
      </thead>
      <tbody>
        {rows === undefined ? <SkeletonRows columns={5} rows={4} /> : rows.map((row) => <Row key={row.id} row={row} />)}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td className="title">
        <Link to={PATHS.import(row.id)}>
          {row.forum} {formatDate(row.date)}
        </Link>
      </td>
      <td>{row.fileName}</td>
      <td>
        {formatMoment(row.receivedAt)}
        <span className="second">{row.receivedBy}</span>
      </td>
      <td>
        {t('imports.findingsCount', { count: row.findings })}
        {row.questions > 0 && row.state === 'review' && (
          <span className="second">{t('imports.questionsCount', { count: row.questions })}</span>
        )}
      </td>
      <td>
        <span className="status">
          <Mark name={STATE_MARKS[row.state]} /> {t(`imports.state.${row.state}`)}
        </span>
        {row.state === 'review' && (
          <span className="second">
            <Link to={PATHS.import(row.id)}>{t('imports.continue')}</Link>
          </span>
        )}
        {row.meetingId !== null && (
          <span className="second">
            <Link to={PATHS.meeting(row.meetingId)}>{t('imports.openMeeting')}</Link>
          </span>
        )}
      </td>
    </tr>
  );
}
