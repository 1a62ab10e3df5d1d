import { Button } from '@mantine/core';
import type { AttachmentReply, MeetingItemReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { formatNumber } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { addressOfFile, useRemoveAttachment } from '../api/attachments.js';
import { AttachDialog } from './attach-dialog.js';
import { MeetingDialog } from './meeting-dialog.js';

/** Files and links beside an item, and the names that its minutes give. */
export function Attachments({ item, mayEdit }: { item: MeetingItemReply; mayEdit: boolean }) {
  const { t } = useTranslation();
  if (item.title === null || item.files.length + item.attachments.length === 0) return null;
  return (
    <ul className="attachments" aria-label={t('meetings.attachment.list')}>
      {item.attachments.map((name) => (
        <li key={name}>
          {name} <span className="muted">{t('meetings.attachment.named')}</span>
        </li>
      ))}
      {item.files.map((file) => (
        <AttachmentLine key={file.id} file={file} mayEdit={mayEdit} />
      ))}
    </ul>
  );
}

/** A way to put a file or a link beside an item. */
export function AddAttachment({ item }: { item: MeetingItemReply }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => setAdding(true)}>
        {t('meetings.attachment.add')}
        <span className="vh"> {item.title}</span>
      </Button>
      {isAdding && <AttachDialog item={item.planned?.id ?? item.id} onClose={() => setAdding(false)} />}
    </>
  );
}

const KILO = 1024;

function sizeOf(bytes: number): string {
  if (bytes < KILO) return `${formatNumber(bytes)} byte`;
  if (bytes < KILO * KILO) return `${formatNumber(Math.round(bytes / KILO))} kB`;
  return `${formatNumber(Math.round((bytes / KILO / KILO) * 10) / 10)} MB`;
}

function AttachmentLine({ file, mayEdit }: { file: AttachmentReply; mayEdit: boolean }) {
  const { t } = useTranslation();
  const [isRemoving, setRemoving] = useState(false);
  return (
    <li>
      {file.link === null ? (
        <a href={addressOfFile(file.id)} download={file.name}>
          {file.name}
        </a>
      ) : (
        <a href={file.link} target="_blank" rel="noreferrer noopener">
          {file.name}
        </a>
      )}{' '}
      <span className="muted">
        {file.bytes === null ? t('meetings.attachment.link') : sizeOf(file.bytes)}, {file.addedBy}
      </span>{' '}
      {mayEdit && (
        <button type="button" className="link-button small" onClick={() => setRemoving(true)}>
          {t('meetings.attachment.remove')}
          <span className="vh"> {file.name}</span>
        </button>
      )}
      {isRemoving && <RemoveAttachmentDialog file={file} onClose={() => setRemoving(false)} />}
    </li>
  );
}

function RemoveAttachmentDialog({ file, onClose }: { file: AttachmentReply; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoveAttachment();
  return (
    <MeetingDialog
      title={t('meetings.attachment.removeTitle', { name: file.name })}
      act={t('meetings.attachment.removeAct')}
      error={remove.error}
      pending={remove.isPending}
      onSubmit={() => remove.mutate(file.id, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('meetings.attachment.removeHelp')}</p>
    </MeetingDialog>
  );
}
