import { EditButton } from '../../../components/editing/edit-button.js';
import { Section } from '../../../components/section.js';
import { formatNumber } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { ProjectPartProps } from './project-sections.js';

const WHOLE = 100;

/** How many solutions have been designed, of those that are to be. */
export function ProjectTarget({ project, path, mayEdit }: ProjectPartProps) {
  const { t } = useTranslation();
  const { solutionsTarget: target, designed } = project;
  if (target === null && designed === 0 && !mayEdit) return null;
  const words =
    target === null
      ? t('projects.designed', { count: designed })
      : t('projects.designedOf', { designed: formatNumber(designed), target: formatNumber(target) });
  const share = target === null ? 0 : Math.min(WHOLE, (designed / target) * WHOLE);
  return (
    <Section
      title={t('projects.target')}
      aside={
        mayEdit && (
          <EditButton
            title={t('projects.changeTarget')}
            fields={[{ name: 'solutionsTarget', label: t('projects.solutionsTarget'), kind: 'number' }]}
            edited={{ how: 'change', path, standing: project, removable: false }}
          >
            {t('projects.changeTarget')}
          </EditButton>
        )
      }
    >
      <p className="target">
        {target === null && designed === 0 ? <span className="soft small">{t('projects.noTarget')}</span> : words}
      </p>
      {target !== null && (
        <span className="time-bar" aria-hidden="true">
          <i style={{ left: 0, width: `${share}%` }} />
        </span>
      )}
    </Section>
  );
}
