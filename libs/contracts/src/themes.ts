import type {
  Category,
  ItemState,
  PortfolioKind,
  ThemeCriterion,
  ThemeOrigin,
  ThemeState,
} from '@netvaerksoverblik/domain';
import type { SourceReply } from './passage.js';
import type { ConditionReply, EnteredReply, StatedCountReply } from './portfolio.js';

/** A half-year in which themes are proposed, qualified and decided. */
export interface RoundReply {
  id: string;
  /** Forår 2027 */
  name: string;
  startsOn: string;
  /** Names what an edit builds on, as `If-Match`. */
  version: number;
  /** First day after its half-year. */
  endsBefore: string;
  templateDueOn: string | null;
  /** Last day of the month in which the forum decides. */
  decidedOn: string | null;
  /** Themes that are up in it. */
  themes: number;
  /** The house rule of new networks in a half-year, and how many there are: a notice, never a refusal. */
  newNetworks: { started: number; min: number; max: number };
}

/** GET /api/v1/rounds, the latest first. */
export interface RoundListReply {
  items: RoundReply[];
  /** The next round, with the dates that the house rules give it. */
  proposed: { name: string; startsOn: string; templateDueOn: string | null; decidedOn: string | null };
}

/** POST /api/v1/rounds */
export interface CreateRoundRequest {
  /** Left out: Forår or Efterår with the year. */
  name?: string;
  /** Any day of the half-year. */
  startsOn: string;
  templateDueOn?: string | null;
  /** Any day of the month in which the forum decides. */
  decidedOn?: string | null;
}

/** PATCH /api/v1/rounds/{id} */
export type UpdateRoundRequest = Partial<CreateRoundRequest>;

/** How far a theme is qualified. */
export interface ChecklistReply {
  met: number;
  of: number;
  /** The first criterion not yet met. */
  lacks: ThemeCriterion | null;
}

/** A theme on the board. */
export interface ThemeCardReply {
  id: string;
  reference: string;
  title: string;
  status: ThemeState | null;
  statusSince: string | null;
  category: Category | null;
  department: string | null;
  origin: ThemeOrigin | null;
  round: { id: string; name: string } | null;
  checklist: ChecklistReply;
  conditions: ConditionReply[];
  lastHeard: string;
  silent: boolean;
  /** Networks that it was launched as. */
  networks: { id: string; reference: string; title: string }[];
  source: SourceReply | null;
  entered: EnteredReply | null;
}

/** Themes of one status, in the order of the pipeline. */
export interface ThemeColumnReply {
  /** Null: minutes name them without saying a status. */
  status: ThemeState | null;
  cards: ThemeCardReply[];
}

/** GET /api/v1/themes */
export interface ThemeBoardReply {
  columns: ThemeColumnReply[];
  total: number;
  counts: StatedCountReply[];
  /** What a theme is qualified on. */
  criteria: ThemeCriterion[];
  /** Null where the board is of all rounds, or of themes without one. */
  round: RoundReply | null;
  asOf: string | null;
  knownAt: string | null;
}

/** One point of the checklist. */
export interface ThemeCheckReply {
  criterion: string;
  name: string;
  met: boolean;
  note: string | null;
  checkedBy: string | null;
  checkedAt: string | null;
}

/** GET /api/v1/themes/{id}; edited with its ETag. */
export interface ThemeReply extends Omit<ThemeCardReply, 'checklist'> {
  departmentId: string | null;
  problem: string | null;
  possibleProduct: string | null;
  /** Names as written. */
  contacts: string[];
  segmentCode: string | null;
  roundId: string | null;
  checklist: ChecklistReply;
  checks: ThemeCheckReply[];
  /** Whether the viewer may edit it and tick its checklist. */
  may: { edit: boolean };
  asOf: string | null;
}

/** What a theme says of itself. */
export interface ThemeDetails {
  roundId?: string | null;
  origin?: ThemeOrigin | null;
  problem?: string | null;
  possibleProduct?: string | null;
  contacts?: string[];
  segmentCode?: string | null;
}

/** PATCH /api/v1/themes/{id}: what is left out stays. */
export type UpdateThemeRequest = ThemeDetails;

/** POST /api/v1/themes: a theme in state idea, with a reason. */
export interface CreateThemeRequest extends ThemeDetails {
  title: string;
  category?: Category | null;
  departmentId?: string | null;
  /** When it was proposed; left out, today. */
  on?: string;
  reason: string;
}

/** PUT /api/v1/themes/{id}/checks/{criterion} */
export interface TickCheckRequest {
  met: boolean;
  note?: string | null;
}

/** An item on the way from proposal to operations. */
export interface LineageItemReply {
  id: string;
  kind: PortfolioKind;
  reference: string;
  title: string;
  status: ItemState | null;
  since: string | null;
  source: SourceReply | null;
  entered: EnteredReply | null;
}

/** GET /api/v1/themes/{id}/lineage: proposal, theme, network, solution, operations. */
export interface LineageReply {
  /** When it was first heard of, and where. */
  proposal: { on: string; source: SourceReply | null; entered: EnteredReply | null };
  theme: LineageItemReply;
  networks: (LineageItemReply & {
    solutions: { id: string; title: string; state: string; testFrom: string | null; testTo: string | null }[];
    operations: {
      id: string;
      text: string;
      givenOn: string;
      department: string | null;
      answer: string;
      answeredOn: string | null;
    }[];
  })[];
  asOf: string | null;
}
