import type { EventReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { Quote, SourceLink } from '../../../components/source-quote.js';
import { movesStatus, useEventWords, useNoticeWords } from '../../../lib/event-words.js';
import { EventMenu } from './event-menu.js';
import { formatDate, formatMoment, isoWeek } from '../../../lib/formats.js';

/** That an item is called what it is called is no news; nor is the name that somebody entered it by. */
function isJustItsName(event: EventReply, { title, events }: PortfolioItemDetailReply): boolean {
  if (event.type !== 'named' || event.title !== title) return false;
  return event.sources.length > 0 || events.find(({ type }) => type === 'named')?.id === event.id;
}

const placeOf = ({ document, start }: EventReply['sources'][number]): string => `${document} ${start}`;

/** A mention in a sentence that did something to the item as well: that is told already. */
function isToldAlready(event: EventReply, events: readonly EventReply[]): boolean {
  if (event.type !== 'mentioned') return false;
  const acting = events.filter(({ type }) => type !== 'mentioned' && type !== 'named');
  const places = new Set(acting.flatMap(({ sources }) => sources.map(placeOf)));
  return event.sources.length > 0 && event.sources.every((source) => places.has(placeOf(source)));
}

/** The time line: what happened, when, and the sentence that did it; newest first. */
export function ItemEvents({ item }: { item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  const [onlyStatus, setOnlyStatus] = useState(false);
  const told = item.events.filter((event) => !isJustItsName(event, item) && !isToldAlready(event, item.events));
  const events = told.filter((event) => !onlyStatus || movesStatus(event)).toReversed();
  return (
    <Section
      title={t('portfolio.item.events')}
      aside={
        <span className="filters" style={{ margin: 0 }}>
          <button type="button" className="pill" aria-pressed={onlyStatus} onClick={() => setOnlyStatus(true)}>
            {t('portfolio.item.onlyStatus')}
          </button>
          <button type="button" className="pill" aria-pressed={!onlyStatus} onClick={() => setOnlyStatus(false)}>
            {t('portfolio.item.allEvents', { count: told.length })}
          </button>
        </span>
      }
    >
      {events.length === 0 ? (
        <p className="soft">{t('portfolio.item.noEvents')}</p>
      ) : (
        <ol>
          {events.map((event) => (
            <EventLine key={event.id} event={event} item={item} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function EventLine({ event, item }: { event: EventReply; item: PortfolioItemDetailReply }) {
  const { kind } = item;
  const { t } = useTranslation();
  const said = useEventWords()(event, kind);
  const notice = useNoticeWords();
  return (
    <li className="event">
      <div className="when">
        <EventDate event={event} />
      </div>
      <div className={said.signal ? 'dot signal' : 'dot'}>
        <Mark name={said.mark} />
      </div>
      <div className="what">
        <h3>
          {said.words}
          {event.notices.length > 0 && <small>{event.notices.map((each) => notice(each, kind)).join(' · ')}</small>}
        </h3>
        {event.sources.map((source) => (
          <div key={`${source.document}-${source.start}`}>
            <Quote text={source.quote} half />
            <p className="from">
              <SourceLink source={source} />
            </p>
          </div>
        ))}
        {event.sources.length > 0 && event.reason !== null && (
          <p className="from">{t('entries.correctedBy', { name: event.actor ?? '', reason: event.reason })}</p>
        )}
        {event.sources.length === 0 && (
          <>
            {event.reason !== null && <p>{event.reason}</p>}
            <p className="from">
              {t('portfolio.item.noSentence')} ·{' '}
              {t('portfolio.item.recorded', { moment: formatMoment(event.recordedAt) })}
              {event.actor !== null && ` ${t('portfolio.item.by', { name: event.actor })}`}
            </p>
          </>
        )}
        {item.may.edit && <EventMenu item={item} event={event} words={said.words} />}
      </div>
    </li>
  );
}

/** A date said fuzzily keeps its words; the window is computed and stands beside them. */
function EventDate({ event }: { event: EventReply }) {
  const { t } = useTranslation();
  if (event.effectiveWords !== null && event.windowFrom !== null) {
    return (
      <>
        »{event.effectiveWords}«
        <span className="second">
          {formatDate(event.windowFrom)} – {formatDate(event.effectiveOn)}
        </span>
      </>
    );
  }
  return (
    <>
      {formatDate(event.effectiveOn)}
      <span className="second">{t('common.week', { week: isoWeek(event.effectiveOn) })}</span>
    </>
  );
}
