import { Button, Modal } from '@mantine/core';
import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { refusalWords, type ItemState, type PortfolioKind } from '@netvaerksoverblik/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { callApi } from '../lib/api-client.js';
import type { Language } from '../lib/i18n.js';
import { useTranslation } from '../lib/texts.js';
import { useWords } from '../lib/words.js';
import { LoadProblem } from './problem-report.js';
import { SkeletonLines } from './skeleton-rows.js';
import { StepEntry } from './step-entry.js';

export interface Step {
  itemId: string;
  kind: PortfolioKind;
  title: string;
  to: ItemState;
}

interface StepDialogProps {
  step: Step;
  onTaken: () => void;
  onClose: () => void;
}

/** Asked for once, when the dialog opens: a step that is taken must not take its own dialog away before it is told. */
const useItemOnOpening = (id: string) =>
  useQuery({
    queryKey: ['item-on-opening', id],
    queryFn: () => callApi<PortfolioItemDetailReply>(`/portfolio/${id}`),
    staleTime: 'static',
    gcTime: 0,
  });

/** A step from a page that knows only a little of the item: the rest is asked for, and built on. */
export function StepDialog({ step, onTaken, onClose }: StepDialogProps) {
  const item = useItemOnOpening(step.itemId);
  const known = item.data?.steps.find(({ to }) => to === step.to);
  if (item.data !== undefined && known?.refusals.length === 0) {
    return <StepEntry item={item.data} step={known} onDone={onTaken} onClose={onClose} />;
  }
  return (
    <Frame step={step} onClose={onClose}>
      {item.error !== null && <LoadProblem error={item.error} onRetry={() => void item.refetch()} />}
      {item.data === undefined && item.error === null && <SkeletonLines lines={4} />}
      {item.data !== undefined && <Refused step={step} item={item.data} onClose={onClose} />}
    </Frame>
  );
}

function Frame({ step, onClose, children }: Pick<StepDialogProps, 'step' | 'onClose'> & { children: ReactNode }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('steps.title', { title: step.title, state: words.state(step.kind, step.to) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Modal>
  );
}

/** It has moved since the page was read, or something else is against the step. */
function Refused({ step, item, onClose }: { step: Step; item: PortfolioItemDetailReply; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const words = useWords();
  const refusals = item.steps.find(({ to }) => to === step.to)?.refusals ?? [];
  return (
    <>
      <p className="soft">{t('steps.from', { state: words.state(item.kind, item.status) })}</p>
      <div role="status">
        {refusals.map((refusal) => (
          <p key={refusal.code} className="field-error">
            {refusalWords(i18n.language as Language, item.kind, refusal)}
          </p>
        ))}
        {refusals.length === 0 && <p className="field-error">{t('steps.gone')}</p>}
      </div>
      <div className="actions">
        <Button onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </div>
    </>
  );
}
