import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { Category } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import type { Matrix } from './matrix-cells.js';

const FILLS: Record<Category | 'none', string> = {
  welfare: 'var(--cat-welfare)',
  innovation: 'url(#hatched)',
  learning: 'url(#dotted)',
  none: 'url(#open)',
};

/** Patterns carry the category where colour does not, as in print. */
function Patterns() {
  return (
    <defs>
      <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--paper)" />
        <rect width="3.2" height="6" fill="var(--cat-innovation)" />
      </pattern>
      <pattern id="dotted" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--paper)" />
        <circle cx="3" cy="3" r="2.1" fill="var(--cat-learning)" />
      </pattern>
      <pattern id="open" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--paper)" />
      </pattern>
    </defs>
  );
}

const STROKES: Record<Category | 'none', string> = {
  welfare: 'var(--cat-welfare)',
  innovation: 'var(--cat-innovation)',
  learning: 'var(--cat-learning)',
  none: 'var(--edge)',
};

export function MatrixChart({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const words = useWords();
  const keyOf = (category: Category | null) => category ?? 'none';
  const bars = [
    ...matrix.states
      .filter((state) => (matrix.total.active.get(state) ?? 0) > 0)
      .map((state) => ({
        name: words.state('network', state),
        ...Object.fromEntries(matrix.rows.map((row) => [keyOf(row.category), row.active.get(state) ?? 0])),
      })),
    {
      name: t('overview.silent'),
      ...Object.fromEntries(matrix.rows.map((row) => [keyOf(row.category), row.silent])),
    },
  ];
  return (
    <figure>
      <div role="img" aria-label={t('overview.chartLabel')}>
        <BarChart
          h={bars.length * 32 + 40}
          data={bars}
          dataKey="name"
          type="stacked"
          orientation="vertical"
          gridAxis="none"
          tickLine="none"
          withTooltip={false}
          withBarValueLabel={false}
          yAxisProps={{ width: 92, tick: { fill: 'var(--ink)', fontSize: 13 } }}
          xAxisProps={{ allowDecimals: false, tick: { fill: 'var(--ink-3)', fontSize: 12 } }}
          barProps={(series) => ({
            isAnimationActive: false,
            barSize: 14,
            fill: FILLS[series.name as Category | 'none'],
            stroke: STROKES[series.name as Category | 'none'],
            strokeOpacity: 1,
            strokeWidth: 1.5,
            fillOpacity: 1,
          })}
          series={matrix.rows.map((row) => ({
            name: keyOf(row.category),
            label: words.category(row.category),
            color: STROKES[keyOf(row.category)],
          }))}
        >
          <Patterns />
        </BarChart>
      </div>
      <figcaption className="note legend">
        {matrix.rows.map((row) => (
          <span key={row.category} className={`category ${row.category ?? 'none'}`}>
            {words.category(row.category)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
