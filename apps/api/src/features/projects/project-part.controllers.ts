import {
  ChangeSolutionDto,
  CreateSolutionDto,
  partController,
  SOLUTION_EXAMPLE,
  solutionPart,
} from '../item-parts/index.js';
import {
  ChangeMilestoneDto,
  ChangeProjectAimDto,
  ChangeProjectHoursDto,
  ChangeProjectPhaseDto,
  CreateMilestoneDto,
  CreateProjectAimDto,
  CreateProjectHoursDto,
  CreateProjectPhaseDto,
} from './dto/project.dto.js';
import {
  AIM_EXAMPLE,
  AIM_PART,
  HOURS_EXAMPLE,
  HOURS_PART,
  MILESTONE_EXAMPLE,
  MILESTONE_PART,
  PHASE_EXAMPLE,
  PHASE_PART,
} from './project.parts.js';

const PROJECTS = { items: 'projects' } as const;

/** Routes of what hangs on a project. */
export const projectPartControllers = [
  partController({
    ...{ ...PROJECTS, parts: 'aims', what: 'an aim', part: AIM_PART },
    ...{ create: CreateProjectAimDto, change: ChangeProjectAimDto, reply: 'ProjectAimReply', example: AIM_EXAMPLE },
  }),
  partController({
    ...{ ...PROJECTS, parts: 'phases', what: 'a phase', part: PHASE_PART, reply: 'ProjectPhaseReply' },
    ...{ create: CreateProjectPhaseDto, change: ChangeProjectPhaseDto, example: PHASE_EXAMPLE },
  }),
  partController({
    ...{ ...PROJECTS, parts: 'milestones', what: 'a milestone', part: MILESTONE_PART, reply: 'MilestoneReply' },
    ...{ create: CreateMilestoneDto, change: ChangeMilestoneDto, example: MILESTONE_EXAMPLE },
  }),
  partController({
    ...{ ...PROJECTS, parts: 'hours', what: 'hours', part: HOURS_PART, reply: 'ProjectHoursReply' },
    ...{ create: CreateProjectHoursDto, change: ChangeProjectHoursDto, example: HOURS_EXAMPLE },
  }),
  partController({
    ...{ ...PROJECTS, parts: 'solutions', what: 'a solution', part: solutionPart('project'), reply: 'SolutionReply' },
    ...{ create: CreateSolutionDto, change: ChangeSolutionDto, example: SOLUTION_EXAMPLE },
  }),
];
