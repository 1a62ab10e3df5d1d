import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../components/page-title.js';
import { NotHere } from '../components/problem-report.js';
import { TopBar } from '../components/top-bar.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('common.problem.notFoundTitle'));
  return (
    <>
      <TopBar />
      <header className="head">
        <h1>404</h1>
      </header>
      <NotHere />
    </>
  );
}
