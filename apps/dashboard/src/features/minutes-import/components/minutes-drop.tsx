import { Button } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { useNavigate } from 'react-router';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useUploadMinutes } from '../api/upload-minutes.js';
import { droppedFiles, readable } from './dropped-files.js';
import { UploadProblem } from './upload-problem.js';
import { UploadTable } from './upload-table.js';
import { useUploadQueue } from './use-upload-queue.js';

const ACCEPTED = [
  ...['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf', 'text/plain', 'text/markdown', 'text/html'],
  ...['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
].join(',');

/** Where minutes are given, one document or a folder of them: drop, choose, or the keyboard. */
export function MinutesDrop() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUploadMinutes();
  const queue = useUploadQueue();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [isEmpty, setEmpty] = useState(false);

  const give = (files: readonly File[], fromFolder: boolean) => {
    const wanted = fromFolder ? readable(files) : files;
    const [only] = wanted;
    setEmpty(fromFolder && wanted.length === 0);
    if (input.current !== null) input.current.value = '';
    if (only === undefined || upload.isPending) return;
    if (wanted.length > 1 || fromFolder || queue.files.length > 0) queue.add(wanted);
    else upload.mutate(only, { onSuccess: (reply) => void navigate(PATHS.import(reply.id)) });
  };
  const choose = (aFolder: boolean) => {
    if (input.current === null) return;
    input.current.webkitdirectory = aFolder;
    input.current.click();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => give(files, files.length > 1));
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
          multiple
          accept={ACCEPTED}
          aria-describedby="minutes-file-help"
          tabIndex={-1}
          onChange={(event) => give([...(event.currentTarget.files ?? [])], event.currentTarget.webkitdirectory)}
        />
        <div className="actions">
          <Button variant="filled" loading={upload.isPending} onClick={() => choose(false)}>
            {upload.error === null ? t('imports.choose') : t('imports.chooseOther')}
          </Button>
          <Button onClick={() => choose(true)}>{t('imports.bulk.chooseFolder')}</Button>
        </div>
      </div>
      <p role="status" className="small soft">
        {upload.isPending && t('imports.reading', { name: upload.variables.name })}
        {isEmpty && t('imports.bulk.nothing')}
      </p>
      {upload.error !== null && <UploadProblem error={upload.error} fileName={upload.variables?.name ?? ''} />}
      <div className="uploads">
        <UploadTable queue={queue} />
      </div>
    </div>
  );
}
