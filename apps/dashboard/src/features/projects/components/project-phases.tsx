import type { ProjectPhaseReply } from '@netvaerksoverblik/contracts';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { PartSection } from '../../../components/editing/part-section.js';
import { spanOf, TimeBar } from '../../../components/time-bar.js';
import { formatShortDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { ProjectPartProps } from './project-sections.js';

/** The stretches of the project's time, on one scale, with the day of the page across them. */
export function ProjectPhases({ project, path, mayEdit }: ProjectPartProps) {
  const { t } = useTranslation();
  const { phases, date } = project;
  const fields: EditField[] = [
    { name: 'title', label: t('projects.phase'), kind: 'line', required: true },
    { name: 'fromOn', label: t('projects.fromOn'), kind: 'day', required: true },
    { name: 'toOn', label: t('projects.toOn'), kind: 'day' },
  ];
  const stretches = phases.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn }));
  const span = spanOf(stretches, date);
  const start = { fromOn: date };
  return (
    <PartSection
      title={t('projects.phases')}
      nothing={t('projects.noPhases')}
      isEmpty={phases.length === 0}
      add={mayEdit ? { label: t('projects.addPhase'), fields, path: `${path}/phases`, start } : null}
    >
      <ul className="list phases">
        {phases.map((phase) => (
          <li key={phase.id}>
            <PhaseWords phase={phase} date={date} />
            <TimeBar stretch={{ from: phase.fromOn, to: phase.toOn }} span={span} date={date} />
            {mayEdit && (
              <EditButton
                title={t('projects.changePhase')}
                label={t('common.editing.changeOf', { what: phase.title })}
                fields={fields}
                edited={{ how: 'change', path: `${path}/phases/${phase.id}`, standing: phase, removable: true }}
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

function PhaseWords({ phase, date }: { phase: ProjectPhaseReply; date: string }) {
  const { t } = useTranslation();
  const { title, fromOn, toOn } = phase;
  const isNow = fromOn <= date && (toOn === null || date <= toOn);
  const from = formatShortDate(fromOn);
  return (
    <span>
      <span className="strong">
        {title}
        {isNow && ` (${t('projects.now')})`}
      </span>
      <span className="second">
        {toOn === null ? t('projects.from', { from }) : t('projects.fromTo', { from, to: formatShortDate(toOn) })}
      </span>
    </span>
  );
}
