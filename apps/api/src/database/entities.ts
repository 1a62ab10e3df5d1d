import { DemoRow } from '../features/demo/demo-row.entity.js';
import { FollowUp } from '../features/follow-ups/follow-up.entity.js';
import { Forum } from '../features/forums/forum.entity.js';
import { ForumMembership } from '../features/forums/forum-membership.entity.js';
import { Mandate } from '../features/forums/mandate.entity.js';
import { Solution } from '../features/item-parts/solution.entity.js';
import { AgendaItem } from '../features/meetings/agenda-item.entity.js';
import { Attachment } from '../features/meetings/attachment.entity.js';
import { DocumentPart } from '../features/meetings/document-part.entity.js';
import { Meeting } from '../features/meetings/meeting.entity.js';
import { MinutesDocument } from '../features/meetings/minutes-document.entity.js';
import { Outcome } from '../features/meetings/outcome.entity.js';
import { Passage } from '../features/meetings/passage.entity.js';
import { PlannedItem } from '../features/meetings/planned-item.entity.js';
import { Recommendation } from '../features/meetings/recommendation.entity.js';
import { ImportFinding } from '../features/minutes-import/import-finding.entity.js';
import { MinutesImport } from '../features/minutes-import/minutes-import.entity.js';
import { Learning } from '../features/networks/learning.entity.js';
import { NetworkMeeting } from '../features/networks/network-meeting.entity.js';
import { OperationsRecommendation } from '../features/networks/operations-recommendation.entity.js';
import { Department } from '../features/people/department.entity.js';
import { DepartmentMembership } from '../features/people/department-membership.entity.js';
import { Person } from '../features/people/person.entity.js';
import { PersonAlias } from '../features/people/person-alias.entity.js';
import { Cohort } from '../features/portfolio/cohort.entity.js';
import { Correction } from '../features/portfolio/correction.entity.js';
import { EventSource } from '../features/portfolio/event-source.entity.js';
import { Network } from '../features/portfolio/network.entity.js';
import { PortfolioEvent } from '../features/portfolio/portfolio-event.entity.js';
import { PortfolioItem } from '../features/portfolio/portfolio-item.entity.js';
import { Project } from '../features/portfolio/project.entity.js';
import { StatedCount } from '../features/portfolio/stated-count.entity.js';
import { StatedDetail } from '../features/portfolio/stated-detail.entity.js';
import { Theme } from '../features/portfolio/theme.entity.js';
import { Milestone } from '../features/projects/milestone.entity.js';
import { ProjectAim } from '../features/projects/project-aim.entity.js';
import { ProjectHours } from '../features/projects/project-hours.entity.js';
import { ProjectPhase } from '../features/projects/project-phase.entity.js';
import { AppUser } from '../features/session/app-user.entity.js';
import { Session } from '../features/session/session.entity.js';
import { SetupLink } from '../features/session/setup-link.entity.js';
import { UserRole } from '../features/session/user-role.entity.js';
import { Round } from '../features/themes/round.entity.js';
import { ThemeCheck } from '../features/themes/theme-check.entity.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { Setting } from '../platform/setting.entity.js';

/** Every table that TypeORM knows; projections stand in tables without an entity. */
export const entities = [
  AgendaItem,
  AppUser,
  Attachment,
  AuditEntry,
  Cohort,
  Correction,
  DemoRow,
  Department,
  DepartmentMembership,
  DocumentPart,
  EventSource,
  FollowUp,
  Forum,
  ForumMembership,
  ImportFinding,
  Learning,
  Mandate,
  Meeting,
  Milestone,
  MinutesDocument,
  MinutesImport,
  Network,
  NetworkMeeting,
  OperationsRecommendation,
  Outcome,
  Passage,
  Person,
  PersonAlias,
  PlannedItem,
  PortfolioEvent,
  PortfolioItem,
  Project,
  ProjectAim,
  ProjectHours,
  ProjectPhase,
  Recommendation,
  Round,
  Session,
  Setting,
  SetupLink,
  Solution,
  StatedCount,
  StatedDetail,
  Theme,
  ThemeCheck,
  UserRole,
];
