import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import type { CreateThemeRequest, ThemeReply } from '@netvaerksoverblik/contracts';
import { CATEGORIES, type Category } from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { ProblemReport } from '../../../components/problem-report.js';
import { useOnceKey } from '../../../lib/once-key.js';
import { useTranslation } from '../../../lib/texts.js';
import { todayInDenmark } from '../../../lib/today.js';
import { useCreateTheme } from '../api/create-theme.js';
import { DetailFields, detailsIn, NO_DETAILS, type DetailsDraft } from './theme-fields.js';

interface Draft extends DetailsDraft {
  title: string;
  category: Category | '';
  on: string;
  reason: string;
}

function bodyOf(draft: Draft): CreateThemeRequest {
  const category = draft.category === '' ? null : draft.category;
  return { ...detailsIn(draft), title: draft.title.trim(), category, on: draft.on, reason: draft.reason.trim() };
}

/** A proposal that no minutes tell of. */
export function NewThemeDialog(props: {
  /** The round that the board shows. */
  roundId: string | null;
  onCreated: (theme: ThemeReply) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const create = useCreateTheme();
  const keyOf = useOnceKey();
  const [draft, setDraft] = useState<Draft>(() => ({
    ...{ ...NO_DETAILS, roundId: props.roundId ?? '' },
    ...{ title: '', category: '', on: todayInDenmark(), reason: '' },
  }));
  const [isAsked, setAsked] = useState(false);
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const send = () => {
    setAsked(true);
    const body = bodyOf(draft);
    if (body.title === '' || body.reason === '') return;
    create.mutate({ body, key: keyOf(body) }, { onSuccess: props.onCreated });
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={t('themes.create.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className="change-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="soft">{t('themes.create.help')}</p>
        <WhatAndWhy draft={draft} onDraft={set} isAsked={isAsked} />
        <DetailFields draft={draft} onDraft={set} />
        {create.error !== null && (
          <ProblemReport
            title={t('themes.create.failed')}
            happened={create.error.message}
            kept={t('themes.roundForm.kept')}
            todo={t('themes.editTodo')}
          />
        )}
        <div className="actions">
          <Button type="submit" variant="filled" loading={create.isPending}>
            {t('themes.create.submit')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}

interface WhatAndWhyProps {
  draft: Draft;
  onDraft: (part: Partial<Draft>) => void;
  isAsked: boolean;
}

function WhatAndWhy({ draft, onDraft, isAsked }: WhatAndWhyProps) {
  const { t } = useTranslation();
  const missing = (text: string, message: string) => (isAsked && text.trim() === '' ? message : null);
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={t('themes.field.title')}
        value={draft.title}
        maxLength={300}
        error={missing(draft.title, t('themes.create.titleMissing'))}
        onChange={(event) => onDraft({ title: event.currentTarget.value })}
      />
      <TextInput
        required
        label={t('themes.field.reason')}
        description={t('themes.create.reasonHelp')}
        value={draft.reason}
        maxLength={1000}
        error={missing(draft.reason, t('themes.create.reasonMissing'))}
        onChange={(event) => onDraft({ reason: event.currentTarget.value })}
      />
      <div className="side-by-side">
        <NativeSelect
          label={t('themes.field.category')}
          value={draft.category}
          data={[
            { value: '', label: t('words.noCategory') },
            ...CATEGORIES.map((category) => ({ value: category, label: t(`words.category.${category}`) })),
          ]}
          onChange={(event) => onDraft({ category: event.currentTarget.value as Category | '' })}
        />
        <TextInput
          type="date"
          label={t('themes.field.on')}
          value={draft.on}
          onChange={(event) => onDraft({ on: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
