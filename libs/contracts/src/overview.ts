import type { Category, ItemState, PortfolioKind } from '@netvaerksoverblik/domain';
import type { EventReply, FollowUpReply, StatedCountReply } from './portfolio.js';

/** GET /api/v1/overview?asOf&knownAt */
export interface OverviewReply {
  asOf: string | null;
  knownAt: string | null;
  today: string;
  figures: {
    activeNetworks: number;
    silentNetworks: number;
    openConditions: number;
    itemsWithConditions: number;
    themes: number;
    unansweredRecommendations: number;
    openFollowUps: number;
    overdueFollowUps: number;
    importsInReview: number;
    unsettled: number;
  };
  /** Networks by category and status; silent ones apart. Zero cells are left out. */
  matrix: { category: Category | null; status: ItemState | null; active: number; silent: number }[];
  counts: StatedCountReply[];
  /** What moved last, newest first, at most 12. */
  moved: {
    item: { id: string; kind: PortfolioKind; title: string; reference: string };
    event: EventReply;
  }[];
  /** What is open: conditions, then unanswered recommendations, newest first, at most 12. */
  open: OpenMatter[];
  followUps: FollowUpReply[];
  lastMeeting: { id: string; forum: string; date: string } | null;
}

/** Something that waits for an answer: a condition of an item, or a recommendation that was not answered. */
export type OpenMatter =
  | {
      kind: 'condition';
      item: { id: string; kind: PortfolioKind; title: string };
      condition: string;
      forum: string | null;
      words: string;
      since: string;
      source: EventReply['sources'][number] | null;
    }
  | {
      kind: 'recommendation';
      meeting: { id: string; forum: string; date: string };
      agendaItem: number;
      title: string;
      number: number;
      text: string;
    };
