import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useOnceKey } from '../../../lib/once-key.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { usePlanMeeting } from '../api/plan-meeting.js';
import { DayNote } from './day-note.js';
import { MeetingDialog } from './meeting-dialog.js';
import { EMPTY_SLOT, ForumField, SlotFields, slotOf } from './slot-fields.js';

/** One meeting; its page opens, for the agenda comes next. */
export function PlanMeetingDialog({ date: proposed, onClose }: { date: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const plan = usePlanMeeting();
  const keyOf = useOnceKey();
  const [forum, setForum] = useState('');
  const [date, setDate] = useState(proposed);
  const [slot, setSlot] = useState(EMPTY_SLOT);
  const submit = () => {
    const body = { forum: forum.trim(), date, ...slotOf(slot) };
    plan.mutate({ body, key: keyOf(body) }, { onSuccess: ({ id }) => void navigate(PATHS.meeting(id)) });
  };
  return (
    <MeetingDialog
      title={t('meetings.plan.one')}
      act={t('meetings.plan.act')}
      error={plan.error}
      pending={plan.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ForumField forum={forum} onForum={setForum} />
      <TextInput
        type="date"
        required
        label={t('meetings.date')}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <DayNote date={date} />
      <SlotFields slot={slot} onSlot={(part) => setSlot((before) => ({ ...before, ...part }))} />
    </MeetingDialog>
  );
}
