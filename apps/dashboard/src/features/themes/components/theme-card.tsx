import type { ThemeCardReply } from '@netvaerksoverblik/contracts';
import type { DragEvent } from 'react';
import { Link } from 'react-router';
import { CategoryLabel } from '../../../components/category.js';
import { ItemStatus } from '../../../components/item-status.js';
import { SourcedWord } from '../../../components/sourced-word.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate, formatShortDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { ChecklistMarks, useLacks } from './checklist-marks.js';
import { MoveMenu, type OnMove } from './move-menu.js';

export interface CardMoves {
  onMove: OnMove;
  onDragStart: (card: ThemeCardReply) => void;
  onDragEnd: () => void;
}

/** Statuses in which the checklist is what one asks about. */
const IS_QUALIFIED: readonly (string | null)[] = ['idea', 'qualifying', 'nominated', null];

/** A theme on the board; without moves it is only read. */
export function ThemeCard({
  card,
  moves,
  withStatus,
}: {
  card: ThemeCardReply;
  moves: CardMoves | null;
  withStatus: boolean;
}) {
  const { carry } = useAsOf();
  const startDrag = (event: DragEvent) => {
    event.dataTransfer.setData('text/plain', card.title);
    event.dataTransfer.effectAllowed = 'move';
    moves?.onDragStart(card);
  };
  return (
    <li
      data-card={card.id}
      className={card.silent ? 'card silent' : 'card'}
      {...(moves === null ? {} : { draggable: true, onDragStart: startDrag, onDragEnd: moves.onDragEnd })}
    >
      <Link className="title" data-card-link={card.id} draggable={false} to={carry(PATHS.item(card.id))}>
        {card.title}
      </Link>
      <div className="facts">
        <CategoryLabel category={card.category} />
        <span className="nowrap">{card.reference}</span>
      </div>
      {IS_QUALIFIED.includes(card.status) && <Progress card={card} />}
      <Since card={card} withStatus={withStatus} />
      <Networks card={card} />
      <OpenConditions card={card} />
      {moves !== null && <MoveMenu card={card} onMove={moves.onMove} />}
    </li>
  );
}

function Progress({ card: { checklist } }: { card: ThemeCardReply }) {
  const lacks = useLacks();
  if (checklist.of === 0) return null;
  return (
    <p>
      <ChecklistMarks checklist={checklist} /> {checklist.met > 0 && lacks(checklist)}
    </p>
  );
}

/** The way to the sentence behind the status, which the column's head already says. */
function Since({ card, withStatus }: { card: ThemeCardReply; withStatus: boolean }) {
  const { t } = useTranslation();
  const { status, statusSince, source, entered } = card;
  const silent = card.silent ? `, ${t('themes.silentMark')}` : '';
  if (statusSince === null) return null;
  return (
    <div className="muted">
      <ItemStatus
        {...{ kind: 'theme', status, since: statusSince, source, entered, quiet: true }}
        {...(withStatus ? {} : { word: `${t('themes.since', { date: formatShortDate(statusSince) })}${silent}` })}
      />
    </div>
  );
}

function Networks({ card: { networks } }: { card: ThemeCardReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  if (networks.length === 0) return null;
  return (
    <p>
      {t('themes.to')}{' '}
      {networks.map((network, index) => (
        <span key={network.id}>
          {index > 0 && ', '}
          <Link draggable={false} title={network.title} to={carry(PATHS.item(network.id))}>
            {network.reference}
          </Link>
        </span>
      ))}
    </p>
  );
}

function OpenConditions({ card: { conditions } }: { card: ThemeCardReply }) {
  const { t } = useTranslation();
  const words = useWords();
  return conditions.map((condition, index) => {
    const word = words.condition(condition.kind, condition.forum);
    return (
      <div key={`${condition.kind}-${condition.since}-${index}`}>
        <SourcedWord
          word={word}
          mark="condition"
          tone="signal"
          sources={condition.source === null ? [] : [condition.source]}
          kicker={`${word}, ${t('themes.since', { date: formatDate(condition.since) })}`}
          unsourced={condition.words}
        />
      </div>
    );
  });
}
