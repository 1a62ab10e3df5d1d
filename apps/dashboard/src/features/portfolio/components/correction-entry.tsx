import type { CorrectionReply, EventReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { EntryDialog } from '../../../components/entering/entry-dialog.js';
import { Quote } from '../../../components/source-quote.js';
import { useEventWords } from '../../../lib/event-words.js';
import { KIND_PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { CorrectionFields } from './correction-fields.js';
import { draftOf, isChanged, replacementBody, type CorrectionDraft } from './correction-draft.js';
import { pathOf, tagOf, type ItemDialogProps } from './item-entry.js';

/** It did not happen, or it was otherwise; what was known before stays to be seen. */
export function CorrectionEntry({ item, event, onDone, onClose }: ItemDialogProps & { event: EventReply }) {
  const { t } = useTranslation();
  const said = useEventWords()(event, item.kind);
  const navigate = useNavigate();
  const [isOtherwise, setOtherwise] = useState(event.type !== 'mentioned');
  const [draft, setDraft] = useState<CorrectionDraft>(() => draftOf(event));
  const replacement = isOtherwise ? replacementBody(draft, event) : null;
  const body = isOtherwise ? (isChanged(replacement) ? { replacement } : null) : {};
  return (
    <EntryDialog<CorrectionReply>
      title={t('entries.correctTitle')}
      path={pathOf(item, `events/${event.id}/correction`)}
      etag={tagOf(item)}
      body={body}
      submit={t('entries.correctSubmit')}
      withDate={false}
      hasFirstField
      fields={[{ name: 'event', label: t('portfolio.item.events') }]}
      asked={{ event: said.words }}
      standing={(current) => ({ event: t('entries.stillThere', { count: left(current, event.id) }) })}
      onDone={(reply) => {
        onDone();
        if (reply.item === null) void navigate(KIND_PATHS[item.kind]);
      }}
      onClose={onClose}
    >
      <p>
        <b>{said.words}</b>
      </p>
      {event.sources[0] !== undefined && <Quote text={event.sources[0].quote} />}
      <div role="radiogroup" aria-label={t('entries.correctHow')}>
        {[true, false].map((otherwise) => (
          <label className="option" key={String(otherwise)}>
            <input
              type="radio"
              name="correction"
              data-autofocus={otherwise === isOtherwise ? true : undefined}
              checked={isOtherwise === otherwise}
              onChange={() => setOtherwise(otherwise)}
            />
            <span>{otherwise ? t('entries.correctOtherwise') : t('entries.correctNever')}</span>
          </label>
        ))}
      </div>
      {isOtherwise && <CorrectionFields item={item} event={event} draft={draft} onDraft={setDraft} />}
    </EntryDialog>
  );
}

/** How many events stand of that id: one or none. */
const left = (current: object, id: string): number =>
  (current as PortfolioItemDetailReply).events.filter((event) => event.id === id).length;
