import { Button } from '@mantine/core';
import type { FollowUpListReply, FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { useFollowUps } from '../api/list-follow-ups.js';
import { AddFollowUpDialog } from './add-follow-up-dialog.js';
import { ClosedFollowUps } from './closed-follow-ups.js';
import { FollowUpFigures } from './follow-up-figures.js';
import { FollowUpFilterBar } from './follow-up-filters.js';
import { FollowUpTable } from './follow-up-table.js';
import { OwnersList } from './owners-list.js';
import { useFollowUpFilters, type FollowUpFilters } from './use-follow-up-filters.js';
import { WindowLegend } from './window-plot.js';

const ON_PAGE = 100;
const CLOSED_ON_PAGE = 5;
const CLOSED = 'kept,dropped';

const isClosedState = (state: string | null): boolean =>
  state !== null && state.split(',').every((one) => one === 'kept' || one === 'dropped');

/** Promises of the minutes and what people entered: who does what by when, and how it stands. */
export function FollowUpsPage() {
  const { t } = useTranslation();
  const filters = useFollowUpFilters();
  const pages = useFollowUps(filters, ON_PAGE);
  const first = pages.data?.pages[0];
  usePageTitle(t('followUps.title'));
  return (
    <>
      <TopBar asOf />
      <Head list={first} />
      <AsOfBanner />
      <FollowUpFilterBar filters={filters} list={first} />
      {pages.error !== null ? (
        <LoadProblem error={pages.error} onRetry={() => void pages.refetch()} />
      ) : (
        <Body filters={filters} pages={pages} />
      )}
    </>
  );
}

function Head({ list }: { list: FollowUpListReply | undefined }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const mayAdd = useSession()?.may.edit === true;
  const [isAdding, setAdding] = useState(false);
  return (
    <header className="head">
      <div>
        <h1>{t('followUps.title')}</h1>
        <p className="lede" role="status">
          {t('followUps.lede')} {list !== undefined && t('followUps.notClosed', { count: list.notClosed })}
        </p>
      </div>
      <span className="actions buttons">
        <Button component={Link} to={carry(PATHS.decisions)}>
          {t('followUps.monthly')}
        </Button>
        {mayAdd && <Button onClick={() => setAdding(true)}>{t('followUps.add')}</Button>}
      </span>
      {isAdding && <AddFollowUpDialog onClose={() => setAdding(false)} />}
    </header>
  );
}

type Pages = ReturnType<typeof useFollowUps>;

function Body({ filters, pages }: { filters: FollowUpFilters; pages: Pages }) {
  const loaded = pages.data?.pages ?? [];
  const [list] = loaded;
  const rows = loaded.flatMap(({ items }) => items);
  if (list === undefined) return <Rows filters={filters} rows={undefined} list={undefined} />;
  return (
    <>
      <FollowUpFigures list={list} />
      {rows.length === 0 ? (
        <Empty isFiltered={filters.isFiltered} />
      ) : (
        <Rows filters={filters} rows={rows} list={list} />
      )}
      {pages.hasNextPage && <More pages={pages} shown={rows.length} total={list.total} />}
      {!isClosedState(filters.state) && <Beside filters={filters} list={list} isToday={filters.asOf === null} />}
    </>
  );
}

interface RowsProps {
  filters: FollowUpFilters;
  /** Undefined before the first answer. */
  rows: FollowUpRowReply[] | undefined;
  list: FollowUpListReply | undefined;
}

function Rows({ filters, rows, list }: RowsProps) {
  const { t } = useTranslation();
  const isToday = filters.asOf === null;
  if (isClosedState(filters.state)) {
    const keptThisYear = list?.keptThisYear ?? 0;
    return <ClosedFollowUps rows={rows ?? []} keptThisYear={keptThisYear} isShort={false} isToday={isToday} />;
  }
  const day = list?.day ?? '';
  return (
    <Section
      title={t(filters.isFiltered ? 'followUps.chosenTitle' : 'followUps.listTitle')}
      aside={day !== '' && t('followUps.todayLine', { date: formatDate(day) })}
    >
      <FollowUpTable rows={rows} day={day} isByOwner={filters.isByOwner} isToday={isToday} />
      <WindowLegend />
    </Section>
  );
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation();
  if (isFiltered) return <p className="soft">{t('followUps.noneChosen')}</p>;
  return (
    <>
      <p className="strong">{t('followUps.none')}</p>
      <p className="soft">{t('followUps.noneTodo')}</p>
    </>
  );
}

function More({ pages, shown, total }: { pages: Pages; shown: number; total: number }) {
  const { t } = useTranslation();
  return (
    <p className="actions">
      <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {t('followUps.more')}
      </Button>
      <span className="muted">{t('followUps.shown', { shown, total })}</span>
    </p>
  );
}

/** What was closed lately, and who has how much open. */
function Beside({ filters, list, isToday }: { filters: FollowUpFilters; list: FollowUpListReply; isToday: boolean }) {
  const closed = useFollowUps({ ...filters, window: null, state: CLOSED }, CLOSED_ON_PAGE);
  const rows = closed.data?.pages[0]?.items ?? [];
  return (
    <div className="beside">
      {rows.length > 0 ? (
        <ClosedFollowUps rows={rows} keptThisYear={list.keptThisYear} isShort isToday={isToday} />
      ) : (
        <span />
      )}
      {list.owners.length > 0 && <OwnersList owners={list.owners} />}
    </div>
  );
}
