import { Button, Modal, TextInput } from '@mantine/core';
import type { CreateRoundRequest, RoundListReply, RoundReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { ProblemReport } from '../../../components/problem-report.js';
import { StaleVersion, versionsIn, type EditedField } from '../../../components/stale-version.js';
import { formatDate } from '../../../lib/formats.js';
import { useOnceKey } from '../../../lib/once-key.js';
import { useTranslation } from '../../../lib/texts.js';
import { useSaveRound } from '../api/save-round.js';

interface Draft {
  name: string;
  startsOn: string;
  templateDueOn: string;
  decidedOn: string;
}

interface RoundDialogProps {
  /** The round to change; null opens the one that the house rules propose. */
  round: RoundReply | null;
  proposed: RoundListReply['proposed'];
  onSaved: (round: RoundReply) => void;
  onClose: () => void;
}

const draftOf = ({ name, startsOn, templateDueOn, decidedOn }: RoundListReply['proposed']): Draft => ({
  ...{ name, startsOn, templateDueOn: templateDueOn ?? '', decidedOn: decidedOn ?? '' },
});

const orNull = (date: string): string | null => (date === '' ? null : date);

const bodyOf = ({ name, startsOn, templateDueOn, decidedOn }: Draft): CreateRoundRequest => ({
  ...{ name: name.trim(), startsOn, templateDueOn: orNull(templateDueOn), decidedOn: orNull(decidedOn) },
});

export function RoundDialog({ round, proposed, onSaved, onClose }: RoundDialogProps) {
  const { t } = useTranslation();
  const save = useSaveRound();
  const keyOf = useOnceKey();
  const fields = useEditedRound();
  const [draft, setDraft] = useState(() => draftOf(round ?? proposed));
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const versions = versionsIn(save.error);
  const send = (etag: string | null) => {
    const body = bodyOf(draft);
    const where = round === null ? { key: keyOf(body) } : { id: round.id, ifMatch: etag ?? `"${round.version}"` };
    save.mutate({ body, ...where }, { onSuccess: onSaved });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={round === null ? t('themes.roundForm.newTitle') : t('themes.roundForm.changeTitle', { round: round.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          send(null);
        }}
      >
        {round === null && <p className="soft">{t('themes.roundForm.help')}</p>}
        <RoundFields draft={draft} onDraft={set} />
        {save.error !== null && versions === null && (
          <ProblemReport
            title={t('themes.roundForm.failed')}
            happened={save.error.message}
            kept={t('themes.roundForm.kept')}
            todo={t('themes.editTodo')}
          />
        )}
        <div className="actions">
          <Button type="submit" variant="filled" loading={save.isPending}>
            {round === null ? t('themes.roundForm.open') : t('themes.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
      {versions !== null && (
        <StaleVersion
          versions={versions}
          fields={fields}
          onKeepTheirs={() => {
            setDraft(draftOf(versions.current as unknown as RoundReply));
            save.reset();
          }}
          onWriteMine={send}
          onClose={() => save.reset()}
        />
      )}
    </Modal>
  );
}

function useEditedRound(): EditedField[] {
  const { t } = useTranslation();
  return (['name', 'startsOn', 'templateDueOn', 'decidedOn'] as const).map((name) => ({
    ...{ name, label: t(`themes.roundForm.${name}`) },
    show: (value) => (typeof value !== 'string' || value === '' ? '–' : name === 'name' ? value : formatDate(value)),
  }));
}

interface RoundFieldsProps {
  draft: Draft;
  onDraft: (part: Partial<Draft>) => void;
}

function RoundFields({ draft, onDraft }: RoundFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={t('themes.roundForm.name')}
        value={draft.name}
        maxLength={100}
        onChange={(event) => onDraft({ name: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        required
        label={t('themes.roundForm.startsOn')}
        description={t('themes.roundForm.startsOnHelp')}
        value={draft.startsOn}
        onChange={(event) => onDraft({ startsOn: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('themes.roundForm.templateDueOn')}
        value={draft.templateDueOn}
        onChange={(event) => onDraft({ templateDueOn: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('themes.roundForm.decidedOn')}
        description={t('themes.roundForm.decidedOnHelp')}
        value={draft.decidedOn}
        onChange={(event) => onDraft({ decidedOn: event.currentTarget.value })}
      />
    </>
  );
}
