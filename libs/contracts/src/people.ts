import type { Category, ItemState, PortfolioKind, RoleName, RoleState } from '@netvaerksoverblik/domain';
import type { SourceReply } from './passage.js';

/** Where somebody works, from when until when. */
export interface MembershipReply {
  id: string;
  department: { id: string; name: string };
  title: string | null;
  /** 1 chief executive to 5 a member of staff; null where not known. */
  level: number | null;
  from: string;
  /** The day from which it no longer holds; null: it still does. */
  to: string | null;
  version: number;
  /** Set where it was recorded of a person that has since been merged into this one. */
  of: { id: string; name: string } | null;
}

/** The item that a role is held in, as it stood on the date asked for. */
export interface RoleItemReply {
  id: string;
  kind: PortfolioKind;
  reference: string;
  title: string;
  status: ItemState | null;
  category: Category | null;
  silent: boolean;
}

/** A role that a person holds or held. */
export interface PersonRoleReply {
  item: RoleItemReply;
  role: RoleName;
  state: RoleState;
  since: string;
  /** The day from which it no longer held; null: it still does. */
  until: string | null;
  source: SourceReply | null;
}

/** How many networks that are neither over nor silent somebody leads, and is reference leader of. */
export interface LoadReply {
  led: number;
  referenced: number;
}

/** A person in a list. */
export interface PersonReply {
  id: string;
  name: string;
  profession: string | null;
  department: { id: string; name: string } | null;
  title: string | null;
  level: number | null;
  /** What the person holds on the date asked for: appointed and candidate. */
  roles: PersonRoleReply[];
  load: LoadReply;
}

/** GET /api/v1/people */
export interface PeopleReply {
  items: PersonReply[];
  total: number;
  next: string | null;
  asOf: string | null;
}

/** A spelling of the person's name, and where it stands. */
export interface SpellingReply {
  asWritten: string;
  /** Set where a person said that this name is the person's, in one item or (null) everywhere: that can be taken back. */
  attached: {
    id: string;
    by: string;
    at: string;
    reason: string;
    item: { id: string; title: string } | null;
  } | null;
  /** The person that it was recorded of before a merge; null: this one. */
  of: { id: string; name: string } | null;
  places: SourceReply[];
}

/** A merge of another person into this one, or of this one into another. */
export interface PersonMergeReply {
  id: string;
  from: { id: string; name: string };
  into: { id: string; name: string };
  reason: string;
  by: string;
  at: string;
  /** Set where it was taken back. */
  undone: { by: string; at: string; reason: string } | null;
}

/** GET /api/v1/people/{id}; its ETag is the version. */
export interface PersonDetailReply {
  id: string;
  name: string;
  profession: string | null;
  /** Null also for viewers who may not see it. */
  email: string | null;
  version: number;
  erased: boolean;
  /** The person that this one has been merged into: look there. */
  mergedInto: { id: string; name: string } | null;
  memberships: MembershipReply[];
  roles: PersonRoleReply[];
  load: LoadReply;
  spellings: SpellingReply[];
  merges: PersonMergeReply[];
  may: { edit: boolean };
  asOf: string | null;
}

/** A leader role that nobody fills. */
export interface VacancyReply {
  item: RoleItemReply;
  role: RoleName;
  since: string | null;
  /** What was said of it. */
  source: SourceReply | null;
  candidates: { person: { id: string; name: string } | null; party: string | null; source: SourceReply | null }[];
}

/** A name as minutes write it that no known person has, in one item. */
export interface UnknownNameReply {
  asWritten: string;
  item: { id: string; title: string };
  /** A first name alone: it may be that of several people. */
  alone: boolean;
  places: SourceReply[];
}

/** Two persons whose names are much alike: a question for a person. */
export interface LikePeopleReply {
  likeness: number;
  people: { id: string; name: string; department: string | null; source: SourceReply | null }[];
}

