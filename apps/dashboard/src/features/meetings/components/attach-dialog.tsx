import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useOnceKey } from '../../../lib/once-key.js';
import { useTranslation } from '../../../lib/texts.js';
import { useAttach } from '../api/attachments.js';
import { MeetingDialog } from './meeting-dialog.js';

/** A file from this machine, or a link to where it lies. */
export function AttachDialog({ item, onClose }: { item: string; onClose: () => void }) {
  const { t } = useTranslation();
  const attach = useAttach(item);
  const keyOf = useOnceKey();
  const [kind, setKind] = useState<'file' | 'link'>('file');
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState('');
  const [link, setLink] = useState('');
  const isReady = kind === 'file' ? file !== null : name.trim() !== '' && link.trim() !== '';
  const submit = () => {
    const given = kind === 'file' ? file : { name: name.trim(), link: link.trim() };
    if (given === null) return;
    const what = given instanceof File ? [given.name, given.size, given.lastModified] : given;
    attach.mutate({ given, key: keyOf(what) }, { onSuccess: onClose });
  };
  return (
    <MeetingDialog
      title={t('meetings.attachment.add')}
      act={t('meetings.attachment.act')}
      error={attach.error}
      pending={attach.isPending}
      disabled={!isReady}
      onSubmit={submit}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={t('meetings.attachment.kind')}
        value={kind}
        data={[
          { value: 'file', label: t('meetings.attachment.file') },
          { value: 'link', label: t('meetings.attachment.link') },
        ]}
        onChange={(value) => setKind(value)}
      />
      {kind === 'file' ? (
        <div>
          <label className="strong" htmlFor="attachment-file">
            {t('meetings.attachment.chooseFile')}
          </label>
          <input
            id="attachment-file"
            type="file"
            aria-describedby="attachment-file-help"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
          <p className="note" id="attachment-file-help">
            {t('meetings.attachment.fileHelp')}
          </p>
        </div>
      ) : (
        <LinkFields name={name} link={link} onName={setName} onLink={setLink} />
      )}
    </MeetingDialog>
  );
}

function LinkFields(props: {
  name: string;
  link: string;
  onName: (name: string) => void;
  onLink: (link: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        required
        label={t('meetings.attachment.name')}
        value={props.name}
        maxLength={200}
        onChange={(event) => props.onName(event.currentTarget.value)}
      />
      <TextInput
        type="url"
        required
        pattern="https://.+"
        label={t('meetings.attachment.address')}
        description={t('meetings.attachment.addressHelp')}
        value={props.link}
        maxLength={2000}
        onChange={(event) => props.onLink(event.currentTarget.value)}
      />
    </>
  );
}
