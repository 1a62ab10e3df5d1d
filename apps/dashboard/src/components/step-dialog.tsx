import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { noticeWords, refusalWords, type ItemState, type PortfolioKind } from '@netvaerksoverblik/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callApi, callApiWithTag, type Tagged } from '../lib/api-client.js';
import { useOnceKey } from '../lib/once-key.js';
import type { Language } from '../lib/i18n.js';
import { isStatus } from '../lib/problem-error.js';
import { SESSION_KEY } from '../lib/query-client.js';
import { useTranslation } from '../lib/texts.js';
import { todayInDenmark } from '../lib/today.js';
import { useWords } from '../lib/words.js';
import { LoadProblem, ProblemReport } from './problem-report.js';
import { SkeletonLines } from './skeleton-rows.js';

type Item = Tagged<PortfolioItemDetailReply>;

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

const useItemNow = (id: string) =>
  useQuery({
    queryKey: ['item-now', id],
    queryFn: () => callApiWithTag<PortfolioItemDetailReply>(`/portfolio/${id}`),
    staleTime: 0,
    gcTime: 0,
  });

/** A step shows on every page that tells of the item, and of those around it. */
function useTakeStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: { body: { to: ItemState; on: string; reason: string }; etag: string; key: string }) =>
      callApi(`/portfolio/${id}/steps`, {
        ...{ method: 'POST', body: sent.body, ifMatch: sent.etag, idempotencyKey: sent.key },
      }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] }),
    onError: () => client.invalidateQueries({ queryKey: ['item-now', id] }),
  });
}

/** A step by a person's hand: from when it counts, and why. */
export function StepDialog({ step, onTaken, onClose }: StepDialogProps) {
  const { t } = useTranslation();
  const words = useWords();
  const item = useItemNow(step.itemId);
  const state = words.state(step.kind, step.to);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('steps.title', { title: step.title, state })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {item.error !== null && <LoadProblem error={item.error} onRetry={() => void item.refetch()} />}
      {item.data === undefined && item.error === null && <SkeletonLines lines={4} />}
      {item.data !== undefined && <StepForm step={step} item={item.data} onTaken={onTaken} onClose={onClose} />}
    </Modal>
  );
}

function StepForm({ step, item, onTaken, onClose }: StepDialogProps & { item: Item }) {
  const { t } = useTranslation();
  const words = useWords();
  const take = useTakeStep(step.itemId);
  const keyOf = useOnceKey();
  const [today] = useState(todayInDenmark);
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === '';
  const isRefused = (stepIn(item.body, step)?.refusals.length ?? 0) > 0;
  const send = () => {
    setAsked(true);
    if (isMissing) return;
    const body = { to: step.to, on, reason: reason.trim() };
    take.mutate({ body, etag: item.etag, key: keyOf(body) }, { onSuccess: onTaken });
  };
  return (
    <form
      className="change-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="soft">{t('steps.from', { state: words.state(item.body.kind, item.body.status) })}</p>
      <TextInput
        type="date"
        label={t('steps.on')}
        description={t('steps.onHelp')}
        value={on}
        max={today}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <Textarea
        autoFocus
        autosize
        minRows={2}
        label={t('steps.reason')}
        description={t('steps.reasonHelp')}
        value={reason}
        maxLength={1000}
        error={isAsked && isMissing ? t('steps.reasonMissing') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <WhatIsSaid step={step} item={item.body} />
      {take.error !== null && <StepProblem error={take.error} item={item.body} />}
      <div className="actions">
        <Button type="submit" variant="filled" loading={take.isPending} disabled={isRefused}>
          {t('steps.submit')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

const stepIn = ({ steps }: PortfolioItemDetailReply, { to }: Step) => steps.find((one) => one.to === to);

/** What is against the step, and what is only unusual about it. */
function WhatIsSaid({ step, item }: { step: Step; item: PortfolioItemDetailReply }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { refusals = [], notices = [] } = stepIn(item, step) ?? {};
  return (
    <div role="status">
      {refusals.map((refusal) => (
        <p key={refusal.code} className="field-error">
          {refusalWords(language, item.kind, refusal)}
        </p>
      ))}
      {notices.map((notice) => (
        <p key={notice.code} className="soft">
          {t('steps.notice', { notice: noticeWords(language, item.kind, notice) })}
        </p>
      ))}
    </div>
  );
}

/** Where another was faster, what stands now is shown beside what was asked for. */
function StepProblem({ error, item }: { error: Error; item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  const words = useWords();
  const isStale = isStatus(error, 412);
  const state = words.state(item.kind, item.status);
  return (
    <ProblemReport
      title={t('steps.failed')}
      happened={isStale ? t('steps.staleHappened', { state }) : error.message}
      kept={t('steps.kept')}
      todo={isStale ? t('steps.staleTodo') : t('steps.retryTodo')}
    />
  );
}
