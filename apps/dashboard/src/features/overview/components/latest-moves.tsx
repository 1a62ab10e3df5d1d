import type { OverviewReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../components/section.js';
import { SourcedWord } from '../../../components/sourced-word.js';
import { useAsOf } from '../../../lib/as-of.js';
import { useEventWords, useShortEventWords } from '../../../lib/event-words.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';

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
  const eventWords = useEventWords();
  const shortWords = useShortEventWords();
  const { event, item } = move;
  const said = eventWords(event, item.kind);
  const short = shortWords(event, item.kind);
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
      <span>
        <Link to={carry(PATHS.item(item.id))}>{item.title}</Link>
        {short.detail !== null && <span className={said.signal ? 'second signal' : 'second'}>{short.detail}</span>}
        <span className="second">{formatDate(event.effectiveOn)}</span>
      </span>
    </li>
  );
}
