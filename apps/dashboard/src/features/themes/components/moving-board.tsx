import type { StatedCountReply, ThemeCardReply } from '@netvaerksoverblik/contracts';
import type { ThemeState } from '@netvaerksoverblik/domain';
import { useEffect, useRef, useState } from 'react';
import { StepDialog } from '../../../components/step-dialog.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS, withQuery } from '../../../lib/paths.js';
import { useSession } from '../../../lib/session.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { boardColumns, type BoardColumn } from './board-columns.js';
import { focusCard } from './board-keys.js';
import { ThemeBoard } from './theme-board.js';
import type { ThemeSelection } from './use-theme-selection.js';

interface MovingBoardProps {
  cards: ThemeCardReply[];
  counts: StatedCountReply[];
  selection: ThemeSelection;
  onNews: (news: string) => void;
}

/** The board with its step dialog; the focus comes back to the theme, wherever it stands by then. */
export function MovingBoard({ cards, counts, selection, onNews }: MovingBoardProps) {
  const { t } = useTranslation();
  const words = useWords();
  const mayMove = useSession()?.may.edit === true && selection.asOf === null && selection.knownAt === null;
  const [move, setMove] = useState<{ card: ThemeCardReply; to: ThemeState } | null>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (move !== null || focusNext.current === null) return;
    focusCard(focusNext.current);
    focusNext.current = null;
  }, [move]);
  const { known: kendt } = useAsOf();
  const close = (card: ThemeCardReply) => {
    focusNext.current = card.id;
    setMove(null);
  };
  const rowsOf = ({ statuses }: BoardColumn): string => {
    const { round: runde, category: kategori, q, asOf: pr, only: kun } = selection;
    const status = statuses.map((one) => one ?? 'none').join(',');
    return withQuery(PATHS.themes, { vis: 'tabel', status, runde, kategori, kun, q, pr, kendt });
  };
  const taken = (card: ThemeCardReply, to: ThemeState) => {
    onNews(t('themes.moved', { title: card.title, state: words.state('theme', to) }));
    close(card);
  };
  return (
    <>
      <ThemeBoard
        columns={boardColumns(cards, counts)}
        onMove={mayMove ? (card, to) => setMove({ card, to }) : null}
        rowsOf={rowsOf}
      />
      {move !== null && (
        <StepDialog
          step={{ itemId: move.card.id, kind: 'theme', title: move.card.title, to: move.to }}
          onTaken={() => taken(move.card, move.to)}
          onClose={() => close(move.card)}
        />
      )}
    </>
  );
}
