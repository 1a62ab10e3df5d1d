import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { PartSection } from '../../../components/editing/part-section.js';
import { Nothing } from '../../../components/nothing.js';
import { useDepartmentChoices } from '../../../lib/departments.js';
import { formatDate, formatNumber } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { ProjectPartProps } from './project-sections.js';

function useHoursFields(): EditField[] {
  const { t } = useTranslation();
  const departments = useDepartmentChoices();
  return [
    { name: 'hours', label: t('projects.hoursNumber'), kind: 'number', required: true },
    { name: 'onDay', label: t('projects.onDay'), kind: 'day', required: true },
    {
      ...{ name: 'departmentId', label: t('projects.department'), kind: 'choice' },
      choices: [{ value: '', label: t('common.editing.none') }, ...departments],
    },
    { name: 'note', label: t('projects.note'), kind: 'line' },
  ];
}

/** Hours given to the project, by day and department. */
export function ProjectHours({ project, path, mayEdit }: ProjectPartProps) {
  const { t } = useTranslation();
  const fields = useHoursFields();
  const { hours, hoursTotal, date } = project;
  const start = { onDay: date };
  return (
    <PartSection
      title={t('projects.hours')}
      note={hours.length > 0 && t('projects.hoursTotal', { hours: formatNumber(hoursTotal) })}
      nothing={t('projects.noHours')}
      isEmpty={hours.length === 0}
      add={mayEdit ? { label: t('projects.addHours'), fields, path: `${path}/hours`, start } : null}
    >
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t('projects.department')}</th>
            <th scope="col">{t('projects.onDay')}</th>
            <th scope="col">{t('projects.note')}</th>
            <th scope="col" className="number">
              {t('projects.hoursNumber')}
            </th>
            {mayEdit && <th aria-label={t('common.editing.change')} />}
          </tr>
        </thead>
        <tbody>
          {hours.map((entry) => (
            <tr className="still" key={entry.id}>
              <td className="title">{entry.department ?? t('projects.unsaid')}</td>
              <td>{formatDate(entry.onDay)}</td>
              <td>{entry.note ?? <Nothing />}</td>
              <td className="number" data-label={t('projects.hoursNumber')}>
                {formatNumber(entry.hours)}
              </td>
              {mayEdit && (
                <td className="edit">
                  <EditButton
                    title={t('projects.changeHours')}
                    label={t('common.editing.changeOf', {
                      what: t('projects.hoursOf', { date: formatDate(entry.onDay) }),
                    })}
                    fields={fields}
                    edited={{ how: 'change', path: `${path}/hours/${entry.id}`, standing: entry, removable: true }}
                  >
                    {t('common.editing.change')}
                  </EditButton>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </PartSection>
  );
}
