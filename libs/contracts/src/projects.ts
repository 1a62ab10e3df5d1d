import type { ProjectState, NetworkState, Category, RoleName, RoleState } from '@netvaerksoverblik/domain';
import type { SolutionReply } from './networks.js';

/** One of the aims of a project. */
export interface ProjectAimReply {
  id: string;
  version: number;
  /** Order among the aims. */
  position: number;
  text: string;
}

/** POST /api/v1/projects/{id}/aims */
export interface CreateProjectAimRequest {
  position?: number;
  text: string;
}

/** A stretch of a project's time. */
export interface ProjectPhaseReply {
  id: string;
  version: number;
  title: string;
  fromOn: string;
  /** Null: without end so far. */
  toOn: string | null;
}

/** POST /api/v1/projects/{id}/phases */
export interface CreateProjectPhaseRequest {
  title: string;
  fromOn: string;
  toOn?: string | null;
}

/** What is to be reached by a day. */
export interface MilestoneReply {
  id: string;
  version: number;
  title: string;
  dueOn: string;
  reachedOn: string | null;
}

/** POST /api/v1/projects/{id}/milestones */
export interface CreateMilestoneRequest {
  title: string;
  dueOn: string;
  reachedOn?: string | null;
}

/** Hours that a department gave a project. */
export interface ProjectHoursReply {
  id: string;
  version: number;
  onDay: string;
  departmentId: string | null;
  department: string | null;
  hours: number;
  note: string | null;
}

/** POST /api/v1/projects/{id}/hours */
export interface CreateProjectHoursRequest {
  onDay: string;
  departmentId?: string | null;
  hours: number;
  note?: string | null;
}

/** Somebody in the organisation of a project. */
export interface ProjectHolderReply {
  role: RoleName;
  state: RoleState;
  person: { id: string; name: string } | null;
  party: string | null;
  department: string | null;
  since: string;
}

/** A network under a project, with what it has designed. */
export interface ProjectNetworkReply {
  id: string;
  reference: string;
  title: string;
  status: NetworkState | null;
  category: Category | null;
  designed: number;
}

/** GET /api/v1/projects/{id} */
export interface ProjectReply {
  id: string;
  /** Of the target. */
  version: number;
  title: string;
  status: ProjectState | null;
  /** How many solutions it is to design; null: nobody has said. */
  solutionsTarget: number | null;
  /** Solutions designed so far, by the project and the networks under it. */
  designed: number;
  /** Owner, steering group, chair and members. */
  organisation: ProjectHolderReply[];
  aims: ProjectAimReply[];
  phases: ProjectPhaseReply[];
  milestones: MilestoneReply[];
  hours: ProjectHoursReply[];
  hoursTotal: number;
  solutions: SolutionReply[];
  networks: ProjectNetworkReply[];
  may: { edit: boolean };
  /** The day that it is shown for. */
  date: string;
  asOf: string | null;
}

/** PATCH /api/v1/projects/{id} */
export interface ChangeProjectRequest {
  solutionsTarget?: number | null;
}
