import { Button } from '@mantine/core';
import type { MeetingReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { ChangeMeetingDialog, MoveMeetingDialog, ReasonDialog } from './meeting-edits.js';

type Opened = 'change' | 'move' | 'cancel' | 'reinstate' | null;

/** What may still be done with a meeting before its minutes are in. */
export function MeetingActions({ meeting }: { meeting: MeetingReply }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened>(null);
  if (!meeting.may.plan || meeting.state === 'held' || meeting.state === 'referred') return null;
  const close = () => setOpened(null);
  return (
    <div className="actions">
      {meeting.state === 'planned' ? (
        <>
          <Button onClick={() => setOpened('change')}>{t('meetings.plan.change')}</Button>
          <Button onClick={() => setOpened('move')}>{t('meetings.plan.move')}</Button>
          <Button onClick={() => setOpened('cancel')}>{t('meetings.plan.cancel')}</Button>
        </>
      ) : (
        <Button onClick={() => setOpened('reinstate')}>{t('meetings.plan.reinstate')}</Button>
      )}
      {opened === 'change' && <ChangeMeetingDialog meeting={meeting} onClose={close} />}
      {opened === 'move' && <MoveMeetingDialog meeting={meeting} onClose={close} />}
      {(opened === 'cancel' || opened === 'reinstate') && (
        <ReasonDialog meeting={meeting} what={opened} onClose={close} />
      )}
    </div>
  );
}
