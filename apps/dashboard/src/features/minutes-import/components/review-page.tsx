import type { DocumentReply, ImportReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Link, useParams } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { PATHS } from '../../../lib/paths.js';
import { useImportDocument } from '../api/get-import-document.js';
import { useImport } from '../api/get-import.js';
import { ReviewDesk } from './review-desk.js';

export function ReviewPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const given = useImport(id);
  const document = useImportDocument(id);
  usePageTitle(t('imports.review.title'));
  const error = given.error ?? document.error;
  const retry = () => {
    void given.refetch();
    void document.refetch();
  };
  return (
    <div className="with-foot">
      <TopBar
        crumbs={
          <>
            <Link to={PATHS.imports}>{t('imports.title')}</Link> / {given.data?.fileName}
          </>
        }
      />
      {error !== null ? (
        <LoadProblem error={error} onRetry={retry} />
      ) : (
        <Loaded key={id} given={given.data} document={document.data} />
      )}
    </div>
  );
}

function Loaded({ given, document }: { given: ImportReply | undefined; document: DocumentReply | undefined }) {
  const { t } = useTranslation();
  if (given !== undefined && document !== undefined) return <ReviewDesk given={given} document={document} />;
  return (
    <>
      <header className="head">
        <h1>{t('imports.review.title')}</h1>
      </header>
      <SkeletonLines lines={12} />
    </>
  );
}
