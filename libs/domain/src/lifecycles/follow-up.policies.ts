import { FOLLOW_UP_TRANSITIONS } from './follow-up.transitions.js';
import { askPolicies, listCodes, stepIsInTable, type Policy, type Refusal } from './refusal.js';
import type { FollowUpState } from './states.js';

/** What shows that a promise was kept: a passage, a link, or a person's word with a note. */
export type Evidence =
  | { readonly type: 'passage'; readonly passageId: string }
  | { readonly type: 'link'; readonly address: string }
  | { readonly type: 'word'; readonly personId: string; readonly note: string };

/** What the policies of a follow-up need to know. */
export interface FollowUpFacts {
  readonly state: FollowUpState;
  readonly evidence: Evidence | null;
  /** Why it is dropped. */
  readonly reason: string | null;
}

type FollowUpPolicy = Policy<FollowUpFacts, FollowUpState, never>;

function isEvident(evidence: Evidence): boolean {
  if (evidence.type === 'word') return evidence.note.trim() !== '';
  return evidence.type === 'passage' || evidence.address.trim() !== '';
}

const keptNeedsEvidence: FollowUpPolicy = ({ evidence }, to) =>
  to === 'kept' && (evidence === null || !isEvident(evidence)) ? { code: 'evidence-missing', params: {} } : null;

const droppedNeedsReason: FollowUpPolicy = ({ reason }, to) =>
  to === 'dropped' && (reason ?? '').trim() === '' ? { code: 'reason-missing', params: {} } : null;

const POLICIES: readonly FollowUpPolicy[] = [
  stepIsInTable<FollowUpState>(FOLLOW_UP_TRANSITIONS),
  keptNeedsEvidence,
  droppedNeedsReason,
];

/** Every reason the step is refused; empty means allowed. Source: model.md, "States and steps". */
export function followUpRefusals(followUp: FollowUpFacts, to: FollowUpState): Refusal[] {
  return askPolicies(POLICIES, followUp, to, []);
}

/**
 * Every reason against opening a follow-up again. That is a correction, not a step of the table: what was said to be
 * kept or dropped turns out not to be.
 */
export function reopeningRefusals(state: FollowUpState): Refusal[] {
  if (state !== 'open') return [];
  return [{ code: 'not-a-step', params: { from: state, to: 'open', steps: listCodes(FOLLOW_UP_TRANSITIONS.open) } }];
}
