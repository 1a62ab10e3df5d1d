import { Button, Modal } from '@mantine/core';
import type { ThemeReply } from '@netvaerksoverblik/contracts';
import type { ThemeOrigin } from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { ProblemReport } from '../../../components/problem-report.js';
import { StaleVersion, versionsIn, type EditedField } from '../../../components/stale-version.js';
import type { Tagged } from '../../../lib/api-client.js';
import { useTranslation } from '../../../lib/texts.js';
import { useRounds } from '../api/list-rounds.js';
import { useUpdateTheme } from '../api/update-theme.js';
import { DetailFields, detailsIn, type DetailsDraft } from './theme-fields.js';

const draftOf = (theme: ThemeReply): DetailsDraft => ({
  roundId: theme.roundId ?? '',
  origin: theme.origin ?? '',
  problem: theme.problem ?? '',
  possibleProduct: theme.possibleProduct ?? '',
  contacts: theme.contacts.join('\n'),
  segmentCode: theme.segmentCode ?? '',
});

/** Edits what the theme says of itself, on top of what was read. */
export function ThemeForm({ theme, onClose }: { theme: Tagged<ThemeReply>; onClose: () => void }) {
  const { t } = useTranslation();
  const update = useUpdateTheme(theme.body.id);
  const fields = useEditedDetails();
  const [draft, setDraft] = useState(() => draftOf(theme.body));
  const versions = versionsIn(update.error);
  const send = (ifMatch: string) => update.mutate({ body: detailsIn(draft), ifMatch }, { onSuccess: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('themes.editTitle', { title: theme.body.title })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          send(theme.etag);
        }}
      >
        <DetailFields draft={draft} onDraft={(part) => setDraft((before) => ({ ...before, ...part }))} />
        {update.error !== null && versions === null && (
          <ProblemReport
            title={t('themes.editFailed')}
            happened={update.error.message}
            kept={t('themes.editKept')}
            todo={t('themes.editTodo')}
          />
        )}
        <div className="actions">
          <Button type="submit" variant="filled" loading={update.isPending}>
            {t('themes.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
      {versions !== null && (
        <StaleVersion
          versions={versions}
          fields={fields}
          onKeepTheirs={() => {
            setDraft(draftOf(versions.current as unknown as ThemeReply));
            update.reset();
          }}
          onWriteMine={send}
          onClose={() => update.reset()}
        />
      )}
    </Modal>
  );
}

function useEditedDetails(): EditedField[] {
  const { t } = useTranslation();
  const rounds = useRounds().data?.items ?? [];
  const shownRound = (id: unknown): string => rounds.find((round) => round.id === id)?.name ?? '–';
  return [
    { name: 'problem', label: t('themes.field.problem') },
    { name: 'possibleProduct', label: t('themes.field.product') },
    { name: 'contacts', label: t('themes.field.contacts') },
    {
      ...{ name: 'origin', label: t('themes.field.origin') },
      show: (origin) => (typeof origin === 'string' ? t(`themes.origin.${origin as ThemeOrigin}`) : '–'),
    },
    { name: 'roundId', label: t('themes.field.round'), show: shownRound },
    { name: 'segmentCode', label: t('themes.field.segment') },
  ];
}
