import { Button, Modal } from '@mantine/core';
import type { PeopleImportReply } from '@netvaerksoverblik/contracts';
import { useRef, useState } from 'react';
import { ProblemReport } from '../../../components/problem-report.js';
import { ProblemError } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/texts.js';
import { useUploadList } from '../api/upload-list.js';
import { ListPreview } from './list-preview.js';

const ACCEPTED = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** People from a file: chosen, seen, and only then taken in. */
export function ListDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const upload = useUploadList();
  const [given, setGiven] = useState<PeopleImportReply | null>(null);
  const result = given?.result ?? null;
  return (
    <Modal
      opened
      onClose={onClose}
      size="90rem"
      title={given === null ? t('people.list.title') : t('people.list.titleOf', { name: given.fileName })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {given === null && <ChooseFile upload={upload} onRead={setGiven} />}
      {given !== null && result === null && <ListPreview given={given} onTaken={setGiven} onClose={onClose} />}
      {result !== null && (
        <div className="change-form">
          <p role="status">
            {[
              t('people.list.didPeople', { count: result.people }),
              t('people.list.didMemberships', { count: result.memberships }),
              t('people.list.didDepartments', { count: result.departments }),
              t('people.list.didChanged', { count: result.changed }),
              t('people.list.didLeft', { count: result.left }),
            ].join(' ')}
          </p>
          <div className="actions">
            <Button variant="filled" onClick={onClose} data-autofocus>
              {t('common.close')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}

function ChooseFile(props: { upload: ReturnType<typeof useUploadList>; onRead: (given: PeopleImportReply) => void }) {
  const { t } = useTranslation();
  const { upload } = props;
  const input = useRef<HTMLInputElement>(null);
  const give = (file: File | undefined) => {
    if (file !== undefined) upload.mutate(file, { onSuccess: props.onRead });
    if (input.current !== null) input.current.value = '';
  };
  return (
    <div className="change-form">
      <p>{t('people.list.help')}</p>
      <p className="note">{t('people.list.helpMore')}</p>
      <div className="actions">
        <input
          ref={input}
          className="vh"
          id="people-file"
          type="file"
          accept={ACCEPTED}
          aria-label={t('people.list.file')}
          tabIndex={-1}
          onChange={(event) => give(event.currentTarget.files?.[0])}
        />
        <Button variant="filled" loading={upload.isPending} data-autofocus onClick={() => input.current?.click()}>
          {t('people.list.choose')}
        </Button>
      </div>
      {upload.error !== null && (
        <ProblemReport
          title={t('people.list.refused', { name: upload.variables?.name ?? '' })}
          happened={upload.error instanceof ProblemError ? upload.error.message : t('common.problem.connection')}
          kept={t('people.list.refusedKept')}
          todo={t('people.list.refusedTodo')}
        />
      )}
    </div>
  );
}
