import type { FollowUpReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../lib/texts.js';
import { formatDate, formatMonth } from '../lib/formats.js';
import { FollowUpStatus } from './follow-up-status.js';

/** Promises: what, who, by when, and how it stands. */
export function FollowUpList({ followUps }: { followUps: FollowUpReply[] }) {
  const { t } = useTranslation();
  return (
    <ul className="list">
      {followUps.map((followUp) => (
        <li key={followUp.id}>
          <FollowUpStatus followUp={followUp} />
          <span style={{ display: 'block' }} className="strong">
            {followUp.text}
          </span>
          <span className="second">
            {followUp.responsible !== null && `${followUp.responsible}, `}
            {followUp.due === null ? t('overview.noDueSaid') : <DueDate followUp={followUp} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A due date said fuzzily is a window, never a day. */
export function DueDate({ followUp }: { followUp: FollowUpReply }) {
  const { t } = useTranslation();
  if (followUp.due === null) return t('overview.noDue');
  if (followUp.duePrecision === 'month') return formatMonth(followUp.due);
  if (followUp.windowFrom === null || followUp.duePrecision === 'day') return formatDate(followUp.due);
  return `${formatDate(followUp.windowFrom)} – ${formatDate(followUp.due)}`;
}
