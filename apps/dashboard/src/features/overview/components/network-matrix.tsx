import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { Section } from '../../../components/section.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatNumber } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { matrixOf, sumOfRow } from './matrix-cells.js';
import { MatrixTable } from './matrix-table.js';

const MatrixChart = lazy(async () => ({ default: (await import('./matrix-chart.js')).MatrixChart }));

/** Networks by category and state: as bars, and as the table that holds the same numbers. */
export function NetworkMatrix({ overview }: { overview: OverviewReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const [asChart, setAsChart] = useState(false);
  const matrix = useMemo(() => matrixOf(overview.matrix), [overview.matrix]);
  const all = sumOfRow(matrix.total);
  return (
    <Section
      title={t('overview.matrixTitle')}
      aside={
        all > 0 && (
          <>
            <button type="button" className="link-button" onClick={() => setAsChart(!asChart)}>
              {asChart ? t('overview.asTable') : t('overview.asChart')}
            </button>{' '}
            ·{' '}
            <Link to={carry(PATHS.networks)}>
              {t('overview.matrixAll', { count: all, formatted: formatNumber(all) })}
            </Link>
          </>
        )
      }
    >
      {all === 0 && <p className="soft">{t('overview.matrixNone')}</p>}
      {all > 0 && asChart && (
        <Suspense fallback={<SkeletonLines />}>
          <MatrixChart matrix={matrix} />
        </Suspense>
      )}
      {all > 0 && !asChart && <MatrixTable matrix={matrix} />}
    </Section>
  );
}
