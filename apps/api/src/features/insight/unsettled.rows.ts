import type { FindingKind, FindingProposal, SourceReply, UnsettledMatter } from '@netvaerksoverblik/contracts';
import type { FindingPassage } from '../minutes-import/index.js';

/** A row that pages go by. */
export interface Keyed {
  id: string;
  key: string;
}

export interface QuestionRow extends Keyed {
  importId: string;
  position: number;
  kind: FindingKind;
  proposal: FindingProposal;
  document: string;
  meeting: SourceReply['meeting'];
}

export interface WarningRow extends Keyed {
  importId: string;
  place: string;
  code: string;
  start: number;
  end: number;
  document: string;
  item: number;
  meeting: SourceReply['meeting'];
}

export interface RecommendationRow extends Keyed {
  title: string;
  number: number;
  text: string;
  source: SourceReply | null;
}

export function questionMatter(row: QuestionRow, passage: FindingPassage | undefined): UnsettledMatter {
  const { id, importId, kind, proposal, document, meeting } = row;
  const source = passage === undefined ? null : { meeting, date: meeting.date, document, ...passage };
  return { group: 'question', id, importId, kind, proposal, source };
}

/** Enough of a long stretch to know it by. */
const SHOWN = 300;

export function warningMatter(row: WarningRow, text: string): UnsettledMatter {
  const { importId, place, code, start, end, document, item, meeting } = row;
  const quote = text.slice(start, Math.min(end, start + SHOWN)).trim();
  return {
    ...{ group: 'warning', id: `${importId}-${place}`, importId, code },
    source: { meeting, date: meeting.date, item, document, start, end, quote },
  };
}

export function recommendationMatter({ id, title, number, text, source }: RecommendationRow): UnsettledMatter {
  return { group: 'recommendation', id, title, number, text, source };
}
