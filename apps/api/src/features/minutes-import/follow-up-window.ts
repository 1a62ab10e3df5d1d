import type { Action } from '@netvaerksoverblik/minutes';

export interface FollowUpWindow {
  windowFrom: string | null;
  dueOn: string | null;
}

type ReadDue = Pick<Action, 'due' | 'duePrecision' | 'dueFrom' | 'dueTo'>;

/**
 * The days between which something falls due, ISO dates: the due date that was read, or the last day that fuzzy words
 * stand for. An exact day has no window.
 */
export function followUpWindow({ due, duePrecision, dueFrom, dueTo }: ReadDue, saidOn: string): FollowUpWindow {
  if (duePrecision === null) return { windowFrom: null, dueOn: null };
  const dueOn = due ?? dueTo;
  if (duePrecision === 'day' || dueOn === null) return { windowFrom: null, dueOn };
  const from = dueFrom !== null && dueFrom <= dueOn ? dueFrom : saidOn;
  return { windowFrom: from <= dueOn ? from : null, dueOn };
}
