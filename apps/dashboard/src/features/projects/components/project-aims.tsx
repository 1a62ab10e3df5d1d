import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { PartSection } from '../../../components/editing/part-section.js';
import { useTranslation } from '../../../lib/texts.js';
import type { ProjectPartProps } from './project-sections.js';

/** What the project is to reach, in order. */
export function ProjectAims({ project, path, mayEdit }: ProjectPartProps) {
  const { t } = useTranslation();
  const { aims } = project;
  const fields: EditField[] = [
    { name: 'text', label: t('projects.aim'), kind: 'text', required: true },
    { name: 'position', label: t('projects.position'), kind: 'number', required: true },
  ];
  const start = { position: (aims.at(-1)?.position ?? 0) + 1 };
  return (
    <PartSection
      title={t('projects.aims')}
      nothing={t('projects.noAims')}
      isEmpty={aims.length === 0}
      add={mayEdit ? { label: t('projects.addAim'), fields, path: `${path}/aims`, start } : null}
    >
      <ol className="aims">
        {aims.map((aim) => (
          <li key={aim.id}>
            {aim.text}
            {mayEdit && (
              <EditButton
                title={t('projects.changeAim')}
                label={t('common.editing.changeOf', { what: aim.text })}
                fields={fields}
                edited={{ how: 'change', path: `${path}/aims/${aim.id}`, standing: aim, removable: true }}
              >
                {t('common.editing.change')}
              </EditButton>
            )}
          </li>
        ))}
      </ol>
    </PartSection>
  );
}
