import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../components/section.js';
import { SourcedWord } from '../../../components/sourced-word.js';
import { useAsOf } from '../../../lib/as-of.js';
import { useEventWords } from '../../../lib/event-words.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useWords } from '../../../lib/words.js';

type Move = OverviewReply['moved'][number];

/** What moved last, newest first; each word opens its sentence. */
export function LatestMoves({ moved }: { moved: Move[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('overview.movedTitle')}>
      {moved.length === 0 ? (
        <p className="soft">{t('overview.movedNone')}</p>
      ) : (
        <ul className="list">
          {moved.map((move) => (
            <MoveLine key={move.event.id} move={move} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function MoveLine({ move }: { move: Move }) {
  const { carry } = useAsOf();
  const words = useWords();
  const eventWords = useEventWords();
  const { event, item } = move;
  const said = eventWords(event, item.kind);
  const word = event.type === 'status' ? words.state(item.kind, event.toStatus) : said.words;
  const isShort = event.type === 'status';
  return (
    <li className={isShort ? 'row' : ''}>
      <SourcedWord
        word={word}
        mark={said.mark}
        sources={event.sources}
        kicker={`${said.words}, ${formatDate(event.effectiveOn)}`}
        unsourced={event.reason}
        {...(said.signal ? { tone: 'signal' as const } : {})}
      />
      <span style={{ display: 'block' }}>
        <Link to={carry(PATHS.item(item.id))}>{item.title}</Link>
        <span className="second">{formatDate(event.effectiveOn)}</span>
      </span>
    </li>
  );
}
