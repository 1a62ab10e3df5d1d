import { findDateMentions } from '@netvaerksoverblik/domain';

export interface FollowUpWindow {
  windowFrom: string | null;
  dueOn: string | null;
}

/**
 * The days between which something falls due, ISO dates: the due date that was read, or what the words said fuzzily
 * stand for. An exact day has no window.
 */
export function followUpWindow(
  words: string,
  due: string | null,
  precision: string | null,
  saidOn: string,
): FollowUpWindow {
  if (precision === null) return { windowFrom: null, dueOn: null };
  const said = findDateMentions(words, saidOn).find((mention) => mention.precision === precision);
  const dueOn = due ?? said?.to ?? null;
  if (precision === 'day' || dueOn === null) return { windowFrom: null, dueOn };
  const from = said !== undefined && said.from <= dueOn ? said.from : saidOn;
  return { windowFrom: from <= dueOn ? from : null, dueOn };
}
