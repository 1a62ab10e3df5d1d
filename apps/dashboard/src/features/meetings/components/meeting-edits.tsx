import { TextInput } from '@mantine/core';
import type { MeetingReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { DayNote } from './day-note.js';
import { MeetingDialog } from './meeting-dialog.js';
import { SlotFields, slotOf, TimeFields, type Slot } from './slot-fields.js';
import { StaleMeeting } from './stale-meeting.js';
import { useMeetingEdit } from './use-meeting-edit.js';

interface EditProps {
  meeting: MeetingReply;
  onClose: () => void;
}

const typed = ({ startTime, endTime, location }: MeetingReply): Slot => ({
  ...{ startTime: startTime ?? '', endTime: endTime ?? '', location: location ?? '' },
});

export function ChangeMeetingDialog({ meeting, onClose }: EditProps) {
  const { t } = useTranslation();
  const [slot, setSlot] = useState(() => typed(meeting));
  const edit = useMeetingEdit(meeting, onClose);
  const send = (etag?: string) => edit.send({ what: 'change', body: slotOf(slot) }, etag);
  return (
    <>
      <MeetingDialog
        {...edit.frame}
        title={t('meetings.plan.change')}
        act={t('meetings.plan.save')}
        onSubmit={() => send()}
      >
        <SlotFields slot={slot} onSlot={(part) => setSlot((before) => ({ ...before, ...part }))} />
      </MeetingDialog>
      <StaleMeeting error={edit.error} onTheirs={onClose} onMine={send} onClose={edit.reset} />
    </>
  );
}

export function MoveMeetingDialog({ meeting, onClose }: EditProps) {
  const { t } = useTranslation();
  const [date, setDate] = useState(meeting.date);
  const [slot, setSlot] = useState(() => typed(meeting));
  const [reason, setReason] = useState('');
  const edit = useMeetingEdit(meeting, onClose);
  const { startTime, endTime } = slotOf(slot);
  const body = { date, startTime, endTime, reason: reason.trim() };
  const send = (etag?: string) => edit.send({ what: 'move', body }, etag);
  return (
    <>
      <MeetingDialog
        {...edit.frame}
        title={t('meetings.plan.moveTitle', { forum: meeting.forum.name, date: formatDate(meeting.date) })}
        act={t('meetings.plan.move')}
        disabled={body.reason === ''}
        onSubmit={() => send()}
      >
        <TextInput
          data-autofocus
          type="date"
          required
          label={t('meetings.plan.newDate')}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <DayNote date={date} />
        <TimeFields slot={slot} onSlot={(part) => setSlot((before) => ({ ...before, ...part }))} />
        <ReasonField reason={reason} onReason={setReason} />
      </MeetingDialog>
      <StaleMeeting error={edit.error} onTheirs={onClose} onMine={send} onClose={edit.reset} />
    </>
  );
}

/** Cancelling and taking that back need a reason and nothing else. */
export function ReasonDialog({ meeting, what, onClose }: EditProps & { what: 'cancel' | 'reinstate' }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const edit = useMeetingEdit(meeting, onClose);
  const send = (etag?: string) => edit.send({ what, body: { reason: reason.trim() } }, etag);
  const names = { forum: meeting.forum.name, date: formatDate(meeting.date) };
  return (
    <>
      <MeetingDialog
        {...edit.frame}
        title={what === 'cancel' ? t('meetings.plan.cancelTitle', names) : t('meetings.plan.reinstateTitle', names)}
        act={what === 'cancel' ? t('meetings.plan.cancelAct') : t('meetings.plan.reinstate')}
        disabled={reason.trim() === ''}
        onSubmit={() => send()}
      >
        {what === 'cancel' && <p className="soft">{t('meetings.plan.cancelHelp')}</p>}
        <ReasonField reason={reason} onReason={setReason} autofocus />
      </MeetingDialog>
      <StaleMeeting error={edit.error} onTheirs={onClose} onMine={send} onClose={edit.reset} />
    </>
  );
}

function ReasonField(props: { reason: string; onReason: (reason: string) => void; autofocus?: boolean }) {
  const { t } = useTranslation();
  return (
    <TextInput
      {...(props.autofocus === true ? { 'data-autofocus': true } : {})}
      required
      label={t('meetings.plan.reason')}
      description={t('meetings.plan.reasonHelp')}
      value={props.reason}
      maxLength={1000}
      onChange={(event) => props.onReason(event.currentTarget.value)}
    />
  );
}
