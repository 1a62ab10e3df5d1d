import type {
  FollowUpState,
  FollowUpWindow,
  ItemState,
  OutcomeKind,
  PortfolioKind,
  RoleName,
  ShownFollowUpState,
} from '@netvaerksoverblik/domain';
import type { EnteredReply, FollowUpReply } from './portfolio.js';
import type { SourceReply } from './passage.js';

/** Who answers for a follow-up: a person, a role in the item, a unit, or a name as written. */
export interface FollowUpOwner {
  /** For the filter `owner`. */
  key: string;
  kind: 'person' | 'role' | 'department' | 'words';
  /** The name; of a role its holder's, or null where the role is vacant that day. */
  name: string | null;
  person: string | null;
  role: RoleName | null;
  /** Where the person works. */
  department: string | null;
  /** Where a person said so, against what the minutes say. */
  byHand: boolean;
}

/** What shows that a promise was kept. */
export type EvidenceReply =
  | { type: 'passage'; source: SourceReply }
  | { type: 'link'; address: string; note: string | null }
  | { type: 'word'; person: string | null; note: string };

/** Kept, dropped or opened again: since when, by whom, and why. */
export interface FollowUpStepReply {
  state: FollowUpState;
  on: string;
  recordedAt: string;
  by: string;
  reason: string | null;
  evidence: EvidenceReply | null;
}

/** One row of GET /api/v1/follow-ups. */
export interface FollowUpRowReply extends FollowUpReply {
  window: FollowUpWindow;
  /** Null where nobody is named. */
  owner: FollowUpOwner | null;
  /** When, in the words that were used. */
  dueWords: string | null;
  /** When it was said, or entered. */
  saidOn: string;
  recordedOn: string;
  item: { id: string; kind: PortfolioKind; title: string } | null;
  forum: { id: string; name: string; shortName: string } | null;
  agendaItem: { id: string; meeting: string; date: string; number: number; title: string } | null;
  /** Where no minutes tell of it. */
  entered: EnteredReply | null;
  /** The step behind `kept` and `dropped`, and behind `open` where it was opened again. */
  step: FollowUpStepReply | null;
  caseOfficer: string | null;
  remarks: string | null;
  plan: string | null;
  mine: boolean;
  may: FollowUpRights;
}

/** What the viewer may do with a follow-up; the server checks each again. */
export interface FollowUpRights {
  /** Owner, due date, case officer, plan; drop and open again. */
  edit: boolean;
  /** Mark it kept, and write remarks. */
  keep: boolean;
}

/** GET /api/v1/follow-ups?owner&forum&window&state&q&asOf&knownAt&limit&cursor */
export interface FollowUpListReply {
  asOf: string | null;
  /** The day that windows and states are seen from. */
  day: string;
  items: FollowUpRowReply[];
  total: number;
  next: string | null;
  /** Of what the other filters leave, each count without its own filter. */
  states: Record<ShownFollowUpState, number>;
  windows: { window: FollowUpWindow; number: number }[];
  owners: { key: string; name: string | null; role: RoleName | null; open: number; overdue: number; unknown: number }[];
  forums: { id: string; name: string; shortName: string; number: number }[];
  /** Not closed, whatever the filters. */
  mine: number;
  withoutOwner: number;
  notClosed: number;
  keptThisYear: number;
  droppedThisYear: number;
}

/** GET /api/v1/follow-ups/{id}, with an ETag. */
export interface FollowUpDetailReply extends FollowUpRowReply {
  /** In the order in which they were recorded. */
  steps: FollowUpStepReply[];
}

/** GET /api/v1/follow-ups/{id}/evidence?q — sentences that may show that it was kept, likeliest first. */
export interface EvidenceCandidatesReply {
  items: { passage: string; likeness: number; source: SourceReply }[];
}

/** One of the four; null goes back to what the minutes say. */
export interface FollowUpOwnerWish {
  person?: string;
  role?: RoleName;
  department?: string;
  words?: string;
}

/** A day, or words such as "inden sommerferien"; null takes the due date away. */
export interface FollowUpDueWish {
  on?: string;
  words?: string;
}

/** POST /api/v1/follow-ups — with Idempotency-Key; about a portfolio item or an agenda item. */
export interface CreateFollowUpRequest {
  item?: string;
  agendaItem?: string;
  text: string;
  /** Why it is entered by hand. */
  reason: string;
  owner?: FollowUpOwnerWish;
  due?: FollowUpDueWish;
  caseOfficer?: string;
  remarks?: string;
  plan?: string;
}

/** PATCH /api/v1/follow-ups/{id} — with If-Match; what is left out stays. */
export interface UpdateFollowUpRequest {
  item?: string | null;
  owner?: FollowUpOwnerWish | null;
  due?: FollowUpDueWish | null;
  caseOfficer?: string | null;
  remarks?: string | null;
  plan?: string | null;
}

/** What shows that it was kept: one sentence, one link, or somebody's word. */
export interface EvidenceRequest {
  type: 'passage' | 'link' | 'word';
  passage?: string;
  /** https only. */
  address?: string;
  person?: string;
  note?: string;
}

/** POST /api/v1/follow-ups/{id}/kept — with If-Match. */
export interface KeepFollowUpRequest {
  evidence: EvidenceRequest;
  /** Today when left out. */
  on?: string;
}

/** POST /api/v1/follow-ups/{id}/dropped and …/reopened — with If-Match. */
export interface FollowUpReasonRequest {
  reason: string;
}

/** A decision of the month that asks for something, and what has come of it. */
export interface DecisionRow {
  id: string;
  meeting: { id: string; forum: string; date: string };
  agendaItem: { id: string; number: number; title: string; caseNumber: string | null };
  caseOfficer: string | null;
  /** Null where only a promise stands there. */
  outcome: OutcomeKind | null;
  decision: string;
  source: SourceReply | null;
  /** What it is about, as it stands that day. */
  items: { id: string; kind: PortfolioKind; title: string; status: ItemState | null }[];
  followUps: FollowUpRowReply[];
  remarks: string | null;
  plan: string | null;
}

/** GET /api/v1/follow-ups/monthly?month&forum&asOf; the same as .csv */
export interface DecisionListReply {
  month: string;
  asOf: string | null;
  day: string;
  forums: { id: string; name: string; shortName: string }[];
  meetings: { id: string; forum: string; date: string }[];
  rows: DecisionRow[];
  /** Items that are closed to the viewer: number and case number only. */
  closed: { meeting: string; number: number; caseNumber: string | null }[];
}
