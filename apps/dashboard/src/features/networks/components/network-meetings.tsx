import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { PartSection } from '../../../components/editing/part-section.js';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { NetworkPartProps } from './network-sections.js';

/** Meetings of the network itself, newest first. */
export function NetworkMeetings({ network, path, mayEdit }: NetworkPartProps) {
  const { t } = useTranslation();
  const fields: EditField[] = [
    { name: 'title', label: t('networks.meetingTitle'), kind: 'line', required: true },
    { name: 'heldOn', label: t('networks.heldOn'), kind: 'day', required: true },
    { name: 'note', label: t('networks.note'), kind: 'text' },
  ];
  const start = { heldOn: network.date };
  return (
    <PartSection
      title={t('networks.meetings')}
      nothing={t('networks.noMeetings')}
      isEmpty={network.meetings.length === 0}
      add={mayEdit ? { label: t('networks.addMeeting'), fields, path: `${path}/meetings`, start } : null}
    >
      <ul className="list parts">
        {network.meetings.map((meeting) => (
          <li key={meeting.id}>
            <span>
              <span className="strong">{meeting.title}</span>
              <span className="second">{formatDate(meeting.heldOn)}</span>
              {meeting.note !== null && <span className="long-words">{meeting.note}</span>}
            </span>
            {mayEdit && (
              <EditButton
                title={t('networks.changeMeeting')}
                label={t('common.editing.changeOf', { what: meeting.title })}
                fields={fields}
                edited={{
                  ...{ how: 'change', path: `${path}/meetings/${meeting.id}` },
                  ...{ standing: meeting, removable: true },
                }}
              >
                {t('common.editing.change')}
              </EditButton>
            )}
          </li>
        ))}
      </ul>
    </PartSection>
  );
}
