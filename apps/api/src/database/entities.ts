import { DemoRow } from '../features/demo/demo-row.entity.js';
import { FollowUp } from '../features/follow-ups/index.js';
import { Forum, ForumMembership, Mandate } from '../features/forums/index.js';
import {
  AgendaItem,
  DocumentPart,
  Meeting,
  MinutesDocument,
  Outcome,
  Passage,
  Recommendation,
} from '../features/meetings/index.js';
import { ImportFinding } from '../features/minutes-import/import-finding.entity.js';
import { MinutesImport } from '../features/minutes-import/minutes-import.entity.js';
import { Department, DepartmentMembership, Person, PersonAlias } from '../features/people/index.js';
import {
  Cohort,
  EventSource,
  Network,
  PortfolioEvent,
  PortfolioItem,
  Project,
  StatedCount,
  Theme,
} from '../features/portfolio/index.js';
import { AppUser } from '../features/session/app-user.entity.js';
import { Session } from '../features/session/session.entity.js';
import { SetupLink } from '../features/session/setup-link.entity.js';
import { UserRole } from '../features/session/user-role.entity.js';
import { AuditEntry } from '../platform/audit-entry.entity.js';
import { Setting } from '../platform/setting.entity.js';

/** Every table that TypeORM knows; projections stand in tables without an entity. */
export const entities = [
  AgendaItem,
  AppUser,
  AuditEntry,
  Cohort,
  DemoRow,
  Department,
  DepartmentMembership,
  DocumentPart,
  EventSource,
  FollowUp,
  Forum,
  ForumMembership,
  ImportFinding,
  Mandate,
  Meeting,
  MinutesDocument,
  MinutesImport,
  Network,
  Outcome,
  Passage,
  Person,
  PersonAlias,
  PortfolioEvent,
  PortfolioItem,
  Project,
  Recommendation,
  Session,
  Setting,
  SetupLink,
  StatedCount,
  Theme,
  UserRole,
];
