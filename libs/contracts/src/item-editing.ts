import type { Category, ConditionKind, ItemState, PortfolioKind, RoleName, RoleState } from '@netvaerksoverblik/domain';
import type { PortfolioItemDetailReply } from './portfolio.js';

/** When something counts from, and why a person says so. */
export interface EnteredRequest {
  /** ISO date, today or before; today when neither is said. */
  on?: string;
  /** The date as people say it instead: "medio august". It counts from the end of what it may mean. */
  onWords?: string;
  reason: string;
}

/** POST /api/v1/portfolio */
export interface CreateItemRequest extends EnteredRequest {
  kind: PortfolioKind;
  title: string;
  category?: Category;
  departmentId?: string;
}

/** PATCH /api/v1/portfolio/{id} */
export interface ChangeItemRequest {
  departmentId: string | null;
}

/** POST /api/v1/portfolio/{id}/steps */
export interface TakeStepRequest extends EnteredRequest {
  to: ItemState;
}

/** How a participant takes part. */
export type Participation = 'internal' | 'external' | 'citizen';

/** POST /api/v1/portfolio/{id}/roles */
export interface SetRoleRequest extends EnteredRequest {
  role: RoleName;
  state: RoleState;
  /** A known person, or a name or group as written; neither for a vacancy. */
  personId?: string;
  party?: string;
  participation?: Participation;
}

/** POST /api/v1/portfolio/{id}/conditions */
export interface OpenConditionRequest extends EnteredRequest {
  kind: ConditionKind;
  words: string;
  forumId?: string;
}

/** POST /api/v1/portfolio/{id}/names */
export interface RenameRequest extends EnteredRequest {
  title?: string;
  category?: Category;
}

/** POST /api/v1/portfolio/{id}/mentions */
export interface MentionRequest {
  on?: string;
  onWords?: string;
  /** What was heard of it. */
  words: string;
  reason?: string;
}

/** POST /api/v1/portfolio/{id}/closing-request */
export interface AskForClosingRequest {
  reason: string;
}

/** What an event says instead; what is left out stays as it was. */
export interface ReplacementRequest {
  on?: string;
  onWords?: string;
  to?: ItemState;
  role?: RoleName;
  state?: RoleState;
  personId?: string;
  party?: string;
  kind?: ConditionKind;
  words?: string;
  forumId?: string;
  title?: string;
  category?: Category;
}

/** POST /api/v1/portfolio/{id}/events/{eventId}/correction */
export interface CorrectionRequest {
  reason: string;
  /** Left out: it did not happen. */
  replacement?: ReplacementRequest;
}

/** What stands after a correction; null where nothing is left of the item. */
export interface CorrectionReply {
  item: PortfolioItemDetailReply | null;
}
