import { Button } from '@mantine/core';
import type { MeetingItemReply, MeetingReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { useRemoveItem, useSaveItem } from '../api/agenda-items.js';
import { AgendaItemDialog } from './agenda-item-dialog.js';
import { MeetingDialog } from './meeting-dialog.js';

const titled = (item: MeetingItemReply): { title: string } => ({ title: item.title ?? '' });

/** What may be done with an item that was put on the agenda by hand. */
export function ItemTools({ item, meeting }: { item: MeetingItemReply; meeting: MeetingReply }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<'change' | 'remove' | null>(null);
  const save = useSaveItem();
  const { planned } = item;
  if (planned === null) return null;
  const own = meeting.items.filter((one) => one.byHand);
  const place = own.findIndex((one) => one.id === item.id) + 1;
  const move = (position: number) =>
    save.mutate({ id: planned.id, ifMatch: `"${planned.version}"`, body: { position } });
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => setOpened('change')}>
        {t('meetings.onAgenda.change')}
        <span className="vh"> {item.title}</span>
      </Button>
      <Button size="compact-xs" variant="subtle" disabled={place === 1} onClick={() => move(place - 1)}>
        {t('meetings.onAgenda.up')}
        <span className="vh"> {item.title}</span>
      </Button>
      <Button size="compact-xs" variant="subtle" disabled={place === own.length} onClick={() => move(place + 1)}>
        {t('meetings.onAgenda.down')}
        <span className="vh"> {item.title}</span>
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={() => setOpened('remove')}>
        {t('meetings.onAgenda.remove')}
        <span className="vh"> {item.title}</span>
      </Button>
      {save.error !== null && (
        <p role="alert" className="field-error">
          {save.error.message}
        </p>
      )}
      {opened === 'change' && <AgendaItemDialog meeting={meeting.id} item={item} onClose={() => setOpened(null)} />}
      {opened === 'remove' && <RemoveDialog item={item} planned={planned} onClose={() => setOpened(null)} />}
    </>
  );
}

function RemoveDialog(props: {
  item: MeetingItemReply;
  planned: { id: string; version: number };
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const remove = useRemoveItem();
  const { item, planned, onClose } = props;
  return (
    <MeetingDialog
      title={t('meetings.onAgenda.removeTitle', titled(item))}
      act={t('meetings.onAgenda.removeAct')}
      error={remove.error}
      pending={remove.isPending}
      onSubmit={() => remove.mutate({ id: planned.id, ifMatch: `"${planned.version}"` }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>
        {item.files.length === 0
          ? t('meetings.onAgenda.removeHelp')
          : t('meetings.onAgenda.removeWithFiles', { count: item.files.length })}
      </p>
    </MeetingDialog>
  );
}
