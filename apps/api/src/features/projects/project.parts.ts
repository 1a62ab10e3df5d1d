import type {
  MilestoneReply,
  ProjectAimReply,
  ProjectHoursReply,
  ProjectPhaseReply,
} from '@netvaerksoverblik/contracts';
import { DEPARTMENT_NAME, inOrder, type ItemPart } from '../item-parts/index.js';

const OF_PROJECT = { kind: 'project', itemColumn: 'project_id' } as const;

export const AIM_PART: ItemPart = {
  ...{ ...OF_PROJECT, table: 'project_aim' },
  columns: { position: 'position', text: 'text' },
  ...{ order: 'p.position, p.recorded_at', since: null },
};

/** Phases and milestones are a plan: days to come are no reason to leave them out of what stood on a date. */
export const PHASE_PART: ItemPart = {
  ...{ ...OF_PROJECT, table: 'project_phase' },
  columns: { title: 'title', fromOn: 'from_on', toOn: 'to_on' },
  ...{ order: 'p.from_on, p.to_on', since: null },
  faults: (fields) => inOrder(fields, 'fromOn', 'toOn'),
};

export const MILESTONE_PART: ItemPart = {
  ...{ ...OF_PROJECT, table: 'milestone' },
  columns: { title: 'title', dueOn: 'due_on', reachedOn: 'reached_on' },
  ...{ order: 'p.due_on', since: null },
};

export const HOURS_PART: ItemPart = {
  ...{ ...OF_PROJECT, table: 'project_hours' },
  columns: { onDay: 'on_day', departmentId: 'department_id', hours: 'hours', note: 'note' },
  beside: { department: DEPARTMENT_NAME },
  ...{ order: 'p.on_day DESC', since: 'p.on_day' },
};

/** A milestone as it was on a day: what was reached later was not reached yet. */
export function milestoneOn(milestone: MilestoneReply, date: string | null): MilestoneReply {
  const { reachedOn } = milestone;
  return date === null || reachedOn === null || reachedOn <= date ? milestone : { ...milestone, reachedOn: null };
}

export const AIM_EXAMPLE: ProjectAimReply = {
  ...{ id: '4f1d6d0e-6f43-4b0b-9a64-0c4e3b1f2d41', version: 1, position: 1 },
  text: 'Borgere med flere sager møder én kommune.',
};

export const PHASE_EXAMPLE: ProjectPhaseReply = {
  ...{ id: '4f1d6d0e-6f43-4b0b-9a64-0c4e3b1f2d42', version: 1, title: 'Afprøvning' },
  ...{ fromOn: '2026-04-01', toOn: '2026-12-31' },
};

export const MILESTONE_EXAMPLE: MilestoneReply = {
  ...{ id: '4f1d6d0e-6f43-4b0b-9a64-0c4e3b1f2d43', version: 2, title: 'De første to løsninger prøves af' },
  ...{ dueOn: '2026-04-30', reachedOn: '2026-04-20' },
};

export const HOURS_EXAMPLE: ProjectHoursReply = {
  ...{ id: '4f1d6d0e-6f43-4b0b-9a64-0c4e3b1f2d44', version: 1, onDay: '2026-05-31', hours: 30, note: 'Maj' },
  ...{ departmentId: '5a3f0d0e-6f43-4b0b-9a64-0c4e3b1f2d34', department: 'Børn & Læring' },
};
