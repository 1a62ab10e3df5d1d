import type { Asks, OutcomeKind, PortfolioKind, RecommendationResult } from '@netvaerksoverblik/domain';
import type { DocumentReply } from './minutes-import.js';
import type { PassageReply } from './passage.js';
import type { EventReply, FollowUpReply } from './portfolio.js';

/** GET /api/v1/meetings?forum&year&limit&cursor */
export interface MeetingListReply {
  items: {
    id: string;
    forum: { id: string; name: string; shortName: string };
    date: string;
    startTime: string | null;
    location: string | null;
    state: 'planned' | 'held' | 'cancelled' | 'referred';
    agendaItems: number;
    closedItems: number;
    documents: number;
    /** Recommendations by how they were answered; only the open items'. */
    results: Record<RecommendationResult, number>;
  }[];
  total: number;
  next: string | null;
}

/** What the forum did with a matter, and what that did to the portfolio. */
export interface MeetingOutcomeReply {
  id: string;
  kind: OutcomeKind;
  subject: string;
  person: string | null;
  forum: string | null;
  passage: PassageReply | null;
  document: string | null;
  /** What it did to the portfolio. */
  effects: { item: { id: string; kind: PortfolioKind; title: string; reference: string }; event: EventReply }[];
}

/** One point of an "indstilling" and how the forum answered it. */
export interface MeetingRecommendationReply {
  id: string;
  number: number;
  text: string;
  asks: Asks;
  result: RecommendationResult;
  /** True where a reviewer set the result. */
  byHand: boolean;
  passage: PassageReply | null;
  document: string | null;
  outcomes: MeetingOutcomeReply[];
}

/** One agenda item with its recommendations and outcomes. */
export interface MeetingItemReply {
  id: string;
  number: number;
  /** Null where it is closed to the viewer. */
  title: string | null;
  route: string[];
  caseNumber: string | null;
  closed: boolean;
  attachments: string[];
  recommender: string | null;
  recommendations: MeetingRecommendationReply[];
  /** Outcomes that answer no point. */
  outcomes: MeetingOutcomeReply[];
  /** The item as a whole, where it asks only to discuss or note and got more. */
  exceeded: boolean;
  followUps: FollowUpReply[];
}

/** GET /api/v1/meetings/{id} */
export interface MeetingReply {
  id: string;
  forum: { id: string; name: string; shortName: string };
  date: string;
  startTime: string | null;
  endTime: string | null;
  location: string | null;
  state: 'planned' | 'held' | 'cancelled' | 'referred';
  results: Record<RecommendationResult, number>;
  items: MeetingItemReply[];
  documents: DocumentReply[];
  previous: string | null;
  next: string | null;
}
