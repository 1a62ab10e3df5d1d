import { useTranslation } from '../lib/texts.js';
import { usePageTitle } from '../components/page-title.js';
import { NotHere } from '../components/problem-report.js';
import { TopBar } from '../components/top-bar.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('common.problem.pageMissing'));
  return (
    <>
      <TopBar />
      <header className="head">
        <h1>{t('common.problem.pageMissing')}</h1>
      </header>
      <NotHere />
    </>
  );
}
