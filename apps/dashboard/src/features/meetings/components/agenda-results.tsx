import type { MeetingItemReply, MeetingRecommendationReply, MeetingReply } from '@netvaerksoverblik/contracts';
import type { RecommendationResult } from '@netvaerksoverblik/domain';
import { Fragment } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { CaseLink } from '../../../components/case-link.js';
import { FollowUpList } from '../../../components/follow-up-list.js';
import { Mark } from '../../../components/mark.js';
import { OutcomeLines } from '../../../components/outcome-lines.js';
import { markOfResult } from '../../../lib/words.js';
import { AddAttachment, Attachments } from './attachments.js';

interface AgendaResultsProps {
  meeting: MeetingReply;
  /** Only points answered so. */
  shown: RecommendationResult | null;
  current: string | null;
  onShow: (passage: string) => void;
  onFilter: (result: RecommendationResult | null) => void;
}

/** Item by item: how each recommendation was answered, and what that did. */
export function AgendaResults(props: AgendaResultsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="section-head">
        <h2>{t('meetings.did')}</h2>
        {props.shown !== null && (
          <button type="button" className="link-button" onClick={() => props.onFilter(null)}>
            {t('meetings.all')}
          </button>
        )}
      </div>
      <ol className="results">
        {props.meeting.items.map((item) => (
          <AgendaItem key={item.id} item={item} {...props} />
        ))}
      </ol>
    </>
  );
}

type AgendaItemProps = AgendaResultsProps & { item: MeetingItemReply };

function AgendaItem({ item, ...props }: AgendaItemProps) {
  const points = item.recommendations.filter((point) => props.shown === null || point.result === props.shown);
  if (props.shown !== null && points.length === 0) return null;
  const hasContent = item.recommendations.length + item.outcomes.length + item.followUps.length > 0;
  if (item.closed && (item.title === null || !hasContent) && !item.byHand) return <LockedItem item={item} />;
  return <OpenItem item={item} points={points} {...props} />;
}

function LockedItem({ item }: { item: MeetingItemReply }) {
  const { t } = useTranslation();
  return (
    <li className="muted">
      <Mark name="lock" /> {t('meetings.locked', { number: item.number })}
      {item.caseNumber !== null && (
        <>
          {' '}
          {t('meetings.caseWord')} <CaseLink number={item.caseNumber} />.
        </>
      )}
    </li>
  );
}

function OpenItem({ item, points, ...props }: AgendaItemProps & { points: MeetingRecommendationReply[] }) {
  const { t } = useTranslation();
  const hasRest = props.shown === null && (item.outcomes.length > 0 || item.exceeded);
  const isBare = points.length === 0 && !hasRest && item.followUps.length === 0;
  return (
    <Fragment>
      <ItemHead item={item} mayEdit={props.meeting.may.plan} isWhole={props.shown === null} />
      {points.map((point) => (
        <Point key={point.id} point={point} {...props} />
      ))}
      {hasRest && <OtherOutcomes item={item} {...props} />}
      {props.shown === null && item.followUps.length > 0 && (
        <li data-answers={item.followUps.map((followUp) => followUp.id).join(' ')}>
          <p className="soft">{t('meetings.followUps')}</p>
          <FollowUpList followUps={item.followUps} />
        </li>
      )}
      {isBare && !item.byHand && <li className="muted">{t('meetings.nothing')}</li>}
    </Fragment>
  );
}

function ItemHead({ item, mayEdit, isWhole }: { item: MeetingItemReply; mayEdit: boolean; isWhole: boolean }) {
  const { t } = useTranslation();
  return (
    <li className="group">
      <h3>
        {item.byHand ? '' : `${t('meetings.item', { number: item.number })}, `}
        {item.title ?? t('meetings.closedTitle')}
      </h3>
      {item.byHand && <p className="note">{t('meetings.untreated')}</p>}
      {item.caseNumber !== null && (
        <p className="small">
          {t('meetings.caseWord')} <CaseLink number={item.caseNumber} />
        </p>
      )}
      {isWhole && <Attachments item={item} mayEdit={mayEdit} />}
      {isWhole && mayEdit && item.title !== null && <AddAttachment item={item} />}
    </li>
  );
}

function currentProps(ids: readonly string[], current: string | null) {
  return {
    'data-answers': ids.join(' '),
    ...(current !== null && ids.includes(current) ? { 'data-current': true } : {}),
  };
}

function idsOfPoint(point: MeetingRecommendationReply): string[] {
  return [
    point.id,
    ...point.outcomes.flatMap((outcome) => [outcome.id, ...outcome.effects.map(({ event }) => event.id)]),
  ];
}

function Point({ point, current, onShow }: AgendaResultsProps & { point: MeetingRecommendationReply }) {
  const { t } = useTranslation();
  const isUnanswered = point.result === 'unanswered';
  const first = isUnanswered ? point.id : point.outcomes.find((outcome) => outcome.passage !== null)?.id;
  return (
    <li className={isUnanswered ? 'unanswered' : ''} {...currentProps(idsOfPoint(point), current)}>
      <div className="result-head">
        <span className={isUnanswered ? 'status signal' : 'status'}>
          <Mark name={markOfResult(point.result)} /> {t(`words.result.${point.result}`)}
        </span>
        <PlaceButton label={t('meetings.recommendation', { number: point.number })} passage={first} onShow={onShow} />
      </div>
      <p className="soft">{point.text}</p>
      {isUnanswered && (
        <p className="soft">{t(point.outcomes.length === 0 ? 'meetings.silent' : 'meetings.notDecided')}</p>
      )}
      {point.byHand && <p className="second">{t('meetings.byHandNote')}</p>}
      <OutcomeLines outcomes={point.outcomes} />
    </li>
  );
}

function OtherOutcomes({ item, current, onShow }: AgendaResultsProps & { item: MeetingItemReply }) {
  const { t } = useTranslation();
  const ids = item.outcomes.flatMap((outcome) => [outcome.id, ...outcome.effects.map(({ event }) => event.id)]);
  const first = item.outcomes.find((outcome) => outcome.passage !== null)?.id;
  return (
    <li {...currentProps(ids, current)}>
      <div className="result-head">
        {item.exceeded ? (
          <span className="status">
            <Mark name="exceeded" /> {t('words.result.exceeded')}
          </span>
        ) : (
          <span className="strong">{t('meetings.otherOutcomes')}</span>
        )}
        {first !== undefined && <PlaceButton label={t('meetings.toPassage')} passage={first} onShow={onShow} />}
      </div>
      {item.exceeded && <p className="soft">{t('meetings.exceededItem')}</p>}
      <OutcomeLines outcomes={item.outcomes} />
    </li>
  );
}

function PlaceButton(props: { label: string; passage: string | undefined; onShow: (passage: string) => void }) {
  const { passage } = props;
  if (passage === undefined) return <span className="muted">{props.label}</span>;
  return (
    <button type="button" className="link-button small" onClick={() => props.onShow(passage)}>
      {props.label}
    </button>
  );
}
