import type {
  Category,
  ConditionKind,
  EventBasis,
  EventType,
  ItemState,
  Notice,
  PortfolioKind,
  Refusal,
  RoleName,
  RoleState,
} from '@netvaerksoverblik/domain';
import type { SourceReply } from './passage.js';

/** Who holds a role of an item, or that it is vacant, since when and from where it is known. */
export interface HolderReply {
  role: RoleName;
  state: RoleState;
  /** Null for a vacancy. */
  person: { id: string; name: string } | null;
  /** A name or group as written, where it is no known person. */
  party: string | null;
  since: string;
  source: SourceReply | null;
}

/** What an item waits for or must heed, and whether it has been met. */
export interface ConditionReply {
  /** The event that opened it. */
  eventId: string;
  kind: ConditionKind;
  /** The words of the minutes. */
  words: string;
  /** Forum that it must come back to or waits for. */
  forum: string | null;
  since: string;
  /** Set where it has been met. */
  metOn: string | null;
  source: SourceReply | null;
}

/** Where no forum decided: who said so, and why. */
export interface EnteredReply {
  by: string;
  reason: string;
  recordedAt: string;
}

/** One row of GET /api/v1/portfolio. */
export interface PortfolioItemReply {
  id: string;
  kind: PortfolioKind;
  /** For people: N-2017-03. */
  reference: string;
  title: string;
  /** Null: the minutes name it without saying a status. */
  status: ItemState | null;
  category: Category | null;
  department: string | null;
  /** The segment that a network or theme is for, as it is known today: `B6`. */
  segmentCode: string | null;
  statusSince: string | null;
  lastHeard: string;
  /** Not heard of within twelve months. */
  silent: boolean;
  holders: HolderReply[];
  conditions: ConditionReply[];
  /** The sentence behind the status. */
  source: SourceReply | null;
  /** Behind the status, where a person entered it. */
  entered: EnteredReply | null;
}

/** A number that minutes state beside the items that they name. */
export interface StatedCountReply {
  kind: PortfolioKind;
  category: Category | null;
  status: string | null;
  number: number;
  /** How many of them have a name here. */
  named: number;
  /** Stated, or the sum of stated parts ("udledt"). */
  derived: boolean;
  source: SourceReply | null;
}

/** GET /api/v1/portfolio */
export interface PortfolioReply {
  items: PortfolioItemReply[];
  /** Items only, of the whole selection. */
  total: number;
  counts: StatedCountReply[];
  /** Cursor of the next page. */
  next: string | null;
  asOf: string | null;
  knownAt: string | null;
}

/** One thing that happened to an item, with every passage that says so. */
export interface EventReply {
  id: string;
  type: EventType;
  basis: EventBasis;
  effectiveOn: string;
  windowFrom: string | null;
  effectiveWords: string | null;
  recordedAt: string;
  toStatus: ItemState | null;
  /** Status just before, derived. */
  fromStatus: ItemState | null;
  role: RoleName | null;
  roleState: RoleState | null;
  holder: string | null;
  personId: string | null;
  participation: string | null;
  condition: ConditionKind | null;
  conditionForum: string | null;
  /** Of a condition in the words of its source. */
  conditionWords: string | null;
  conditionMetOn: string | null;
  title: string | null;
  category: Category | null;
  reason: string | null;
  actor: string | null;
  sources: SourceReply[];
  /** Codes of what is unusual about the step: `skips`, `no-network-leader`, `no-mandate`, … */
  notices: { code: string; params: Record<string, string> }[];
}

/** What the viewer may do with an item; the server checks each again. */
export interface ItemMay {
  /** As the secretariat: every kind of entry. */
  edit: boolean;
  /** As the one who answers for it: its own steps, who takes part, and what was heard. */
  own: boolean;
  askForClosing: boolean;
}

/** A step that there is from the item's status, and every reason against it for this viewer; none: it may be taken. */
export interface StepReply {
  to: ItemState;
  refusals: Refusal[];
  /** House rules that it goes against; they refuse nothing. */
  notices: Notice[];
}

/** GET /api/v1/portfolio/{id} */
export interface PortfolioItemDetailReply extends PortfolioItemReply {
  /** What an edit names in `If-Match`, without quotes: it changes with what the viewer sees of the item. */
  etag: string;
  departmentId: string | null;
  may: ItemMay;
  /** None where the past is shown. */
  steps: StepReply[];
  aliases: string[];
  events: EventReply[];
  /** Met conditions too. */
  allConditions: ConditionReply[];
  /** Former holders too. */
  allHolders: (HolderReply & { until: string | null })[];
  related: { id: string; kind: PortfolioKind; title: string; relation: 'origin' | 'result' }[];
  followUps: FollowUpReply[];
  asOf: string | null;
  knownAt: string | null;
}

/** Something that somebody promised or must do, and how it stands. */
export interface FollowUpReply {
  id: string;
  text: string;
  responsible: string | null;
  due: string | null;
  windowFrom: string | null;
  duePrecision: string | null;
  /** open, overdue, unknown, kept, dropped */
  state: 'open' | 'overdue' | 'unknown' | 'kept' | 'dropped';
  source: SourceReply | null;
}
