import { Button } from '@mantine/core';
import type { ThemeBoardReply } from '@netvaerksoverblik/contracts';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { unnamedCounts } from '../../../lib/unnamed-counts.js';
import { lower } from '../../../lib/words.js';
import { useBoard } from '../api/get-board.js';
import { shownCards, shownCounts } from './board-columns.js';
import { MovingBoard } from './moving-board.js';
import { RoundLine } from './round-line.js';
import { ThemeActions } from './theme-actions.js';
import { ThemeFilters } from './theme-filters.js';
import { ThemeTable } from './theme-table.js';
import { useThemeSelection, type ThemeSelection } from './use-theme-selection.js';

/** Themes of a round or of all, as a board or as a table. */
export function ThemesPage() {
  const { t } = useTranslation();
  const selection = useThemeSelection();
  const board = useBoard(selection);
  const [news, setNews] = useState('');
  const round = board.data?.round ?? null;
  const title = round === null ? t('themes.title') : t('themes.titleOfRound', { round: lower(round.name) });
  usePageTitle(title);
  return (
    <>
      <TopBar asOf known />
      <header className="head">
        <div>
          <h1>{title}</h1>
          <p className="lede" role="status">
            {board.data === undefined ? ' ' : <Total board={board.data} selection={selection} />}
          </p>
          {round !== null && <RoundLine round={round} />}
        </div>
        <ThemeActions round={round} selection={selection} onNews={setNews} />
      </header>
      <AsOfBanner known />
      <ThemeFilters selection={selection} />
      <p className="vh" aria-live="polite">
        {news}
      </p>
      {board.error !== null && <LoadProblem error={board.error} onRetry={() => void board.refetch()} />}
      {board.data === undefined && board.error === null && <SkeletonLines lines={8} />}
      {board.data !== undefined && <Themes board={board.data} selection={selection} onNews={setNews} />}
    </>
  );
}

interface ShownProps {
  board: ThemeBoardReply;
  selection: ThemeSelection;
}

/** "14 temaer og 20 unavngivne." */
function Total({ board, selection }: ShownProps) {
  const { t } = useTranslation();
  const cards = shownCards(board, selection);
  const unnamed = unnamedCounts(shownCounts(board, selection)).reduce((sum, row) => sum + row.unnamed, 0);
  const too = unnamed === 0 ? '' : ` ${t('themes.unnamedToo', { count: unnamed })}`;
  return `${t('themes.total', { count: cards.length })}${too}.`;
}

function Themes({ board, selection, onNews }: ShownProps & { onNews: (news: string) => void }) {
  const cards = shownCards(board, selection);
  const counts = shownCounts(board, selection);
  if (cards.length + unnamedCounts(counts).length === 0) return <NoThemes selection={selection} />;
  if (selection.view === 'table') return <ThemeTable cards={cards} counts={counts} selection={selection} />;
  return <MovingBoard cards={cards} counts={counts} selection={selection} onNews={onNews} />;
}

function NoThemes({ selection }: { selection: ThemeSelection }) {
  const { t } = useTranslation();
  const asOf = useAsOf();
  if (selection.isFiltered) {
    return (
      <Empty title={t('themes.noneFilter')}>
        <Button onClick={selection.clear}>{t('themes.clear')}</Button>
      </Empty>
    );
  }
  if (asOf.date !== null) {
    return (
      <Empty title={t('themes.noneAsOf', { date: formatDate(asOf.date) })}>
        <Button onClick={() => asOf.set(null)}>{t('common.asOf.back')}</Button>
      </Empty>
    );
  }
  if (selection.round !== null) return <Empty title={t('themes.noneRound')} help={t('themes.noneRoundHelp')} />;
  return (
    <Empty title={t('themes.none')} help={t('themes.noneHelp')}>
      <ToImports />
    </Empty>
  );
}

function ToImports() {
  const { t } = useTranslation();
  return useSession()?.may.import === true ? <Link to={PATHS.imports}>{t('themes.import')}</Link> : null;
}

function Empty(props: { title: string; help?: string; children?: ReactNode }) {
  return (
    <div className="section">
      <h2>{props.title}</h2>
      {props.help !== undefined && <p className="soft">{props.help}</p>}
      <div className="actions" style={{ marginTop: 'var(--s-3)' }}>
        {props.children}
      </div>
    </div>
  );
}
