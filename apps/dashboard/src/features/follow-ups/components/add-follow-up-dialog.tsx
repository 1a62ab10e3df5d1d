import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import type { CreateFollowUpRequest } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { newKey } from '../../../lib/new-key.js';
import { useTranslation } from '../../../lib/texts.js';
import { useCreateFollowUp } from '../api/create-follow-up.js';
import { DueFields, dueWishOf, NO_DUE, type DueChoice } from './due-fields.js';
import { StepProblem } from './follow-up-step-dialog.js';
import { ItemPicker, type PickedItem } from './item-picker.js';
import { OwnerFields, ownerChoiceOf, ownerWishOf, type OwnerChoice } from './owner-fields.js';

interface Form {
  item: PickedItem;
  text: string;
  reason: string;
  owner: OwnerChoice;
  due: DueChoice;
}

const EMPTY: Form = { item: { id: null, text: '' }, text: '', reason: '', owner: ownerChoiceOf(null), due: NO_DUE };

/** As the server takes it; null where something is still missing. */
function requestOf({ item, text, reason, owner, due }: Form): CreateFollowUpRequest | null {
  const [ownerWish, dueWish] = [ownerWishOf(owner), dueWishOf(due)];
  const isMissing = item.id === null || text.trim() === '' || reason.trim() === '';
  if (isMissing || ownerWish === undefined || dueWish === undefined) return null;
  return {
    ...{ item: item.id, text: text.trim(), reason: reason.trim() },
    ...(ownerWish === null ? {} : { owner: ownerWish }),
    ...(dueWish === null ? {} : { due: dueWish }),
  } as CreateFollowUpRequest;
}

/** A promise that no minutes tell, with why it is entered. */
export function AddFollowUpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [form, setForm] = useState(EMPTY);
  const [key] = useState(newKey);
  const create = useCreateFollowUp();
  const request = requestOf(form);
  const change = (some: Partial<Form>) => setForm({ ...form, ...some });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('followUps.dialog.addTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (request !== null) create.mutate({ body: request, key }, { onSuccess: onClose });
        }}
      >
        <Textarea
          label={t('followUps.dialog.text')}
          value={form.text}
          required
          autosize
          minRows={2}
          maxLength={1000}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <ItemPicker value={form.item} required onChange={(item) => change({ item })} />
        <OwnerFields
          owner={form.owner}
          hasItem={form.item.id !== null}
          asWrittenLabel={t('followUps.nobody')}
          onChange={(owner) => change({ owner })}
        />
        <DueFields due={form.due} mayStay={false} onChange={(due) => change({ due })} />
        <TextInput
          label={t('followUps.dialog.reason')}
          description={t('followUps.dialog.reasonNote')}
          value={form.reason}
          required
          maxLength={1000}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        {create.error !== null && <StepProblem error={create.error} />}
        <div className="actions">
          <Button type="submit" variant="filled" loading={create.isPending} disabled={request === null}>
            {t('followUps.dialog.add')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
