import type {
  Category,
  ConditionKind,
  ItemState,
  OutcomeKind,
  PortfolioKind,
  RecommendationResult,
  RoleName,
  RoleState,
  ThemeOrigin,
} from '@netvaerksoverblik/domain';
import type { LostFactAnswer } from './import-review.js';
import type { PassageReply } from './passage.js';

/** What sort of statement a finding is, hence what confirming it records. */
export type FindingKind =
  /** moves the status of a portfolio item */
  | 'status'
  /** somebody is appointed, or willing */
  | 'role'
  /** something is open about an item */
  | 'condition'
  /** a number that the minutes state */
  | 'count'
  /** a row of a table of proposals: a theme in state idea */
  | 'proposal'
  /** the segment that a network or theme is for */
  | 'segment'
  /** somebody must do something */
  | 'follow-up'
  /** agenda and minutes approved, noted, discussed, agreed: recorded, moves nothing */
  | 'routine';

/** What confirming the finding would record, in terms a page can word. */
export interface FindingProposal {
  outcome: OutcomeKind | null;
  /** The portfolio item concerned; null where it stays with the agenda item. */
  item: { kind: PortfolioKind; title: string; category: Category | null } | null;
  /** Titles of further items that the same words concern ("begge netværk"). */
  others: string[];
  /** Set for `status`. */
  toStatus: ItemState | null;
  /** Set for `role`. */
  role: { name: RoleName; state: RoleState; holder: string } | null;
  /** Set for `condition`. */
  condition: { kind: ConditionKind; forum: string | null } | null;
  /** Set for `count`. */
  count: { kind: PortfolioKind; category: Category | null; status: string | null; number: number } | null;
  /** Set for `follow-up`. */
  followUp: { text: string; responsible: string | null; due: string | null; duePrecision: string | null } | null;
  /** Set for `proposal`: what the table says of the theme. */
  theme: {
    problem: string | null;
    possibleProduct: string | null;
    contacts: string[];
    origin: ThemeOrigin | null;
  } | null;
  /** Set for `segment`: `B6`. */
  segmentCode: string | null;
  /** The recommendation that it answers, and how that point then stands. */
  recommendation: { number: number; result: RecommendationResult } | null;
  /** Title of the subject as the minutes give it. */
  subject: string;
}

/** One statement found in a document, to be accepted, changed or dismissed. */
export interface FindingReply {
  id: string;
  /** Agenda item number. */
  item: number;
  kind: FindingKind;
  proposal: FindingProposal;
  passage: PassageReply;
  match: { id: string; title: string; likeness: number } | null;
  default: 'accept' | 'ask';
  /** Set once the import is confirmed. */
  answer: 'accepted' | 'changed' | 'dismissed' | 'unsettled' | null;
  /** What was answered before, where the same words or the same meeting were reviewed already; set during review. */
  remembered: RememberedAnswer | null;
}

/** An answer that a person gave to the same question in an earlier import. */
export interface RememberedAnswer {
  action: FindingChange['action'];
  value: FindingChangeValue | null;
  /** Of the item that it was tied to, where it was. */
  title: string | null;
  import: { id: string; fileName: string };
}

/** Two spellings that may mean the same: asked, never merged without a person. */
export interface AliasQuestion {
  /** The two spellings and their kind, folded: the same question has the same id in every import. */
  id: string;
  kind: 'network' | 'theme' | 'project' | 'person';
  /** As this document writes it. */
  title: string;
  other: { title: string; known: boolean };
  likeness: number;
  /** Agenda item number. */
  item: number;
  passage: PassageReply;
  /** What this import was confirmed with; null where nobody said. */
  answer: 'same' | 'different' | null;
  /** What was answered in an earlier import. */
  remembered: 'same' | 'different' | null;
}

/** The meeting that a document is the agenda or minutes of. */
export interface ImportMeeting {
  /** Null until it is recorded. */
  id: string | null;
  forum: string;
  date: string;
  startTime: string | null;
  location: string | null;
  items: number;
  closedItems: number;
}

/** Something odd that the reader met; offsets as in passages. */
export interface ReadingWarning {
  code: string;
  message: string;
  start: number;
  end: number;
}

