import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import type { CreatePersonRequest, PersonDetailReply } from '@netvaerksoverblik/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemReport } from '../../../components/problem-report.js';
import { callApi } from '../../../lib/api-client.js';
import { newKey } from '../../../lib/new-key.js';
import { PATHS } from '../../../lib/paths.js';
import { ProblemError } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/texts.js';

function useCreatePerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: CreatePersonRequest; key: string }) =>
      callApi<PersonDetailReply>('/people', { method: 'POST', body, idempotencyKey: key }),
    onSuccess: () => client.invalidateQueries(),
  });
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Somebody whom no minutes have named yet; a namesake is asked about first. */
export function NewPersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreatePerson();
  const [draft, setDraft] = useState({ name: '', profession: '', email: '', namesake: false });
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const isTaken = create.error instanceof ProblemError && create.error.problem.code === 'person.name-taken';
  const save = () => {
    const { name, profession, email, namesake } = draft;
    const body = { name, profession: orNull(profession), email: orNull(email), ...(namesake ? { namesake } : {}) };
    create.mutate({ body, key: newKey() }, { onSuccess: ({ id }) => void navigate(PATHS.person(id)) });
  };
  return (
    <Modal opened onClose={onClose} title={t('people.add')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.name.trim() !== '') save();
        }}
      >
        <TextInput
          label={t('people.name')}
          value={draft.name}
          required
          maxLength={200}
          data-autofocus
          onChange={(event) => set({ name: event.currentTarget.value, namesake: false })}
        />
        <TextInput
          label={t('people.profession')}
          description={t('people.professionHelp')}
          value={draft.profession}
          maxLength={200}
          onChange={(event) => set({ profession: event.currentTarget.value })}
        />
        <TextInput
          label={t('people.email')}
          type="email"
          value={draft.email}
          maxLength={254}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        {create.error !== null && (
          <ProblemReport
            title={t('people.failed')}
            happened={create.error instanceof ProblemError ? create.error.message : t('common.problem.connection')}
            kept={t('common.problem.nothingChanged')}
            todo={t(isTaken ? 'people.takenTodo' : 'people.failedTodo')}
          />
        )}
        {isTaken && (
          <Checkbox
            label={t('people.namesake')}
            checked={draft.namesake}
            onChange={(event) => set({ namesake: event.currentTarget.checked })}
          />
        )}
        <div className="actions">
          <Button type="submit" variant="filled" disabled={draft.name.trim() === ''} loading={create.isPending}>
            {t('people.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
