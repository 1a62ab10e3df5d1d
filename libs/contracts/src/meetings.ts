import type { Asks, OutcomeKind, PortfolioKind, RecommendationResult } from '@netvaerksoverblik/domain';
import type { DocumentReply } from './minutes-import.js';
import type { PassageReply } from './passage.js';
import type { AttachmentReply } from './planned-meetings.js';
import type { EventReply, FollowUpReply } from './portfolio.js';

/** GET /api/v1/meetings?forum&year&from&to&referred&limit&cursor */
export interface MeetingListReply {
  items: {
    id: string;
    forum: { id: string; name: string; shortName: string };
    date: string;
    startTime: string | null;
    endTime: string | null;
    location: string | null;
    state: 'planned' | 'held' | 'cancelled' | 'referred';
    movedFrom: string | null;
    cancelledReason: string | null;
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
  /** Files and links that people put beside it. */
  files: AttachmentReply[];
  /** As it was put on the agenda by hand; null where only documents tell of it. */
  planned: { id: string; version: number } | null;
  /** On the agenda by hand alone; of a held meeting: not treated in the minutes. */
  byHand: boolean;
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
  /** The day it was planned for before it was moved last, and why. */
  moved: { from: string; reason: string } | null;
  /** Kept where minutes tell that it was held all the same. */
  cancelledReason: string | null;
  version: number;
  may: { plan: boolean };
  results: Record<RecommendationResult, number>;
  items: MeetingItemReply[];
  documents: DocumentReply[];
  previous: string | null;
  next: string | null;
}
