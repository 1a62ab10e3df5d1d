import { StaleVersion, versionsIn, type EditedField } from '../../../components/stale-version.js';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';

interface StaleMeetingProps {
  error: Error | null;
  onTheirs: () => void;
  onMine: (etag: string) => void;
  onClose: () => void;
}

/** Somebody else changed the meeting meanwhile. */
export function StaleMeeting({ error, onTheirs, onMine, onClose }: StaleMeetingProps) {
  const { t } = useTranslation();
  const versions = versionsIn(error);
  if (versions === null) return null;
  const fields: EditedField[] = [
    { name: 'date', label: t('meetings.date'), show: (value) => (typeof value === 'string' ? formatDate(value) : '–') },
    { name: 'startTime', label: t('meetings.plan.startTime') },
    { name: 'endTime', label: t('meetings.plan.endTime') },
    { name: 'location', label: t('meetings.plan.location') },
    { name: 'reason', label: t('meetings.plan.reason') },
  ];
  return (
    <StaleVersion versions={versions} fields={fields} onKeepTheirs={onTheirs} onWriteMine={onMine} onClose={onClose} />
  );
}
