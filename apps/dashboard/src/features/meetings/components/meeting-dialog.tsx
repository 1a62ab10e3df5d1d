import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemReport } from '../../../components/problem-report.js';
import { versionsIn } from '../../../components/stale-version.js';
import { useTranslation } from '../../../lib/texts.js';

interface MeetingDialogProps {
  title: string;
  /** What the button does, in a word. */
  act: string;
  error: Error | null;
  pending: boolean;
  disabled?: boolean;
  size?: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of every form about meetings: what was typed stays when the server says no. */
export function MeetingDialog(props: MeetingDialogProps) {
  const { t } = useTranslation();
  const isStale = versionsIn(props.error) !== null;
  return (
    <Modal
      opened
      onClose={props.onClose}
      size={props.size ?? 'md'}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        {props.children}
        {props.error !== null && !isStale && (
          <ProblemReport
            title={t('meetings.plan.failed')}
            happened={props.error.message}
            kept={t('meetings.plan.kept')}
            todo={t('meetings.plan.todo')}
          />
        )}
        <div className="actions">
          <Button type="submit" variant="filled" disabled={props.disabled === true} loading={props.pending}>
            {props.act}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
