import type {
  Category,
  HouseRuleCode,
  ItemState,
  NetworkState,
  OperationsAnswer,
  PairingCode,
  PortfolioKind,
  RoleName,
  SolutionState,
} from '@netvaerksoverblik/domain';

/** A meeting that the network itself held. */
export interface NetworkMeetingReply {
  id: string;
  version: number;
  heldOn: string;
  title: string;
  note: string | null;
}

/** POST /api/v1/networks/{id}/meetings */
export interface CreateNetworkMeetingRequest {
  heldOn: string;
  title: string;
  note?: string | null;
}

/** Something that the network has learned. */
export interface LearningReply {
  id: string;
  version: number;
  learnedOn: string;
  text: string;
}

/** POST /api/v1/networks/{id}/learnings */
export interface CreateLearningRequest {
  learnedOn: string;
  text: string;
}

/** Something that a network or project has thought out; as of a date, with the state it had then. */
export interface SolutionReply {
  id: string;
  version: number;
  title: string;
  description: string | null;
  /** Where it is tried. */
  place: string | null;
  state: SolutionState;
  designedOn: string | null;
  testFrom: string | null;
  testTo: string | null;
  /** When it was adopted or dropped. */
  endedOn: string | null;
}

/** POST /api/v1/networks/{id}/solutions, POST /api/v1/projects/{id}/solutions */
export interface CreateSolutionRequest {
  title: string;
  description?: string | null;
  place?: string | null;
  state?: SolutionState;
  designedOn?: string | null;
  testFrom?: string | null;
  testTo?: string | null;
  endedOn?: string | null;
}

/** What the network recommends to operations, and what became of it. */
export interface OperationsRecommendationReply {
  id: string;
  version: number;
  givenOn: string;
  text: string;
  departmentId: string | null;
  /** Its name. */
  department: string | null;
  answer: OperationsAnswer;
  answerNote: string | null;
  answeredOn: string | null;
}

/** POST /api/v1/networks/{id}/recommendations */
export interface CreateOperationsRecommendationRequest {
  givenOn: string;
  text: string;
  departmentId?: string | null;
  answer?: OperationsAnswer;
  answerNote?: string | null;
  answeredOn?: string | null;
}

/** Who takes part in a network, and from where. */
export interface ParticipantReply {
  role: RoleName;
  person: { id: string; name: string } | null;
  party: string | null;
  /** Null: nobody has said. */
  participation: 'internal' | 'external' | 'citizen' | null;
  department: string | null;
  since: string;
}

/** Something to know about how a network runs; `params` are filled into its words. */
export interface HouseRuleNoticeReply {
  code: HouseRuleCode;
  params: Record<string, string>;
}

/** GET /api/v1/networks/{id} */
export interface NetworkReply {
  id: string;
  /** Of purpose, segment code, project and closing report. */
  version: number;
  title: string;
  status: NetworkState | null;
  category: Category | null;
  purpose: string | null;
  segmentCode: string | null;
  departmentId: string | null;
  /** The department that it is anchored in. */
  department: string | null;
  projectId: string | null;
  /** The project that it is part of. */
  project: { id: string; title: string } | null;
  closingReport: string | null;
  closingReportedOn: string | null;
  /** Who wrote it here. */
  closingReportedBy: string | null;
  participants: ParticipantReply[];
  meetings: NetworkMeetingReply[];
  learnings: LearningReply[];
  solutions: SolutionReply[];
  recommendations: OperationsRecommendationReply[];
  notices: HouseRuleNoticeReply[];
  may: { edit: boolean };
  /** The day that it is shown for. */
  date: string;
  asOf: string | null;
}

/** PATCH /api/v1/networks/{id}: what is left out stays. */
export interface ChangeNetworkRequest {
  purpose?: string | null;
  segmentCode?: string | null;
  projectId?: string | null;
  closingReport?: string | null;
  closingReportedOn?: string | null;
}

/** A candidate for leading a network, with what speaks against it. */
export interface PairingCandidateReply {
  person: { id: string; name: string } | null;
  party: string | null;
  since: string;
  department: string | null;
  profession: string | null;
  /** Networks that the person leads on that day. */
  leads: number;
  notices: PairingCode[];
}

/** A network or an approved theme without a network leader. */
export interface PairingMatterReply {
  id: string;
  kind: PortfolioKind;
  reference: string;
  title: string;
  status: ItemState | null;
  category: Category | null;
  department: string | null;
  /** Null: nobody has said when it became vacant. */
  vacantSince: string | null;
  candidates: PairingCandidateReply[];
  /** Who may decide: forums with the mandate, to whom it was delegated, and the reference leader. */
  deciders: { forums: string[]; delegatedTo: string[]; referenceLeaders: string[] };
}

/** Somebody who leads networks on that day. */
export interface LeaderLoadReply {
  person: { id: string; name: string };
  department: string | null;
  profession: string | null;
  networks: { id: string; title: string }[];
}

/** GET /api/v1/networks/pairing */
export interface PairingReply {
  matters: PairingMatterReply[];
  /** Matters not heard of for so long that they are left out. */
  silent: number;
  leaders: LeaderLoadReply[];
  /** Networks begun in the half-year, against what the house has agreed; `fewer` only once it is over. */
  halfYear: {
    startsOn: string;
    endsBefore: string;
    begun: number;
    min: number;
    max: number;
    notice: 'more' | 'fewer' | null;
  };
  /** The day that it is shown for. */
  date: string;
  asOf: string | null;
}
