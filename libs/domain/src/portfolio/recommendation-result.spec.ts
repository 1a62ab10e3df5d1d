import fc from 'fast-check';
import { ASKS, OUTCOME_KINDS, type Asks, type OutcomeKind, type RecommendationResult } from './minutes-terms.js';
import { itemExceeded, resultOf } from './recommendation-result.js';

const APPROVED: readonly OutcomeKind[] = ['approved', 'approved-with-remarks'];
const ACTED: readonly OutcomeKind[] = ['started', 'appointed', 'decided'];
const PUT_OFF: readonly OutcomeKind[] = ['returned', 'postponed', 'withdrawn'];
const TALK: readonly OutcomeKind[] = ['noted', 'discussed'];

/** The table of model.md, "How a recommendation was answered", row by row. */
const LAW: Record<Asks, Partial<Record<RecommendationResult, readonly OutcomeKind[]>>> = {
  approve: {
    followed: ['approved', ...ACTED],
    changed: ['approved-with-remarks', 'rejected', ...PUT_OFF, ...TALK],
  },
  note: { followed: TALK, exceeded: [...APPROVED, ...ACTED], changed: ['rejected', ...PUT_OFF] },
  discuss: { followed: TALK, exceeded: [...APPROVED, 'rejected', ...ACTED], changed: PUT_OFF },
  decide: { followed: [...APPROVED, 'rejected', ...ACTED], changed: PUT_OFF, unanswered: TALK },
  other: { followed: [...APPROVED, 'rejected', ...ACTED, ...TALK], changed: PUT_OFF },
};

function lawOf(asks: Asks, kind: OutcomeKind): RecommendationResult {
  if (kind === 'referred' || kind === 'delegated') return 'sent-on';
  if (kind === 'candidate') return 'unanswered';
  const row = Object.entries(LAW[asks]).find(([, kinds]) => kinds.includes(kind));
  return row?.[0] as RecommendationResult;
}

const SINGLE = ASKS.flatMap((asks) => OUTCOME_KINDS.map((kind) => ({ asks, kind, result: lawOf(asks, kind) })));

test.each(SINGLE)('asked to $asks and answered by $kind is $result', ({ asks, kind, result }) => {
  expect(resultOf(asks, [kind])).toBe(result);
});

test.each(ASKS)('asked to %s and answered by nothing is unanswered', (asks) => {
  expect(resultOf(asks, [])).toBe('unanswered');
});

test.each<[Asks, OutcomeKind[], RecommendationResult]>([
  ['approve', ['discussed', 'approved'], 'followed'],
  ['approve', ['noted', 'discussed'], 'changed'],
  ['approve', ['noted', 'candidate'], 'changed'],
  ['approve', ['approved', 'returned'], 'changed'],
  ['approve', ['approved', 'referred'], 'sent-on'],
  ['approve', ['candidate', 'appointed'], 'followed'],
  ['discuss', ['discussed', 'approved'], 'exceeded'],
  ['discuss', ['discussed', 'returned'], 'changed'],
  ['discuss', ['returned', 'started'], 'exceeded'],
  ['note', ['noted', 'approved', 'referred'], 'sent-on'],
  ['decide', ['discussed', 'decided'], 'followed'],
  ['decide', ['discussed', 'postponed'], 'changed'],
  ['other', ['noted', 'delegated'], 'sent-on'],
])('asked to %s and answered by %j is %s', (asks, kinds, result) => {
  expect(resultOf(asks, kinds)).toBe(result);
});

const someKinds = fc.array(fc.constantFrom(...OUTCOME_KINDS), { maxLength: 6 });

test('neither the order of the answers nor saying one twice matters (law)', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ASKS), someKinds, (asks, kinds) => {
      expect(resultOf(asks, [...kinds].reverse())).toBe(resultOf(asks, kinds));
      expect(resultOf(asks, [...kinds, ...kinds])).toBe(resultOf(asks, kinds));
    }),
  );
});

test('whatever is sent on is sent on, and a candidate changes nothing (law)', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ASKS), someKinds, (asks, kinds) => {
      expect(resultOf(asks, [...kinds, 'referred'])).toBe('sent-on');
      expect(resultOf(asks, [...kinds, 'candidate'])).toBe(resultOf(asks, kinds));
    }),
  );
});

test.each<[string, Asks[], OutcomeKind[], boolean]>([
  ['asks to discuss and is approved without a point', ['discuss'], ['approved'], true],
  ['asks to note and discuss and somebody is appointed', ['note', 'discuss'], ['noted', 'appointed'], true],
  ['asks to discuss and is approved with remarks', ['discuss'], ['approved-with-remarks'], true],
  ['asks to discuss and something else is decided', ['discuss'], ['decided'], false],
  ['asks to approve one point', ['discuss', 'approve'], ['approved'], false],
  ['is only discussed', ['discuss'], ['discussed'], false],
  ['asks nothing', [], ['approved'], false],
])('an item that %s: asks %j, gets %j, exceeded %s', (_item, asks, kinds, isExceeded) => {
  expect(itemExceeded(asks, kinds)).toBe(isExceeded);
});
