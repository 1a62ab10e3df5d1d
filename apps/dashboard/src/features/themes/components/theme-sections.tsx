import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { useTheme } from '../api/get-theme.js';
import { ThemeChecklist } from './theme-checklist.js';
import { ThemeDetails } from './theme-details.js';
import { ThemeLineage } from './theme-lineage.js';

/** What a theme has of its own on its page. */
export function ThemeSections({ item, asOf }: { item: PortfolioItemDetailReply; asOf: string | null }) {
  const theme = useTheme(item.id, asOf);
  if (theme.error !== null) return <LoadProblem error={theme.error} onRetry={() => void theme.refetch()} />;
  if (theme.data === undefined) return <SkeletonLines lines={6} />;
  return (
    <>
      <ThemeDetails theme={theme.data} />
      <ThemeChecklist theme={theme.data} />
      <ThemeLineage id={item.id} asOf={asOf} />
    </>
  );
}
