import type { EventReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { CorrectionEntry } from './correction-entry.js';

/** "Ret": what the event says is wrong. */
export function EventMenu(props: { item: PortfolioItemDetailReply; event: EventReply; words: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <p className="from">
      <button
        type="button"
        className="link-button target"
        aria-label={t('entries.correctEvent', { event: props.words })}
        onClick={() => setOpen(true)}
      >
        {t('entries.correct')}
      </button>
      {isOpen && <CorrectionEntry item={props.item} event={props.event} onDone={close} onClose={close} />}
    </p>
  );
}
