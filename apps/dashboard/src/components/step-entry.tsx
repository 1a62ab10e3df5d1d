import type { PortfolioItemDetailReply, StepReply } from '@netvaerksoverblik/contracts';
import type { ItemState } from '@netvaerksoverblik/domain';
import { EntryDialog } from './entering/entry-dialog.js';
import { useNoticeWords } from '../lib/event-words.js';
import { useTranslation } from '../lib/texts.js';
import { useWords } from '../lib/words.js';

interface StepEntryProps {
  item: PortfolioItemDetailReply;
  step: StepReply;
  onDone: () => void;
  onClose: () => void;
}

/** A step by a person's hand, with what house rules say of it. */
export function StepEntry({ item, step, onDone, onClose }: StepEntryProps) {
  const { t } = useTranslation();
  const words = useWords();
  const notice = useNoticeWords();
  const said = (state: unknown) => words.state(item.kind, state as ItemState | null);
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('steps.title', { title: item.title, state: said(step.to) })}
      path={`/portfolio/${item.id}/steps`}
      etag={`"${item.etag}"`}
      body={{ to: step.to }}
      submit={t('steps.submit')}
      fields={[{ name: 'to', label: t('portfolio.statusHead'), show: said }]}
      standing={(current) => ({ to: (current as PortfolioItemDetailReply).status })}
      onDone={onDone}
      onClose={onClose}
    >
      <p className="soft">{t('steps.from', { state: said(item.status) })}</p>
      {step.notices.length > 0 && (
        <p className="note">
          {t('entries.notice', { notices: step.notices.map((each) => notice(each, item.kind)).join(', ') })}
        </p>
      )}
      {item.kind === 'theme' && step.to === 'launched' && <p className="note">{t('entries.launches')}</p>}
    </EntryDialog>
  );
}
