import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ProblemReport } from '../../../components/problem-report.js';
import { newKey } from '../../../lib/new-key.js';
import { ProblemError } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/texts.js';
import { useIdentityAct } from '../api/write-identity.js';

interface ActDialogProps {
  title: string;
  /** The word on the button. */
  act: string;
  /** Null: something is still to be chosen. */
  path: string | null;
  /** Beside the reason. */
  body?: object;
  /** Undoing has no key: a second time is refused. */
  isUndo?: boolean;
  size?: 'md' | 'xl';
  children: ReactNode;
  onClose: () => void;
}

/** Something a person decides of who is who, with a reason that stays on record. */
export function ActDialog({
  title,
  act,
  path,
  body = {},
  isUndo = false,
  size = 'md',
  children,
  onClose,
}: ActDialogProps) {
  const { t } = useTranslation();
  const write = useIdentityAct();
  const [reason, setReason] = useState('');
  const [key] = useState(newKey);
  const isReady = path !== null && reason.trim() !== '';
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          const keyed = isUndo ? {} : { idempotencyKey: key };
          write.mutate({ path, body: { ...body, reason: reason.trim() }, ...keyed }, { onSuccess: onClose });
        }}
      >
        {children}
        <TextInput
          label={t('people.reason')}
          description={t('people.reasonHelp')}
          value={reason}
          required
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {write.error !== null && (
          <ProblemReport
            title={t('people.failed')}
            happened={write.error instanceof ProblemError ? write.error.message : t('common.problem.connection')}
            kept={t('common.problem.nothingChanged')}
            todo={t('people.failedTodo')}
          />
        )}
        <div className="actions">
          <Button type="submit" variant="filled" disabled={!isReady} loading={write.isPending}>
            {act}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
