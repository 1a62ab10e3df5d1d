import { Button } from '@mantine/core';
import type { MeetingItemReply, MeetingReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { CaseLink } from '../../../components/case-link.js';
import { Mark } from '../../../components/mark.js';
import { useTranslation } from '../../../lib/texts.js';
import { AgendaItemDialog } from './agenda-item-dialog.js';
import { AddAttachment, Attachments } from './attachments.js';
import { ItemTools } from './item-tools.js';

/** The agenda before the minutes: what stands on it, and a way to put more there. */
export function PlannedAgenda({ meeting }: { meeting: MeetingReply }) {
  const { t } = useTranslation();
  const mayEdit = meeting.may.plan && meeting.state === 'planned';
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('meetings.agendaHead')}</h2>
        {mayEdit && <Button onClick={() => setAdding(true)}>{t('meetings.onAgenda.add')}</Button>}
      </div>
      {meeting.items.length === 0 ? (
        <p className="soft">{mayEdit ? t('meetings.onAgenda.none') : t('meetings.onAgenda.noneToSee')}</p>
      ) : (
        <ol className="agenda" aria-label={t('meetings.agendaHead')}>
          {meeting.items.map((item) => (
            <PlannedItem key={item.id} item={item} meeting={meeting} />
          ))}
        </ol>
      )}
      {isAdding && <AgendaItemDialog meeting={meeting.id} item={null} onClose={() => setAdding(false)} />}
    </section>
  );
}

function PlannedItem({ item, meeting }: { item: MeetingItemReply; meeting: MeetingReply }) {
  const { t } = useTranslation();
  const { plan } = meeting.may;
  return (
    <li id={`p${item.number}`}>
      <span className="agenda-number">{item.number}</span>
      <div>
        <h3>
          {item.closed && <Mark name="lock" />}
          {item.title ?? t('meetings.closedTitle')}
        </h3>
        <ItemFacts item={item} />
        {item.closed && item.title === null && <p className="note">{t('meetings.closedHelp')}</p>}
        <Attachments item={item} mayEdit={plan} />
        {plan && item.title !== null && (
          <div className="actions small">
            <AddAttachment item={item} />
            {meeting.state === 'planned' && item.byHand && <ItemTools item={item} meeting={meeting} />}
          </div>
        )}
      </div>
    </li>
  );
}

function ItemFacts({ item }: { item: MeetingItemReply }) {
  const { t } = useTranslation();
  return (
    <p className="meta small">
      {item.route.length > 0 && <span>{item.route.join('/')}</span>}
      {item.caseNumber !== null && (
        <span>
          {t('meetings.caseWord')} <CaseLink number={item.caseNumber} />
        </span>
      )}
      {item.closed && item.title !== null && <span>{t('meetings.onAgenda.isClosed')}</span>}
    </p>
  );
}
