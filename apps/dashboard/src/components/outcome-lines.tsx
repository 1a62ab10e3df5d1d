import type { MeetingOutcomeReply } from '@netvaerksoverblik/contracts';
import type { OutcomeKind } from '@netvaerksoverblik/domain';
import { useTranslation } from '../lib/texts.js';
import { Link } from 'react-router';
import { Mark, type MarkName } from './mark.js';
import { Quote } from './source-quote.js';
import { useEventWords } from '../lib/event-words.js';
import { formatDate } from '../lib/formats.js';
import { PATHS } from '../lib/paths.js';
import { capital } from '../lib/words.js';

const MARKS: Partial<Record<OutcomeKind, MarkName>> = {
  approved: 'approved',
  'approved-with-remarks': 'approved',
  rejected: 'rejected',
  started: 'launched',
  returned: 'returned',
  postponed: 'postponed',
  withdrawn: 'withdrawn',
  referred: 'senton',
  delegated: 'senton',
  appointed: 'appointed',
  candidate: 'candidate',
};

/** What outcomes did to the portfolio, one line each; those that moved nothing are said in a word. */
export function OutcomeLines({ outcomes }: { outcomes: MeetingOutcomeReply[] }) {
  if (outcomes.length === 0) return null;
  const effects = outcomes
    .flatMap(({ kind, effects: done }) => done.map((effect) => ({ ...effect, outcome: kind })))
    .filter(({ event }) => event.type !== 'named');
  const plain = outcomes.filter((outcome) => outcome.effects.length === 0);
  return (
    <ul style={{ marginTop: 'var(--s-1)' }}>
      {effects.map((effect, index) => (
        <EffectLine key={effect.event.id} effect={effect} isSameItem={effects[index - 1]?.item.id === effect.item.id} />
      ))}
      {plain.map((outcome) => (
        <PlainLine key={outcome.id} outcome={outcome} />
      ))}
    </ul>
  );
}

type Effect = MeetingOutcomeReply['effects'][number] & { outcome: OutcomeKind };

/** In the middle of a line states are written small; the names of people and forums keep their capitals. */
function wordsAfterName(type: Effect['event']['type'], words: string): string {
  if (type === 'role') return words;
  return words.replaceAll(/(^|→ )\p{Lu}/gu, (start) => start.toLocaleLowerCase('da'));
}

/** The item is named once; what else the sentences did to it follows. That something was decided says nothing without the words. */
function EffectLine({ effect, isSameItem }: { effect: Effect; isSameItem: boolean }) {
  const words = useEventWords();
  const { t } = useTranslation();
  const isMention = effect.event.type === 'mentioned';
  const said = words(effect.event, effect.item.kind);
  const did = isMention ? capital(t(`words.outcome.${effect.outcome}`)) : said.words;
  return (
    <li className={said.signal ? 'marked signal' : 'marked'}>
      <Mark name={said.mark} />
      <span>
        {isSameItem ? (
          did
        ) : (
          <>
            <Link to={PATHS.item(effect.item.id)}>{effect.item.title}</Link>: {wordsAfterName(effect.event.type, did)}
          </>
        )}
        {isMention && effect.outcome === 'decided' && effect.event.sources[0] !== undefined && (
          <Quote text={effect.event.sources[0].quote} half />
        )}
      </span>
    </li>
  );
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function PlainLine({ outcome }: { outcome: MeetingOutcomeReply }) {
  const { t } = useTranslation();
  const subject = ISO_DATE.test(outcome.subject)
    ? t('meetings.minutesOf', { date: formatDate(outcome.subject) })
    : capital(outcome.subject);
  const to = outcome.forum === null ? '' : ` ${t('meetings.toForum', { forum: outcome.forum })}`;
  return (
    <li className="marked">
      <Mark name={MARKS[outcome.kind] ?? 'followed'} />
      <span>
        {subject}: {t(`words.outcome.${outcome.kind}`)}
        {to}
        {outcome.person !== null && ` (${outcome.person})`}
      </span>
    </li>
  );
}
