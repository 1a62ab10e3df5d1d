import { Button, Modal, TextInput } from '@mantine/core';
import type { ImportReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { ProblemReport } from '../../../components/problem-report.js';
import { useUndoImport } from '../api/undo-import.js';

const KINDS = ['statuses', 'roles', 'conditions', 'counts', 'followUps'] as const;

/** Takes the import back, once a person has seen what that changes and said why. */
export function UndoImport({ given }: { given: ImportReply }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('imports.review.undoImport')}</Button>
      {isOpen && <UndoDialog given={given} onClose={() => setOpen(false)} />}
    </>
  );
}

function UndoDialog({ given, onClose }: { given: ImportReply; onClose: () => void }) {
  const { t } = useTranslation();
  const undo = useUndoImport(given.id);
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('imports.review.undoTitle', { file: given.fileName })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) undo.mutate({ reason: reason.trim() }, { onSuccess: onClose });
        }}
      >
        <WhatChanges given={given} />
        <TextInput
          label={t('imports.review.undoReason')}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {undo.error !== null && (
          <ProblemReport
            title={t('imports.review.undoFailed')}
            happened={undo.error.message}
            kept={t('imports.review.undoKept')}
            todo={t('common.problem.tryAgainPlain')}
          />
        )}
        <div className="actions">
          <Button type="submit" variant="filled" disabled={isEmpty} loading={undo.isPending}>
            {t('imports.review.undoImport')}
          </Button>
          <Button onClick={onClose}>{t('imports.review.keep')}</Button>
        </div>
      </form>
    </Modal>
  );
}

function WhatChanges({ given }: { given: ImportReply }) {
  const { t } = useTranslation();
  const recorded = given.result?.recorded;
  const parts = KINDS.flatMap((kind) => {
    const count = recorded?.[kind] ?? 0;
    return count > 0 ? [t(`imports.review.${kind}`, { count })] : [];
  });
  return (
    <>
      <p>
        {parts.length === 0
          ? t('imports.review.undoNothing')
          : t('imports.review.undoRecorded', { what: parts.join(', ') })}
      </p>
      <p className="note">{t('imports.review.undoRest')}</p>
    </>
  );
}
