import { Button, Modal, TextInput } from '@mantine/core';
import type { ImportLeaningReply, ImportReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../../lib/texts.js';
import { LoadProblem, ProblemReport } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useLeaning } from '../api/get-leaning.js';
import { useUndoImport } from '../api/undo-import.js';
import { ItemChangeList } from './item-change-list.js';

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
      size="lg"
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

/** How everything would stand without it, and what others tell of the same. */
function WhatChanges({ given }: { given: ImportReply }) {
  const { t } = useTranslation();
  const leaning = useLeaning(given.id);
  if (given.state === 'review') return <p>{t('imports.undo.review')}</p>;
  if (leaning.error !== null) return <LoadProblem error={leaning.error} onRetry={() => void leaning.refetch()} />;
  if (leaning.data === undefined) return <SkeletonLines lines={4} />;
  const { imports, items, entered, followUps, counts } = leaning.data;
  const withdrawn = [
    ...(followUps.length > 0 ? [t('imports.review.followUps', { count: followUps.length })] : []),
    ...(counts.length > 0 ? [t('imports.review.counts', { count: counts.length })] : []),
  ];
  return (
    <>
      {items.length === 0 ? <p>{t('imports.undo.nothing')}</p> : <p>{t('imports.undo.items')}</p>}
      {items.length > 0 && <ItemChangeList items={items} />}
      {withdrawn.length > 0 && <p className="small">{t('imports.undo.withdrawn', { said: withdrawn.join(', ') })}</p>}
      <Others imports={imports} />
      <Entered entered={entered} />
      <p className="note">{t('imports.review.undoRest')}</p>
    </>
  );
}

/** What other minutes tell of the same. */
function Others({ imports }: Pick<ImportLeaningReply, 'imports'>) {
  const { t } = useTranslation();
  if (imports.length === 0) return null;
  return (
    <>
      <h3>{t('imports.undo.leaning', { count: imports.length })}</h3>
      <ul className="list">
        {imports.map((one) => (
          <li key={one.id}>
            <Link to={PATHS.import(one.id)}>
              {one.forum} {formatDate(one.date)}
            </Link>
            <span className="second">{one.fileName}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What persons said of the same by hand. */
function Entered({ entered }: Pick<ImportLeaningReply, 'entered'>) {
  const { t } = useTranslation();
  if (entered.length === 0) return null;
  return (
    <>
      <h3>{t('imports.undo.entered', { count: entered.length })}</h3>
      <ul className="list">
        {entered.map((one, place) => (
          <li key={`${place}-${one.item}`}>
            {one.title}
            <span className="second">{t('imports.undo.enteredBy', { by: one.by, reason: one.reason })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
