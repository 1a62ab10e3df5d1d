import { followUpRefusals, reopeningRefusals, type FollowUpFacts } from './follow-up.policies.js';
import { FOLLOW_UP_STATES } from './states.js';

const aFollowUp = (facts: Partial<FollowUpFacts>): FollowUpFacts => ({
  state: 'open',
  evidence: null,
  reason: null,
  ...facts,
});

const PAIRS = FOLLOW_UP_STATES.flatMap((from) => FOLLOW_UP_STATES.map((to) => ({ from, to })));

test.each(PAIRS)('a follow-up goes from $from to $to only while it is open', ({ from, to }) => {
  const followUp = aFollowUp({ state: from, evidence: { type: 'passage', passageId: 'p1' }, reason: 'udgået' });
  expect(followUpRefusals(followUp, to).length === 0).toBe(from === 'open' && to !== 'open');
});

test.each([
  ['a passage', { type: 'passage', passageId: 'p1' }, true],
  ['a link', { type: 'link', address: 'https://egelund.example/plan' }, true],
  ['an empty link', { type: 'link', address: ' ' }, false],
  ['a person’s word with a note', { type: 'word', personId: 'u1', note: 'set på mødet' }, true],
  ['a person’s word without a note', { type: 'word', personId: 'u1', note: ' ' }, false],
  ['nothing', null, false],
] as const)('%s shows that a promise was kept: %j', (_what, evidence, isEnough) => {
  const found = followUpRefusals(aFollowUp({ evidence }), 'kept').map(({ code }) => code);
  expect(found).toEqual(isEnough ? [] : ['evidence-missing']);
});

test('a promise is dropped for a reason only', () => {
  expect(followUpRefusals(aFollowUp({ reason: '  ' }), 'dropped')).toEqual([{ code: 'reason-missing', params: {} }]);
  expect(followUpRefusals(aFollowUp({ reason: 'Projektet er stoppet' }), 'dropped')).toEqual([]);
});

test.each(FOLLOW_UP_STATES)('what is %s is opened again only where it is not open', (state) => {
  expect(reopeningRefusals(state).map(({ code }) => code)).toEqual(state === 'open' ? ['not-a-step'] : []);
});
