import { formatDate } from '../../../lib/formats.js';
import { type Translate, useTranslation } from '../../../lib/texts.js';

/** kl. 13:00 til 15:00; null where no source says. */
export function timeOf(meeting: { startTime: string | null; endTime: string | null }, t: Translate): string | null {
  const { startTime: start, endTime: end } = meeting;
  if (start === null) return null;
  return end === null ? t('meetings.time', { start }) : t('meetings.timeSpan', { start, end });
}

/** That it was moved, and why it was cancelled. */
export function MeetingNotes({ meeting }: { meeting: { movedFrom: string | null; cancelledReason: string | null } }) {
  const { t } = useTranslation();
  return (
    <>
      {meeting.movedFrom !== null && (
        <span className="second">{t('meetings.movedFrom', { date: formatDate(meeting.movedFrom) })}</span>
      )}
      {meeting.cancelledReason !== null && <span className="second">{meeting.cancelledReason}</span>}
    </>
  );
}