/** GET /api/v1/people/vacancies */
export interface VacanciesReply {
  items: VacancyReply[];
  /** Holders of leader roles today, of items that are neither over nor silent. */
  counts: { networks: number; filled: number; referenceLeaders: number; networkLeaders: number; candidates: number };
  asOf: string | null;
}

/** GET /api/v1/people/questions — secretariat and administrator. */
export interface PeopleQuestionsReply {
  names: UnknownNameReply[];
  alike: LikePeopleReply[];
}

/** POST /api/v1/people */
export interface CreatePersonRequest {
  name: string;
  profession?: string | null;
  email?: string | null;
  /** Another person of that very name is known, and this is somebody else. */
  namesake?: boolean;
}

/** PATCH /api/v1/people/{id} */
export interface ChangePersonRequest {
  name?: string;
  profession?: string | null;
  email?: string | null;
}

/** POST /api/v1/people/{id}/memberships */
export interface CreateMembershipRequest {
  departmentId: string;
  title?: string | null;
  level?: number | null;
  from: string;
  to?: string | null;
}

/** PATCH /api/v1/people/{id}/memberships/{membershipId} */
export type ChangeMembershipRequest = Partial<CreateMembershipRequest>;

/** POST /api/v1/people/{id}/merge: the person of the address becomes part of `into`. */
export interface MergePersonRequest {
  into: string;
  reason: string;
}

/** POST /api/v1/people/{id}/distinct: these two are not the same; they are not asked about again. */
export interface DistinguishPersonRequest {
  other: string;
}

/** POST /api/v1/people/{id}/names: a name as written is this person's. */
export interface AttachNameRequest {
  asWritten: string;
  /** Only in this item; a first name alone is attached in no other way. */
  itemId?: string | null;
  reason: string;
}

/** POST …/undo */
export interface UndoRequest {
  reason: string;
}

/** A department with how many work there on the date asked for. */
export interface DepartmentReply {
  id: string;
  name: string;
  /** The day from which it is no longer; null: it stands. */
  closedOn: string | null;
  version: number;
  people: number;
  /** Items anchored there. */
  items: number;
}

/** GET /api/v1/departments */
export interface DepartmentsReply {
  items: DepartmentReply[];
  may: { edit: boolean };
}

/** POST /api/v1/departments */
export interface CreateDepartmentRequest {
  name: string;
}

/** PATCH /api/v1/departments/{id} */
export interface ChangeDepartmentRequest {
  name?: string;
  closedOn?: string | null;
}

/** What taking a row of a list in would do; a question is left out unless a person answers it. */
export type PeopleListAction = 'new' | 'same' | 'changed' | 'question';

/** A row of a list of people, read and compared with whom we know. */
export interface PeopleListRowReply {
  line: number;
  name: string;
  department: string | null;
  title: string | null;
  level: number | null;
  from: string | null;
  to: string | null;
  email: string | null;
  profession: string | null;
  action: PeopleListAction;
  /** Who the row is about, or (of a question) might be. */
  person: { id: string; name: string } | null;
  /** Departments that the person leaves with this row. */
  leaves: string[];
  /** Codes of what is wrong or unclear: `level`, `alike`, … */
  problems: string[];
  /** Whether the row can be taken in at all. */
  mayTake: boolean;
}

/** POST and GET /api/v1/people/imports[/{id}] */
export interface PeopleImportReply {
  id: string;
  state: 'review' | 'confirmed';
  fileName: string;
  counts: { rows: number; new: number; same: number; changed: number; question: number };
  /** Departments that are not known and would be entered. */
  newDepartments: string[];
  /** At most 1,000: questions first. */
  rows: PeopleListRowReply[];
  result: PeopleImportResult | null;
}

/** What was recorded of a list. */
export interface PeopleImportResult {
  people: number;
  departments: number;
  memberships: number;
  changed: number;
  left: number;
}

/** POST /api/v1/people/imports/{id}/confirm */
export interface ConfirmPeopleImportRequest {
  answers?: {
    line: number;
    action: 'take' | 'leave';
    /** Take it as being about this person. */
    person?: string;
  }[];
}
