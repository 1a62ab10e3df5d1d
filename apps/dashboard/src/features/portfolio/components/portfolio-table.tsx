import type { PortfolioItemReply, StatedCountReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { unnamedCounts } from '../../../lib/unnamed-counts.js';
import { ItemRow } from './item-row.js';
import { UnnamedRow } from './unnamed-row.js';
import type { Selection } from './use-selection.js';

const SORTED = {
  title: 'titleHead',
  status: 'statusHead',
  category: 'categoryHead',
  lastHeard: 'heardHead',
} as const;
type SortKey = keyof typeof SORTED;

/** Rows with the silent ones apart, and what was counted but never named. */
export function PortfolioTable(props: {
  items: PortfolioItemReply[] | undefined;
  counts: StatedCountReply[];
  selection: Selection;
  withKind: boolean;
}) {
  const { t } = useTranslation();
  const { items, selection, withKind } = props;
  const heard = items?.filter((item) => !item.silent) ?? [];
  const silent = items?.filter((item) => item.silent) ?? [];
  const columns = withKind ? 7 : 6;
  return (
    <table className="stack" aria-busy={items === undefined}>
      <thead>
        <tr>
          <SortHead name="title" selection={selection} />
          {withKind && <th scope="col">{t('portfolio.kindHead')}</th>}
          <SortHead name="status" selection={selection} />
          <SortHead name="category" selection={selection} />
          <th scope="col">{t('portfolio.holdersHead')}</th>
          <th scope="col">{t('portfolio.conditionsHead')}</th>
          <SortHead name="lastHeard" selection={selection} />
        </tr>
      </thead>
      <tbody>
        {items === undefined && <SkeletonRows columns={columns} rows={8} />}
        {heard.map((item) => (
          <ItemRow key={item.id} item={item} withKind={withKind} />
        ))}
        {unnamedCounts(props.counts).map((row) => (
          <UnnamedRow
            key={`${row.count.kind}-${row.count.category}-${row.count.status}-${row.count.source?.start}`}
            row={row}
            withKind={withKind}
          />
        ))}
      </tbody>
      {silent.length > 0 && (
        <tbody>
          <tr className="still group-row">
            <th colSpan={columns} scope="rowgroup">
              {t('portfolio.silentGroup', { count: silent.length })}
            </th>
          </tr>
          {silent.map((item) => (
            <ItemRow key={item.id} item={item} withKind={withKind} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function SortHead({ name, selection }: { name: SortKey; selection: Selection }) {
  const { t } = useTranslation();
  const column = t(`portfolio.${SORTED[name]}`);
  const ascending = selection.sort === name;
  const descending = selection.sort === `-${name}`;
  const next = ascending ? `-${name}` : name;
  const sorted = descending ? 'descending' : 'none';
  return (
    <th scope="col" aria-sort={ascending ? 'ascending' : sorted}>
      <button
        type="button"
        className="sort"
        title={t('portfolio.sortBy', { column: column.toLocaleLowerCase('da') })}
        onClick={() => selection.set('sort', next)}
      >
        {column}
        <span className="arrow" aria-hidden="true">
          {ascending ? '↑' : descending ? '↓' : ''}
        </span>
      </button>
    </th>
  );
}
