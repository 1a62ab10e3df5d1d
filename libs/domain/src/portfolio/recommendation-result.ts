import type { Asks, OutcomeKind, RecommendationResult } from './minutes-terms.js';

/** Results in the order in which they win where a point has several answers. */
const PRIORITY: readonly RecommendationResult[] = ['sent-on', 'exceeded', 'changed', 'followed', 'unanswered'];

type Answers = Readonly<Record<OutcomeKind, RecommendationResult>>;

/** What holds for every point: a matter may be sent on or postponed, and a mere candidate is no answer. */
const ANY = {
  referred: 'sent-on',
  delegated: 'sent-on',
  candidate: 'unanswered',
  returned: 'changed',
  postponed: 'changed',
  withdrawn: 'changed',
} as const satisfies Partial<Answers>;

/**
 * What each answer makes of a point that asks this, taken by itself.
 * Source: model.md, "How a recommendation was answered".
 */
export const RESULT_OF: Readonly<Record<Asks, Answers>> = {
  approve: {
    ...ANY,
    approved: 'followed',
    started: 'followed',
    appointed: 'followed',
    decided: 'followed',
    'approved-with-remarks': 'changed',
    rejected: 'changed',
    noted: 'changed',
    discussed: 'changed',
  },
  note: {
    ...ANY,
    noted: 'followed',
    discussed: 'followed',
    approved: 'exceeded',
    'approved-with-remarks': 'exceeded',
    started: 'exceeded',
    appointed: 'exceeded',
    decided: 'exceeded',
    rejected: 'changed',
  },
  discuss: {
    ...ANY,
    noted: 'followed',
    discussed: 'followed',
    approved: 'exceeded',
    'approved-with-remarks': 'exceeded',
    started: 'exceeded',
    rejected: 'exceeded',
    appointed: 'exceeded',
    decided: 'exceeded',
  },
  decide: {
    ...ANY,
    approved: 'followed',
    'approved-with-remarks': 'followed',
    rejected: 'followed',
    started: 'followed',
    appointed: 'followed',
    decided: 'followed',
    noted: 'unanswered',
    discussed: 'unanswered',
  },
  other: {
    ...ANY,
    approved: 'followed',
    'approved-with-remarks': 'followed',
    rejected: 'followed',
    started: 'followed',
    appointed: 'followed',
    decided: 'followed',
    noted: 'followed',
    discussed: 'followed',
  },
};

const isTalk = (kind: OutcomeKind): boolean => kind === 'noted' || kind === 'discussed';

/** Talk beside a real answer says nothing of its own: "only discussed or noted". */
function tellingAnswers(asks: Asks, kinds: readonly OutcomeKind[]): readonly OutcomeKind[] {
  if (asks !== 'approve' && asks !== 'decide') return kinds;
  const telling = kinds.filter((kind) => !isTalk(kind) && kind !== 'candidate');
  return telling.length > 0 ? telling : kinds;
}

/**
 * How a recommendation was answered by the outcomes that answer it; none is *unanswered*.
 * Source: model.md, "How a recommendation was answered".
 */
export function resultOf(asks: Asks, outcomeKinds: readonly OutcomeKind[]): RecommendationResult {
  const results = new Set(tellingAnswers(asks, outcomeKinds).map((kind) => RESULT_OF[asks][kind]));
  return PRIORITY.find((result) => results.has(result)) ?? 'unanswered';
}

const MORE_THAN_TALK: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>([
  'approved',
  'approved-with-remarks',
  'started',
  'appointed',
]);

/**
 * Whether an agenda item as a whole got more than it asked for: its points ask only to discuss or note,
 * and something is approved, started or appointed by an outcome that answers no point.
 */
export function itemExceeded(asks: readonly Asks[], pointlessOutcomes: readonly OutcomeKind[]): boolean {
  const asksOnlyTalk = asks.length > 0 && asks.every((one) => one === 'note' || one === 'discuss');
  return asksOnlyTalk && pointlessOutcomes.some((kind) => MORE_THAN_TALK.has(kind));
}
