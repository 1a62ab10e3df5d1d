import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import type { MarkName } from '../../../components/mark.js';

/** How a meeting looks in a calendar: its minutes are in, they are missing, it is to come, cancelled, or only spoken of. */
export type MeetingFace = 'told' | 'missing' | 'coming' | 'cancelled' | 'referred';

type Meeting = MeetingListReply['items'][number];

export function faceOf({ state, date }: Pick<Meeting, 'state' | 'date'>, today: string): MeetingFace {
  if (state === 'held') return 'told';
  if (state !== 'planned') return state;
  return date < today ? 'missing' : 'coming';
}

export const MARK_OF_FACE: Record<MeetingFace, MarkName | null> = {
  told: 'kept',
  missing: 'idea',
  coming: null,
  cancelled: 'rejected',
  referred: null,
};
