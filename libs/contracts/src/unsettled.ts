import type { FindingKind, FindingProposal } from './minutes-import.js';
import type { PortfolioKind, RoleName, RoleState } from '@netvaerksoverblik/domain';
import type { SourceReply } from './passage.js';
import type { EventReply, StatedCountReply } from './portfolio.js';

/** What sort of thing is unsettled. */
export type UnsettledGroup =
  /** a finding that nobody has answered */
  | 'question'
  /** what the reader of confirmed minutes was unsure of, or found contradictory */
  | 'warning'
  /** a step from minutes that is unusual */
  | 'step'
  /** a recommendation that no outcome answers */
  | 'recommendation'
  /** a first name that is no known person */
  | 'name'
  /** a stated number of which not all are named */
  | 'unnamed';

interface ItemOfMatter {
  id: string;
  kind: PortfolioKind;
  title: string;
  reference: string;
}

/** One unsettled thing with its source. */
export type UnsettledMatter =
  | {
      group: 'question';
      id: string;
      importId: string;
      kind: FindingKind;
      proposal: FindingProposal;
      source: SourceReply | null;
    }
  | { group: 'warning'; id: string; importId: string; code: string; source: SourceReply }
  | { group: 'step'; id: string; item: ItemOfMatter; event: EventReply }
  | {
      group: 'recommendation';
      id: string;
      /** Title of the agenda item. */
      title: string;
      number: number;
      text: string;
      source: SourceReply | null;
    }
  | {
      group: 'name';
      id: string;
      item: ItemOfMatter;
      role: RoleName;
      state: RoleState;
      name: string;
      since: string;
      source: SourceReply | null;
    }
  | { group: 'unnamed'; id: string; count: StatedCountReply };

/** GET /api/v1/unsettled?group&asOf&knownAt&limit&cursor */
export interface UnsettledReply {
  asOf: string | null;
  knownAt: string | null;
  /** Every group with how much is in it, in the order in which they weigh. */
  groups: { group: UnsettledGroup; total: number }[];
  /** The group that `items` are of: the one asked for, else the first that is not empty. */
  group: UnsettledGroup;
  items: UnsettledMatter[];
  next: string | null;
}
