import type { PortfolioItemReply, PortfolioReply, StatedCountReply } from '@netvaerksoverblik/contracts';
import { Button } from '@mantine/core';
import type { PortfolioKind } from '@netvaerksoverblik/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Link, useNavigate } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { NewItemDialog } from '../../../components/entering/new-item-dialog.js';
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

interface Rows {
  loaded: number;
  /** Those of the loaded that the selection shows; undefined before the first answer. */
  items: PortfolioItemReply[] | undefined;
  counts: StatedCountReply[];
  total: number;
}

function rowsOf(pages: PortfolioReply[] | undefined, only: Only | null): Rows {
  const [first] = pages ?? [];
  if (pages === undefined || first === undefined) return { loaded: 0, items: undefined, counts: [], total: 0 };
  const all = pages.flatMap((page) => page.items);
  if (only === null) return { loaded: all.length, items: all, counts: first.counts, total: first.total };
  const items = all.filter(ONLY[only]);
  return { loaded: all.length, items, counts: [], total: items.length };
}

function usePages({ kind, status, category, q, sort, asOf, knownAt, only }: Selection) {
  const portfolio = usePortfolio({ kind, status, category, q, sort, asOf, knownAt });
  const { hasNextPage, isFetching, fetchNextPage } = portfolio;
  // What the page picks out itself needs every row first.
  useEffect(() => {
    if (only !== null && hasNextPage && !isFetching) void fetchNextPage();
  }, [only, hasNextPage, isFetching, fetchNextPage]);
  return portfolio;
}

/** The table of the portfolio, of all kinds or of one. */
export function PortfolioPage({ kind = null }: { kind?: PortfolioKind | null }) {
  const { t } = useTranslation();
  const selection = useSelection(kind);
  const portfolio = usePages(selection);
  const rows = rowsOf(portfolio.data?.pages, selection.only);
  const title = kind === null ? t('portfolio.title') : t(`words.kinds.${kind}`);
  usePageTitle(title);
  const noun = useNoun(selection.kind, rows.total);
  return (
    <>
      <TopBar asOf known />
      <header className="head">
        <div>
          <h1>{title}</h1>
          <p className="lede" role="status">
            {rows.items === undefined || isEmpty(rows) ? ' ' : `${noun}. ${t('portfolio.lede')}`}
          </p>
        </div>
        {kind !== null && <NewItem kind={kind} />}
      </header>
      <AsOfBanner known />
      <PortfolioFilters selection={selection} withKinds={kind === null} />
      <Body portfolio={portfolio} rows={rows} selection={selection} />
      {portfolio.hasNextPage && selection.only === null && <MoreRows portfolio={portfolio} rows={rows} />}
    </>
  );
}

/** "Nyt netværk": for those who may, and only where today is shown. */
function NewItem({ kind }: { kind: PortfolioKind }) {
  const { t } = useTranslation();
  const mayEdit = useSession()?.may.edit === true;
  const { date, known } = useAsOf();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!mayEdit || date !== null || known !== null) return null;
  return (
    <div className="actions">
      <Button onClick={() => setOpen(true)}>{t(`entries.new.${kind}`)}</Button>
      {isOpen && (
        <NewItemDialog kind={kind} onDone={({ id }) => void navigate(PATHS.item(id))} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}

type Pages = ReturnType<typeof usePages>;

const isEmpty = ({ items, counts }: Rows): boolean => items?.length === 0 && counts.length === 0;

function Body({ portfolio, rows, selection }: { portfolio: Pages; rows: Rows; selection: Selection }) {
  if (portfolio.error !== null) {
    return <LoadProblem error={portfolio.error} onRetry={() => void portfolio.refetch()} />;
  }
  if (isEmpty(rows)) return <NoRows selection={selection} />;
  const { items, counts } = rows;
  return <PortfolioTable items={items} counts={counts} selection={selection} withKind={selection.kind === null} />;
}

function MoreRows({ portfolio, rows }: { portfolio: Pages; rows: Rows }) {
  const { t } = useTranslation();
  return (
    <div className="actions" style={{ marginTop: 'var(--s-4)' }}>
      <Button loading={portfolio.isFetchingNextPage} onClick={() => void portfolio.fetchNextPage()}>
        {t('portfolio.more')}
      </Button>
      <span className="small muted">{t('portfolio.moreLeft', { shown: rows.loaded, total: rows.total })}</span>
    </div>
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
