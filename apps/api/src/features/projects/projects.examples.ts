import type { ProjectReply } from '@netvaerksoverblik/contracts';
import { SOLUTION_EXAMPLE } from '../item-parts/index.js';
import { AIM_EXAMPLE, HOURS_EXAMPLE, MILESTONE_EXAMPLE, PHASE_EXAMPLE } from './project.parts.js';

export const PROJECT_EXAMPLE: ProjectReply = {
  ...{ id: '7d7c1a55-2b1e-4f7b-8a3c-0d7a4f1f9c15', version: 2, title: 'Én indgang', status: 'running' },
  ...{ solutionsTarget: 6, designed: 2 },
  organisation: [
    {
      ...{ role: 'project-owner', state: 'appointed', party: null, department: 'Ældre & Sundhed', since: '2026-01-12' },
      person: { id: '2f0d5c1e-9a77-4f0e-8f5b-7a1c5b0e4d13', name: 'Merete Damkjær' },
    },
  ],
  ...{ aims: [AIM_EXAMPLE], phases: [PHASE_EXAMPLE], milestones: [MILESTONE_EXAMPLE] },
  ...{ hours: [HOURS_EXAMPLE], hoursTotal: 30, solutions: [SOLUTION_EXAMPLE] },
  networks: [
    {
      ...{ id: '7d7c1a55-2b1e-4f7b-8a3c-0d7a4f1f9c12', reference: 'N-2025-04', title: 'Tilbage i skole' },
      ...{ status: 'testing', category: 'welfare', designed: 1 },
    },
  ],
  may: { edit: true },
  ...{ date: '2026-06-17', asOf: null },
};
