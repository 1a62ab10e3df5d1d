import type { PortfolioItemReply } from '@netvaerksoverblik/contracts';
import { Button } from '@mantine/core';
import type { PortfolioKind } from '@netvaerksoverblik/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate, formatNumber } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { usePortfolio } from '../api/list-portfolio.js';
import { isKind, PortfolioFilters } from './portfolio-filters.js';
import { PortfolioTable } from './portfolio-table.js';
import { useSelection, type Only, type Selection } from './use-selection.js';

const ONLY: Record<Only, (item: PortfolioItemReply) => boolean> = {
  udestaar: (item) => item.conditions.length > 0,
  aktive: (item) => !item.silent && !isOver(item),
  tavse: (item) => item.silent,
};
const OVER: readonly (string | null)[] = ['closed', 'stopped', 'withdrawn', 'rejected', 'completed', 'cancelled'];

function isOver(item: PortfolioItemReply): boolean {
  return OVER.includes(item.status);
}

/** The table of the portfolio, of all kinds or of one. */
export function PortfolioPage({ kind = null }: { kind?: PortfolioKind | null }) {
  const { t } = useTranslation();
  const selection = useSelection(kind);
  const { only, kind: chosenKind, status, category, q, sort, asOf } = selection;
  const portfolio = usePortfolio({ kind: chosenKind, status, category, q, sort, asOf });
  const title = kind === null ? t('portfolio.title') : t(`words.kinds.${kind}`);
  usePageTitle(title);

  // What the page picks out itself needs every row first.
  const { hasNextPage, isFetching, fetchNextPage } = portfolio;
  useEffect(() => {
    if (only !== null && hasNextPage && !isFetching) void fetchNextPage();
  }, [only, hasNextPage, isFetching, fetchNextPage]);

  const pages = portfolio.data?.pages;
  const loaded = pages?.flatMap((page) => page.items);
  const items = only === null ? loaded : loaded?.filter(ONLY[only]);
  const counts = only === null ? (pages?.[0]?.counts ?? []) : [];
  const total = only === null ? (pages?.[0]?.total ?? 0) : (items?.length ?? 0);
  const noun = useNoun(selection.kind, total);
  const isEmpty = items !== undefined && items.length === 0 && counts.length === 0;
  return (
    <>
      <TopBar asOf />
      <header className="head">
        <div>
          <h1>{title}</h1>
          <p className="lede" role="status">
            {items === undefined || isEmpty ? ' ' : `${noun}. ${t('portfolio.lede')}`}
          </p>
        </div>
      </header>
      <AsOfBanner />
      <PortfolioFilters selection={selection} withKinds={kind === null} />
      {portfolio.error !== null ? (
        <LoadProblem error={portfolio.error} onRetry={() => void portfolio.refetch()} />
      ) : isEmpty ? (
        <NoRows selection={selection} />
      ) : (
        <PortfolioTable items={items} counts={counts} selection={selection} withKind={selection.kind === null} />
      )}
      {hasNextPage && only === null && (
        <div className="actions" style={{ marginTop: 'var(--s-4)' }}>
          <Button loading={portfolio.isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('portfolio.more')}
          </Button>
          <span className="small muted">{t('portfolio.moreLeft', { shown: loaded?.length ?? 0, total })}</span>
        </div>
      )}
    </>
  );
}

/** "3 netværk", "1 tema", "4 sager". */
function useNoun(kind: string | null, count: number): string {
  const { t } = useTranslation();
  if (!isKind(kind)) return t('portfolio.matters', { count });
  const word = count === 1 ? t(`words.kind.${kind}`) : t(`words.kinds.${kind}`);
  return `${formatNumber(count)} ${word.toLocaleLowerCase('da')}`;
}

function NoRows({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const mayImport = useSession()?.may.import === true;
  if (selection.isFiltered) {
    return (
      <div className="section">
        <h2>{t('portfolio.noneFilter')}</h2>
        <div className="actions" style={{ marginTop: 'var(--s-3)' }}>
          <Button onClick={selection.clear}>{t('portfolio.clear')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className="section">
      <h2>{asOf.date === null ? t('portfolio.none') : t('portfolio.noneAsOf', { date: formatDate(asOf.date) })}</h2>
      {asOf.date === null ? (
        <>
          <p className="soft">{t('portfolio.noneHelp')}</p>
          {mayImport && (
            <p style={{ marginTop: 'var(--s-3)' }}>
              <Link to={PATHS.imports}>{t('portfolio.noneAction')}</Link>
            </p>
          )}
        </>
      ) : (
        <div className="actions" style={{ marginTop: 'var(--s-3)' }}>
          <Button onClick={() => asOf.set(null)}>{t('common.asOf.back')}</Button>
        </div>
      )}
    </div>
  );
}
