import type { FindingKind, FindingProposal } from '@netvaerksoverblik/contracts';
import type { ItemName, PlannedEffect, PortfolioKind } from '@netvaerksoverblik/domain';
import type { Action } from '@netvaerksoverblik/minutes';
import type { FindingOrigin } from './import-finding.entity.js';

/** A finding before it is matched with what is known. */
export interface FindingDraft {
  kind: FindingKind;
  origin: FindingOrigin;
  /** Number of the agenda item. */
  itemNumber: number;
  /** Place among the findings of its agenda item, in the order of the text. */
  order: number;
  start: number;
  end: number;
  quote: string;
  proposal: FindingProposal;
  /** The action that was read; of a follow-up only. */
  action?: Action;
  /** The portfolio item that it would move, and whether it may bring it into being. */
  target: { item: ItemName; creates: boolean; implied: boolean } | null;
  /** Never a default: only of a known item, and only when a person says so. */
  isQuestion: boolean;
  /** What it does to the portfolio; recomputed on confirming. */
  effects: PlannedEffect[];
}

/** A count's status where the text settles it, else what the collective outcome of its agenda item gives. */
export type CollectiveStatus = (kind: PortfolioKind) => string | null;
