import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { PartSection } from '../../../components/editing/part-section.js';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { NetworkPartProps } from './network-sections.js';

/** What the network has learned, newest first. */
export function NetworkLearnings({ network, path, mayEdit }: NetworkPartProps) {
  const { t } = useTranslation();
  const fields: EditField[] = [
    { name: 'text', label: t('networks.learning'), kind: 'text', required: true },
    { name: 'learnedOn', label: t('networks.learnedOn'), kind: 'day', required: true },
  ];
  const start = { learnedOn: network.date };
  return (
    <PartSection
      title={t('networks.learnings')}
      nothing={t('networks.noLearnings')}
      isEmpty={network.learnings.length === 0}
      add={mayEdit ? { label: t('networks.addLearning'), fields, path: `${path}/learnings`, start } : null}
    >
      <ul className="list parts">
        {network.learnings.map((learning) => (
          <li key={learning.id}>
            <span>
              <span className="long-words">{learning.text}</span>
              <span className="second">{formatDate(learning.learnedOn)}</span>
            </span>
            {mayEdit && (
              <EditButton
                title={t('networks.changeLearning')}
                label={t('common.editing.changeOf', { what: learning.text })}
                fields={fields}
                edited={{
                  ...{ how: 'change', path: `${path}/learnings/${learning.id}` },
                  ...{ standing: learning, removable: true },
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
