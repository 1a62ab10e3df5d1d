import { Button } from '@mantine/core';
import type { FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { EditFollowUpDialog } from './edit-follow-up-dialog.js';
import { StepDialog } from './follow-up-step-dialog.js';

type Opened = 'kept' | 'reopened' | 'edit' | null;

/** What the viewer may do with it; each opens a form, and the focus comes back to its button. */
export function FollowUpActions({ row }: { row: FollowUpRowReply }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const isClosed = row.window === 'closed';
  const word = t(row.state === 'unknown' ? 'followUps.settle' : 'followUps.keep');
  const named = (action: string): string => t('followUps.ofPromise', { action, promise: row.text });
  return (
    <span className="row-actions">
      {row.may.keep && (
        <button
          type="button"
          className="link-button"
          aria-label={named(t('followUps.edit'))}
          onClick={() => setOpened('edit')}
        >
          {t('followUps.edit')}
        </button>
      )}
      {row.may.keep && !isClosed && (
        <Button size="compact-sm" aria-label={named(word)} onClick={() => setOpened('kept')}>
          {word}
        </Button>
      )}
      {row.may.edit && isClosed && (
        <button
          type="button"
          className="link-button"
          aria-label={named(t('followUps.reopen'))}
          onClick={() => setOpened('reopened')}
        >
          {t('followUps.reopen')}
        </button>
      )}
      {(opened === 'kept' || opened === 'reopened') && <StepDialog row={row} first={opened} onClose={close} />}
      {opened === 'edit' && <EditFollowUpDialog row={row} onClose={close} />}
    </span>
  );
}
