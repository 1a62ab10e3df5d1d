import { Button, Modal, Textarea } from '@mantine/core';
import type { FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { LoadProblem, ProblemReport } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { Quote, SourceLink } from '../../../components/source-quote.js';
import { versionsIn } from '../../../components/stale-version.js';
import { ProblemError } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/texts.js';
import { useFollowUp } from '../api/get-follow-up.js';
import { useTakeFollowUpStep, type FollowUpStepWish } from '../api/take-step.js';
import { EvidenceForm } from './evidence-form.js';

type Step = FollowUpStepWish['step'];

const TITLES = {
  kept: 'followUps.dialog.keepTitle',
  dropped: 'followUps.dialog.dropTitle',
  reopened: 'followUps.dialog.reopenTitle',
} as const;

/** Kept, dropped or open again: first the promise itself, then what is said of it. */
export function StepDialog({ row, first, onClose }: { row: FollowUpRowReply; first: Step; onClose: () => void }) {
  const { t } = useTranslation();
  const [step, setStep] = useState(first);
  const standing = useFollowUp(row.id);
  const take = useTakeFollowUpStep(row.id);
  const send = (wish: FollowUpStepWish) =>
    take.mutate({ wish, etag: standing.data?.etag ?? '' }, { onSuccess: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(TITLES[step])}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Promise_ row={row} />
      {standing.error !== null && <LoadProblem error={standing.error} onRetry={() => void standing.refetch()} />}
      {standing.isPending && <SkeletonLines />}
      {take.error !== null && <StepProblem error={take.error} />}
      {standing.data !== undefined && step === 'kept' && (
        <EvidenceForm
          row={row}
          isPending={take.isPending}
          onSend={(body) => send({ step, body })}
          onCancel={onClose}
          {...(row.may.edit ? { onDropInstead: () => setStep('dropped') } : {})}
        />
      )}
      {standing.data !== undefined && step !== 'kept' && (
        <ReasonForm
          step={step}
          isPending={take.isPending}
          onSend={(reason) => send({ step, body: { reason } })}
          onCancel={onClose}
          {...(step === 'dropped' ? { onKeepInstead: () => setStep('kept') } : {})}
        />
      )}
    </Modal>
  );
}

function Promise_({ row }: { row: FollowUpRowReply }) {
  if (row.source === null) return <p className="strong">{row.text}</p>;
  return (
    <div className="source">
      <Quote text={row.source.quote} />
      <p className="origin">
        <SourceLink source={row.source} />
      </p>
    </div>
  );
}

export function StepProblem({ error }: { error: Error }) {
  const { t } = useTranslation();
  const isStale = versionsIn(error) !== null;
  const isKnown = error instanceof ProblemError;
  return (
    <ProblemReport
      title={t('followUps.dialog.failed')}
      happened={isStale ? t('followUps.dialog.stale') : isKnown ? error.message : t('common.problem.connection')}
      kept={t('followUps.dialog.kept')}
      todo={isStale ? t('followUps.dialog.staleTodo') : t('followUps.dialog.wrong')}
    />
  );
}

function ReasonForm(props: {
  step: 'dropped' | 'reopened';
  isPending: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
  onKeepInstead?: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const isDrop = props.step === 'dropped';
  return (
    <form
      className="change-form"
      style={{ marginTop: 'var(--s-4)' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') props.onSend(reason.trim());
      }}
    >
      <Textarea
        label={t(isDrop ? 'followUps.dialog.dropReason' : 'followUps.dialog.reopenReason')}
        {...(isDrop ? {} : { description: t('followUps.dialog.reopenNote') })}
        value={reason}
        required
        autosize
        minRows={2}
        maxLength={1000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="dialog-ends">
        {props.onKeepInstead === undefined ? (
          <span />
        ) : (
          <button type="button" className="link-button" onClick={props.onKeepInstead}>
            {t('followUps.dialog.keepInstead')}
          </button>
        )}
        <span className="actions">
          <Button onClick={props.onCancel}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled" loading={props.isPending} disabled={reason.trim() === ''}>
            {t(isDrop ? 'followUps.dialog.drop' : 'followUps.dialog.reopen')}
          </Button>
        </span>
      </div>
    </form>
  );
}
