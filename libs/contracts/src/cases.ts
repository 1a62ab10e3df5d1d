import type { PortfolioKind } from '@netvaerksoverblik/domain';
import type { MeetingItemReply, MeetingListReply } from './meetings.js';

type Forum = MeetingListReply['items'][number]['forum'];

/** GET /api/v1/cases?q&limit&cursor */
export interface CaseListReply {
  items: CaseReply[];
  total: number;
  next: string | null;
}

/** A case number and where it has stood. */
export interface CaseReply {
  number: string;
  /** A KLE number: items that share it are shown together and are not one matter. */
  container: boolean;
  /** Of the latest item that the viewer may read. */
  title: string | null;
  forums: Forum[];
  meetings: number;
  agendaItems: number;
  first: string;
  last: string;
}

/** GET /api/v1/cases/thread?number=13/8672: every agenda item with that number, the oldest first. */
export interface CaseThreadReply {
  number: string;
  container: boolean;
  title: string | null;
  /** Where a KLE number is explained. */
  link: string | null;
  entries: {
    meeting: {
      id: string;
      forum: Forum;
      date: string;
      startTime: string | null;
      state: MeetingListReply['items'][number]['state'];
    };
    item: MeetingItemReply;
  }[];
  /** Sent from one forum to another, and the item there that took it up (null: none yet). */
  referrals: { from: string; forum: string; to: string | null }[];
  /** What the case has moved in the portfolio. */
  moved: { id: string; kind: PortfolioKind; title: string; reference: string }[];
}
