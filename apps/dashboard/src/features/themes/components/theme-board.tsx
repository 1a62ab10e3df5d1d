import type { ThemeCardReply } from '@netvaerksoverblik/contracts';
import { useState, type DragEvent } from 'react';
import { Mark } from '../../../components/mark.js';
import { NumberLink } from '../../../components/number-link.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfState, useWords } from '../../../lib/words.js';
import { countOf, targetOf, type BoardColumn } from './board-columns.js';
import { moveByKeys } from './board-keys.js';
import type { OnMove } from './move-menu.js';
import { ThemeCard, type CardMoves } from './theme-card.js';
import { reasonAgainst } from './theme-steps.js';
import { UnnamedCard } from './unnamed-card.js';

interface ThemeBoardProps {
  columns: BoardColumn[];
  /** Null where nobody moves anything: the board is then only read. */
  onMove: OnMove | null;
  /** Address of the rows of a column. */
  rowsOf: (column: BoardColumn) => string;
}

/** The pipeline: cards are moved with the mouse, or with the keys alone. */
export function ThemeBoard({ columns, onMove, rowsOf }: ThemeBoardProps) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<ThemeCardReply | null>(null);
  const moves: CardMoves | null =
    onMove === null ? null : { onMove, onDragStart: setDragged, onDragEnd: () => setDragged(null) };
  return (
    <>
      <div className="board" role="group" aria-label={t('themes.board')} onKeyDown={moveByKeys}>
        {columns.map((column) => (
          <Column key={column.place} column={column} rows={rowsOf(column)} moves={moves} dragged={dragged} />
        ))}
      </div>
      {moves !== null && <p className="note wide-only">{t('themes.keysHelp')}</p>}
    </>
  );
}

function Column({
  column,
  rows,
  moves,
  dragged,
}: {
  column: BoardColumn;
  rows: string;
  moves: CardMoves | null;
  dragged: ThemeCardReply | null;
}) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const name = useColumnName(column);
  const count = countOf(column);
  const { to, reason } = dropOn(column, dragged);
  const takes = to !== null && reason === null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (dragged !== null && takes) moves?.onMove(dragged, to);
  };
  return (
    <section
      data-column={column.place}
      aria-label={name}
      {...(dragged !== null && to !== null ? { 'data-takes': takes } : {})}
      {...(isOver && takes ? { 'data-over': true } : {})}
      onDragEnter={() => setOver(true)}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDragOver={(event) => {
        if (takes) event.preventDefault();
      }}
      onDrop={drop}
    >
      <h2>
        {column.statuses.length === 1 && <Mark name={markOfState('theme', column.statuses[0] ?? null)} />}
        <span>{name}</span>
        <NumberLink value={count} to={rows} label={`${name}: ${count}`} />
      </h2>
      {reason !== null && <p className="reason">{reason}</p>}
      <ul>
        {column.cards.map((card) => (
          <ThemeCard key={card.id} card={card} moves={moves} withStatus={column.statuses.length > 1} />
        ))}
        {column.unnamed.map((row) => (
          <UnnamedCard key={`${row.count.category}-${row.count.status}-${row.count.source?.start}`} row={row} />
        ))}
      </ul>
      {count === 0 && <p className="muted small">{t('themes.emptyColumn')}</p>}
    </section>
  );
}

function useColumnName({ place }: BoardColumn): string {
  const { t } = useTranslation();
  const words = useWords();
  if (place === 'out') return t('themes.outOfRound');
  return words.state('theme', place === 'unsaid' ? null : place);
}

/** What the dragged theme would become here, and what is against it. */
function dropOn({ place, statuses }: BoardColumn, dragged: ThemeCardReply | null) {
  const to = targetOf(place);
  if (dragged === null || to === null || statuses.includes(dragged.status)) return { to: null, reason: null };
  return { to, reason: reasonAgainst(dragged.status, to) };
}