/** A network, theme, project, person or department that an agenda item names. Offsets as in passages. */
export interface SpokenName {
  kind: 'network' | 'theme' | 'project' | 'person' | 'department';
  title: string;
  category: Category | null;
  /** Of a person, as written. */
  role: string | null;
  department: string | null;
  /** An earlier spelling in the item that may mean the same: asked about, never merged. */
  aliasOf: { title: string; likeness: number } | null;
  start: number;
  end: number;
}

/** A table of an agenda item, rows split over pages put together. */
export interface SpokenTable {
  kind: 'proposals' | 'money' | 'programme' | 'other';
  /** Empty where the table has no heads. */
  columns: string[];
  /** Offsets as in passages. */
  rows: { cells: string[]; start: number; end: number }[];
}

/** What an agenda item names and lists, beside what it decides. */
export interface ItemContent {
  /** Agenda item number. */
  item: number;
  names: SpokenName[];
  tables: SpokenTable[];
}

/** Why an import is undone. */
export interface UndoImportRequest {
  reason: string;
}

/** What confirming an import recorded, in numbers. */
export interface ConfirmResult {
  meeting: { id: string; forum: string; date: string };
  recorded: {
    agendaItems: number;
    outcomes: number;
    statuses: number;
    roles: number;
    conditions: number;
    counts: number;
    followUps: number;
    newItems: number;
    unsettled: number;
  };
}

/** POST /api/v1/imports → 201, or 200 for bytes that were given before. */
export interface ImportReply {
  id: string;
  state: 'review' | 'confirmed' | 'undone';
  fileName: string;
  receivedAt: string;
  receivedBy: string;
  meeting: ImportMeeting;
  findings: FindingReply[];
  /** Agenda items that name or list something; closed ones only for those who may see them. */
  contents: ItemContent[];
  aliases: AliasQuestion[];
  warnings: ReadingWarning[];
  /** Set once confirmed: the same answer that confirming gave. */
  result: ConfirmResult | null;
}

/** A stretch of the document as pages show it. Offsets as in passages. */
export interface DocumentPart {
  kind: 'head' | 'contents' | 'item' | 'page' | 'tail';
  start: number;
  end: number;
  /** Set where kind is `item`. */
  item: DocumentItem | null;
}

/** An agenda item as a stretch of its document. */
export interface DocumentItem {
  number: number;
  title: string;
  route: string[];
  caseNumber: string | null;
  closed: boolean;
  sections: { kind: string; heading: string; start: number; end: number }[];
}

/** GET /api/v1/imports/{id}/document and GET /api/v1/documents/{id}. */
export interface DocumentReply {
  id: string;
  fileName: string;
  /** The whole text where the viewer may see all items; stretches of closed items are blanked otherwise (same length). */
  text: string;
  parts: DocumentPart[];
}

/** GET /api/v1/imports */
export interface ImportListReply {
  items: {
    id: string;
    state: ImportReply['state'];
    fileName: string;
    receivedAt: string;
    receivedBy: string;
    forum: string;
    date: string;
    findings: number;
    questions: number;
    meetingId: string | null;
  }[];
}

/** POST /api/v1/imports/{id}/confirm */
export interface ConfirmImportRequest {
  changes?: FindingChange[];
  /** Spellings that mean the same, or do not; left out: nobody said, and each stands for itself. */
  aliases?: AliasAnswer[];
  /** What becomes of facts that only an earlier edition tells; left out: they stay. */
  lost?: LostFactAnswer[];
}

/** A reviewer's answer to whether two spellings mean the same. */
export interface AliasAnswer {
  alias: string;
  same: boolean;
}

/** A reviewer's answer to one finding. */
export interface FindingChange {
  finding: string;
  action: 'accept' | 'change' | 'dismiss';
  value?: FindingChangeValue;
}

/** What a reviewer may set instead of the proposal. */
export interface FindingChangeValue {
  /** Attach to this known item. */
  item?: string;
  /** Or to a new one of this title. */
  title?: string;
  kind?: PortfolioKind;
  category?: Category;
  /** How the recommendation was answered, by the reviewer's hand. */
  result?: RecommendationResult;
  /** What the forum decided, instead of what was read. */
  outcome?: OutcomeKind;
  /** Who holds the role. */
  person?: string;
  role?: RoleName;
  /** The forum that it goes to, or comes back to. */
  forum?: string;
  condition?: ConditionKind;
  /** ISO date that it counts from, instead of the meeting's. */
  date?: string;
  /** Of a promise. */
  text?: string;
  owner?: string;
  due?: string;
  /** Of a count. */
  number?: number;
}
