import { Checkbox, TextInput } from '@mantine/core';
import type { AddAgendaItemRequest, MeetingItemReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { StaleVersion, versionsIn, type EditedField } from '../../../components/stale-version.js';
import { useOnceKey } from '../../../lib/once-key.js';
import { useTranslation } from '../../../lib/texts.js';
import { useSaveItem } from '../api/agenda-items.js';
import { MeetingDialog } from './meeting-dialog.js';

interface Draft {
  title: string;
  route: string;
  caseNumber: string;
  closed: boolean;
}

const draftOf = (item: MeetingItemReply | null): Draft => ({
  ...{ title: item?.title ?? '', route: item?.route.join('/') ?? '' },
  ...{ caseNumber: item?.caseNumber ?? '', closed: item?.closed ?? false },
});

const bodyOf = ({ title, route, caseNumber, closed }: Draft): AddAgendaItemRequest => ({
  title: title.trim(),
  route: route
    .split('/')
    .map((forum) => forum.trim())
    .filter((forum) => forum !== ''),
  caseNumber: caseNumber.trim() === '' ? null : caseNumber.trim(),
  closed,
});

/** Title, way, case number, open or closed: of a new item or of one that stands. */
export function AgendaItemDialog(props: { meeting: string; item: MeetingItemReply | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { item, onClose } = props;
  const [draft, setDraft] = useState(() => draftOf(item));
  const save = useSaveItem();
  const keyOf = useOnceKey();
  const fields = useEditedItem();
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const versions = versionsIn(save.error);
  const send = (etag?: string) => {
    const body = bodyOf(draft);
    const planned = item?.planned ?? null;
    const saved =
      planned === null
        ? { meeting: props.meeting, body, key: keyOf(body) }
        : { id: planned.id, body, ifMatch: etag ?? `"${planned.version}"` };
    save.mutate(saved, { onSuccess: onClose });
  };
  return (
    <>
      <MeetingDialog
        title={item === null ? t('meetings.onAgenda.addTitle') : t('meetings.onAgenda.changeTitle')}
        act={item === null ? t('meetings.onAgenda.addAct') : t('meetings.plan.save')}
        error={save.error}
        pending={save.isPending}
        disabled={draft.title.trim() === ''}
        onSubmit={() => send()}
        onClose={onClose}
      >
        <ItemFields draft={draft} onDraft={set} />
      </MeetingDialog>
      {versions !== null && (
        <StaleVersion
          versions={versions}
          fields={fields}
          onKeepTheirs={onClose}
          onWriteMine={send}
          onClose={save.reset}
        />
      )}
    </>
  );
}

function useEditedItem(): EditedField[] {
  const { t } = useTranslation();
  return [
    { name: 'title', label: t('meetings.onAgenda.title') },
    {
      name: 'route',
      label: t('meetings.onAgenda.route'),
      show: (value) => (Array.isArray(value) && value.length > 0 ? value.join('/') : '–'),
    },
    { name: 'caseNumber', label: t('meetings.onAgenda.caseNumber') },
    {
      name: 'closed',
      label: t('meetings.onAgenda.closed'),
      show: (value) => (value === true ? t('meetings.onAgenda.yes') : t('meetings.onAgenda.no')),
    },
  ];
}

function ItemFields({ draft, onDraft }: { draft: Draft; onDraft: (part: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={t('meetings.onAgenda.title')}
        value={draft.title}
        maxLength={300}
        onChange={(event) => onDraft({ title: event.currentTarget.value })}
      />
      <div className="side-by-side">
        <TextInput
          label={t('meetings.onAgenda.route')}
          description={t('meetings.onAgenda.routeHelp')}
          value={draft.route}
          maxLength={200}
          onChange={(event) => onDraft({ route: event.currentTarget.value })}
        />
        <TextInput
          label={t('meetings.onAgenda.caseNumber')}
          description={t('meetings.onAgenda.caseNumberHelp')}
          value={draft.caseNumber}
          maxLength={40}
          onChange={(event) => onDraft({ caseNumber: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        label={t('meetings.onAgenda.closed')}
        description={t('meetings.onAgenda.closedHelp')}
        checked={draft.closed}
        onChange={(event) => onDraft({ closed: event.currentTarget.checked })}
      />
    </>
  );
}
