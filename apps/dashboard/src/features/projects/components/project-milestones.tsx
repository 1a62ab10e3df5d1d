import type { MilestoneReply } from '@netvaerksoverblik/contracts';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { PartSection } from '../../../components/editing/part-section.js';
import { Mark } from '../../../components/mark.js';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { ProjectPartProps } from './project-sections.js';

/** What is to be reached when, and whether it was. */
export function ProjectMilestones({ project, path, mayEdit }: ProjectPartProps) {
  const { t } = useTranslation();
  const { milestones, date } = project;
  const fields: EditField[] = [
    { name: 'title', label: t('projects.milestone'), kind: 'line', required: true },
    { name: 'dueOn', label: t('projects.dueOn'), kind: 'day', required: true },
    { name: 'reachedOn', label: t('projects.reachedOn'), kind: 'day' },
  ];
  const start = { dueOn: date };
  return (
    <PartSection
      title={t('projects.milestones')}
      nothing={t('projects.noMilestones')}
      isEmpty={milestones.length === 0}
      add={mayEdit ? { label: t('projects.addMilestone'), fields, path: `${path}/milestones`, start } : null}
    >
      <table className="stack tall">
        <thead>
          <tr>
            <th scope="col">{t('projects.milestone')}</th>
            <th scope="col">{t('projects.dueOn')}</th>
            <th scope="col">{t('networks.state')}</th>
            {mayEdit && <th aria-label={t('common.editing.change')} />}
          </tr>
        </thead>
        <tbody>
          {milestones.map((milestone) => (
            <tr className="still" key={milestone.id}>
              <td className="title">{milestone.title}</td>
              <td>{formatDate(milestone.dueOn)}</td>
              <td>
                <MilestoneState milestone={milestone} date={date} />
              </td>
              {mayEdit && (
                <td className="edit">
                  <EditButton
                    title={t('projects.changeMilestone')}
                    label={t('common.editing.changeOf', { what: milestone.title })}
                    fields={fields}
                    edited={{
                      ...{ how: 'change', path: `${path}/milestones/${milestone.id}` },
                      ...{ standing: milestone, removable: true },
                    }}
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

function MilestoneState({ milestone, date }: { milestone: MilestoneReply; date: string }) {
  const { t } = useTranslation();
  const { dueOn, reachedOn } = milestone;
  if (reachedOn !== null) {
    return (
      <span className="status">
        <Mark name="kept" /> {t('projects.reached', { date: formatDate(reachedOn) })}
      </span>
    );
  }
  const isLate = dueOn < date;
  return (
    <span className={isLate ? 'status signal' : 'status quiet'}>
      <Mark name={isLate ? 'overdue' : 'open'} /> {t(isLate ? 'projects.late' : 'projects.ahead')}
    </span>
  );
}
