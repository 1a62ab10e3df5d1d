import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { Link } from 'react-router';
import { Section } from '../../../components/section.js';
import { SourcedWord } from '../../../components/sourced-word.js';
import { useAsOf } from '../../../lib/as-of.js';
import { useEventWords, useShortEventWords } from '../../../lib/event-words.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';

type Move = OverviewReply['moved'][number];

interface ItemMoves {
  item: Move['item'];
  date: string;
  events: Move['event'][];
}

/** What one meeting did to one item is told together. */
function byItem(moved: readonly Move[]): ItemMoves[] {
  const groups = new Map<string, ItemMoves>();
  for (const { item, event } of moved) {
    const key = `${item.id} ${event.effectiveOn}`;
    const group = groups.get(key) ?? { item, date: event.effectiveOn, events: [] };
    group.events.push(event);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What moved last, newest first; each word opens its sentence. */
export function LatestMoves({ moved }: { moved: Move[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('overview.movedTitle')}>
      {moved.length === 0 ? (
        <p className="soft">{t('overview.movedNone')}</p>
      ) : (
        <ul className="list">
          {byItem(moved).map((moves) => (
            <ItemLine key={`${moves.item.id}-${moves.date}`} moves={moves} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ItemLine({ moves }: { moves: ItemMoves }) {
  const { carry } = useAsOf();
  return (
    <li>
      <Link to={carry(PATHS.item(moves.item.id))}>{moves.item.title}</Link>
      <span className="second">{formatDate(moves.date)}</span>
      <ul>
        {moves.events.map((event) => (
          <EventWord key={event.id} event={event} kind={moves.item.kind} />
        ))}
      </ul>
    </li>
  );
}

function EventWord({ event, kind }: { event: Move['event']; kind: Move['item']['kind'] }) {
  const said = useEventWords()(event, kind);
  const short = useShortEventWords()(event, kind);
  return (
    <li className="row">
      <span>
        <SourcedWord
          word={short.word}
          mark={said.mark}
          sources={event.sources}
          kicker={`${said.words}, ${formatDate(event.effectiveOn)}`}
          unsourced={event.reason}
          {...(said.signal ? { tone: 'signal' as const } : {})}
        />
      </span>
      <span className="soft">{short.detail}</span>
    </li>
  );
}
