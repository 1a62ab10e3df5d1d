import { Button } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { useNavigate } from 'react-router';
import { PATHS } from '../../../lib/paths.js';
import { useUploadMinutes } from '../api/upload-minutes.js';
import { UploadProblem } from './upload-problem.js';

const ACCEPTED = [
  ...['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf', 'text/plain', 'text/markdown', 'text/html'],
  ...['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
].join(',');

/** Where minutes are given: drop, choose, or the keyboard. */
export function MinutesDrop() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUploadMinutes();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const give = (file: File | undefined) => {
    if (file === undefined || upload.isPending) return;
    upload.mutate(file, { onSuccess: (reply) => void navigate(PATHS.import(reply.id)) });
    if (input.current !== null) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files[0]);
  };
  return (
    <div>
      <div
        className="drop"
        {...(over ? { 'data-over': true } : {})}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div>
          <label className="strong" htmlFor="minutes-file">
            {t('imports.drop')}
          </label>
          <p className="small soft" id="minutes-file-help">
            {t('imports.dropHelp')}
          </p>
        </div>
        <input
          ref={input}
          className="vh"
          id="minutes-file"
          type="file"
          accept={ACCEPTED}
          aria-describedby="minutes-file-help"
          tabIndex={-1}
          onChange={(event) => give(event.currentTarget.files?.[0])}
        />
        <Button variant="filled" loading={upload.isPending} onClick={() => input.current?.click()}>
          {upload.error === null ? t('imports.choose') : t('imports.chooseOther')}
        </Button>
      </div>
      <p role="status" className="small soft">
        {upload.isPending && t('imports.reading', { name: upload.variables.name })}
      </p>
      {upload.error !== null && <UploadProblem error={upload.error} fileName={upload.variables?.name ?? ''} />}
    </div>
  );
}
