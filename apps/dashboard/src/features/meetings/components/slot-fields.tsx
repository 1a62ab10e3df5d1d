import { Autocomplete, TextInput } from '@mantine/core';
import type { ChangeMeetingRequest } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { useForums } from '../api/list-forums.js';

/** When and where, as typed. */
export interface Slot {
  startTime: string;
  endTime: string;
  location: string;
}

export const EMPTY_SLOT: Slot = { startTime: '', endTime: '', location: '' };

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

export const slotOf = ({ startTime, endTime, location }: Slot): Required<ChangeMeetingRequest> => ({
  ...{ startTime: orNull(startTime), endTime: orNull(endTime), location: orNull(location) },
});

export function SlotFields({ slot, onSlot }: { slot: Slot; onSlot: (part: Partial<Slot>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <TimeFields slot={slot} onSlot={onSlot} />
      <TextInput
        label={t('meetings.plan.location')}
        value={slot.location}
        maxLength={200}
        onChange={(event) => onSlot({ location: event.currentTarget.value })}
      />
    </>
  );
}

export function TimeFields(props: {
  slot: Pick<Slot, 'startTime' | 'endTime'>;
  onSlot: (part: Partial<Slot>) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="side-by-side">
      <TextInput
        type="time"
        label={t('meetings.plan.startTime')}
        value={props.slot.startTime}
        onChange={(event) => props.onSlot({ startTime: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        label={t('meetings.plan.endTime')}
        value={props.slot.endTime}
        onChange={(event) => props.onSlot({ endTime: event.currentTarget.value })}
      />
    </div>
  );
}

/** A forum that is known, or the name of a new one. */
export function ForumField({ forum, onForum }: { forum: string; onForum: (forum: string) => void }) {
  const { t } = useTranslation();
  const forums = useForums().data?.items.filter(({ may }) => may.plan) ?? [];
  return (
    <Autocomplete
      data-autofocus
      required
      label={t('meetings.forum')}
      value={forum}
      data={forums.map(({ name }) => name)}
      maxLength={200}
      onChange={onForum}
    />
  );
}
