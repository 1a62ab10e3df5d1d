import type { FollowUpOwner, FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { daysBetween, formatDate, formatDay, formatMonth } from '../../../lib/formats.js';
import { useTranslation, type Translate } from '../../../lib/texts.js';
import { useWords, type Words } from '../../../lib/words.js';

export interface FollowUpWords {
  /** Who, in one line. */
  owner: (owner: FollowUpOwner) => string;
  /** When, as it was said. */
  due: (row: FollowUpRowReply) => string;
  /** What that means, seen from a day. */
  window: (row: FollowUpRowReply, day: string) => string;
}

function ownerWords(t: Translate, words: Words, { name, role }: FollowUpOwner): string {
  if (role === null) return name ?? '';
  const title = words.roleTitle(role);
  return name === null ? t('followUps.vacant', { role: title }) : t('followUps.holding', { role: title, name });
}

const isWindow = ({ windowFrom, due }: FollowUpRowReply): boolean => windowFrom !== null && windowFrom !== due;

const near = (date: string, day: string): string =>
  date.slice(0, 4) === day.slice(0, 4) ? formatDay(date) : formatDate(date);

function dueWords(t: Translate, row: FollowUpRowReply): string {
  if (row.due === null) return row.dueWords === null ? t('followUps.noDue') : `»${row.dueWords}«`;
  if (!isWindow(row)) return formatDate(row.due);
  return row.dueWords === null ? formatMonth(row.due) : `»${row.dueWords}«`;
}

function openWords(t: Translate, row: FollowUpRowReply, due: string, day: string): string {
  if (isWindow(row)) return t('followUps.fromTo', { from: near(row.windowFrom ?? due, day), to: near(due, day) });
  const count = daysBetween(day, due);
  return count === 0 ? t('followUps.isToday') : t('followUps.inDays', { count });
}

function windowWords(t: Translate, row: FollowUpRowReply, day: string): string {
  const { due, state, recordedOn } = row;
  if (due === null) return '';
  if (state === 'overdue') return t('followUps.daysOver', { count: daysBetween(due, day) });
  if (due < recordedOn && state === 'unknown') return t('followUps.beforeRecording');
  if (due < day) return t('followUps.over', { to: near(due, day) });
  return openWords(t, row, due, day);
}

export function useFollowUpWords(): FollowUpWords {
  const { t } = useTranslation();
  const words = useWords();
  return {
    owner: (owner) => ownerWords(t, words, owner),
    due: (row) => dueWords(t, row),
    window: (row, day) => windowWords(t, row, day),
  };
}
