import type { PortfolioItemDetailReply, ProjectReply } from '@netvaerksoverblik/contracts';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { Solutions } from '../../../components/solutions.js';
import { useAsOf } from '../../../lib/as-of.js';
import { useTranslation } from '../../../lib/texts.js';
import { useProject } from '../api/get-project.js';
import { ProjectAims } from './project-aims.js';
import { ProjectHours } from './project-hours.js';
import { ProjectMilestones } from './project-milestones.js';
import { ProjectNetworks } from './project-networks.js';
import { ProjectOrganisation } from './project-organisation.js';
import { ProjectPhases } from './project-phases.js';
import { ProjectTarget } from './project-target.js';

/** A project as its parts take it: what was read, and whether they may offer to write. */
export interface ProjectPartProps {
  project: ProjectReply;
  path: string;
  mayEdit: boolean;
}

/** What the page of a project shows beside its events. */
export function ProjectSections({ item, asOf }: { item: PortfolioItemDetailReply; asOf: string | null }) {
  const { t } = useTranslation();
  const { knownAt } = useAsOf();
  const isPast = asOf !== null || knownAt !== null;
  const { data, error, refetch } = useProject(item.id, asOf);
  if (data === undefined) {
    return error === null ? <SkeletonLines lines={6} /> : <LoadProblem error={error} onRetry={() => void refetch()} />;
  }
  const path = `/projects/${item.id}`;
  const part = { project: data, path, mayEdit: data.may.edit && !isPast };
  return (
    <>
      <ProjectTarget {...part} />
      {isPast && <p className="soft small">{t('projects.asNow')}</p>}
      <ProjectAims {...part} />
      <ProjectPhases {...part} />
      <ProjectMilestones {...part} />
      <ProjectNetworks networks={data.networks} />
      <Solutions solutions={data.solutions} path={path} date={data.date} mayEdit={part.mayEdit} />
      <ProjectOrganisation organisation={data.organisation} />
      <ProjectHours {...part} />
    </>
  );
}
