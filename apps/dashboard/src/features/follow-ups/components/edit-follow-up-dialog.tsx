import { Button, Modal } from '@mantine/core';
import type { FollowUpDetailReply, FollowUpRowReply, UpdateFollowUpRequest } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { StaleVersion, versionsIn } from '../../../components/stale-version.js';
import { useTranslation } from '../../../lib/texts.js';
import { useFollowUp } from '../api/get-follow-up.js';
import { useUpdateFollowUp } from '../api/update-follow-up.js';
import { DUE_STAYS, DueFields, dueWishOf, type DueChoice } from './due-fields.js';
import { StepProblem } from './follow-up-step-dialog.js';
import { ItemPicker, type PickedItem } from './item-picker.js';
import { NotesFields, type Notes } from './notes-fields.js';
import { OwnerFields, ownerChoiceOf, ownerWishOf, type OwnerChoice } from './owner-fields.js';

/** Who, when, remarks and plan of a promise. */
export function EditFollowUpDialog({ row, onClose }: { row: FollowUpRowReply; onClose: () => void }) {
  const { t } = useTranslation();
  const standing = useFollowUp(row.id);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('followUps.dialog.editTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className="strong">{row.text}</p>
      {standing.error !== null && <LoadProblem error={standing.error} onRetry={() => void standing.refetch()} />}
      {standing.isPending && <SkeletonLines />}
      {standing.data !== undefined && (
        <EditForm standing={standing.data.body} etag={standing.data.etag} onClose={onClose} />
      )}
    </Modal>
  );
}

interface Form {
  item: PickedItem;
  owner: OwnerChoice;
  due: DueChoice;
  notes: Notes;
}

const formOf = (standing: FollowUpDetailReply): Form => ({
  item: { id: standing.item?.id ?? null, text: standing.item?.title ?? '' },
  owner: ownerChoiceOf(standing.owner),
  due: DUE_STAYS,
  notes: {
    caseOfficer: standing.caseOfficer ?? '',
    remarks: standing.remarks ?? '',
    plan: standing.plan ?? '',
  },
});

/** What is sent: only what was changed; null where something is still missing. */
function changesOf({ item, owner, due, notes }: Form, standing: FollowUpDetailReply): UpdateFollowUpRequest | null {
  const before = formOf(standing);
  const wish = ownerWishOf(owner);
  const dueWish = dueWishOf(due);
  const isOpen = wish === undefined || (dueWish === undefined && due.kind !== 'stays');
  if (isOpen || (item.id === null && item.text.trim() !== '')) return null;
  const noted = (['caseOfficer', 'remarks', 'plan'] as const).filter((name) => notes[name] !== before.notes[name]);
  return {
    ...(item.id === before.item.id ? {} : { item: item.id }),
    ...(JSON.stringify(owner) === JSON.stringify(before.owner) ? {} : { owner: wish }),
    ...(dueWish === undefined ? {} : { due: dueWish }),
    ...Object.fromEntries(noted.map((name) => [name, notes[name]])),
  };
}

interface EditFormProps {
  standing: FollowUpDetailReply;
  etag: string;
  onClose: () => void;
}

function EditForm({ standing, etag, onClose }: EditFormProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState(() => formOf(standing));
  const update = useUpdateFollowUp(standing.id);
  const changes = changesOf(form, standing);
  const versions = versionsIn(update.error);
  const send = (tag: string) => {
    if (changes === null || Object.keys(changes).length === 0) onClose();
    else update.mutate({ body: changes, etag: tag }, { onSuccess: onClose });
  };
  const change = (some: Partial<Form>) => setForm({ ...form, ...some });
  if (versions !== null) {
    const fields = (['caseOfficer', 'remarks', 'plan'] as const).map((name) => ({
      name,
      label: t(`followUps.dialog.${name}`),
    }));
    return (
      <StaleVersion
        versions={versions}
        fields={fields}
        onKeepTheirs={onClose}
        onWriteMine={send}
        onClose={() => update.reset()}
      />
    );
  }
  return (
    <form
      className="change-form"
      style={{ marginTop: 'var(--s-4)' }}
      onSubmit={(event) => {
        event.preventDefault();
        send(etag);
      }}
    >
      {standing.may.edit && (
        <>
          <ItemPicker value={form.item} onChange={(item) => change({ item })} />
          <OwnerFields
            owner={form.owner}
            hasItem={form.item.id !== null}
            asWrittenLabel={t(standing.source === null ? 'followUps.nobody' : 'followUps.dialog.asWritten')}
            onChange={(owner) => change({ owner })}
          />
          <DueFields due={form.due} mayStay onChange={(due) => change({ due })} />
        </>
      )}
      <NotesFields notes={form.notes} remarksOnly={!standing.may.edit} onChange={(notes) => change({ notes })} />
      {update.error !== null && <StepProblem error={update.error} />}
      <div className="actions">
        <Button type="submit" variant="filled" loading={update.isPending} disabled={changes === null}>
          {t('followUps.dialog.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
