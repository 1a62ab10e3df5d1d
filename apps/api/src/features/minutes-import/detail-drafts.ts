import type { ItemName, PlannedEffect } from '@netvaerksoverblik/domain';
import type { Proposal, SegmentCode } from '@netvaerksoverblik/minutes';
import { EMPTY, place, type DraftBody } from './outcome-drafts.js';

/** A row of a table of proposals is a theme in state idea. */
export function proposalDraft(proposal: Proposal): DraftBody {
  const { title, category, problem, possibleProduct, contacts, origin } = proposal;
  const item: ItemName = { kind: 'theme', title, category };
  const effect: PlannedEffect['effect'] = { type: 'status', toStatus: 'idea' };
  return {
    ...place(proposal),
    kind: 'proposal',
    effects: [{ item, creates: true, implied: false, effect }],
    isQuestion: false,
    target: { item, creates: true, implied: false },
    proposal: {
      ...EMPTY,
      ...{ item: { ...item }, toStatus: 'idea', subject: title },
      theme: { problem, possibleProduct, contacts: [...contacts], origin },
    },
  };
}

/** A code belongs to the network of that name and to the theme that it grew from: they are one matter. */
export function segmentDraft(segment: SegmentCode): DraftBody {
  const { kind, title, code } = segment;
  const item: ItemName = { kind, title, category: null };
  const other: ItemName = { ...item, kind: kind === 'network' ? 'theme' : 'network' };
  return {
    ...place(segment),
    kind: 'segment',
    effects: [item, other].map((one) => ({ item: one, creates: false, implied: false, effect: { type: 'mentioned' } })),
    isQuestion: false,
    target: { item, creates: false, implied: false },
    proposal: { ...EMPTY, item: { ...item }, segmentCode: code, subject: title },
  };
}
