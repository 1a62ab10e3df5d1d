import fc from 'fast-check';
import { CATEGORIES, PORTFOLIO_KINDS, type PortfolioKind } from '../portfolio/kinds.js';
import { COHORT_CAUSES } from './cohort.policies.js';
import { notices, refusals, type ItemFacts } from './item-steps.js';
import { NETWORK_CAUSES } from './network.policies.js';
import { PROJECT_CAUSES } from './project.policies.js';
import type { ItemState } from './states.js';
import { STEP_CAUSES, type StepCause } from './step-cause.js';
import { THEME_CAUSES } from './theme.policies.js';
import { nextStates, STATES } from './transitions.js';

const CAUSES: Record<PortfolioKind, Partial<Record<ItemState, readonly StepCause[]>>> = {
  theme: THEME_CAUSES,
  network: NETWORK_CAUSES,
  project: PROJECT_CAUSES,
  cohort: COHORT_CAUSES,
};

const anItem = (facts: Partial<ItemFacts> & Pick<ItemFacts, 'kind' | 'state'>): ItemFacts => ({
  category: 'welfare',
  hasNetworkLeader: true,
  hasReferenceLeader: true,
  isReferenceLeaderInForum: true,
  wasTested: true,
  ...facts,
});

const codes = (found: readonly { code: string }[]): string[] => found.map(({ code }) => code);

const PAIRS = PORTFOLIO_KINDS.flatMap((kind) =>
  STATES[kind].flatMap((from) =>
    STATES[kind].map((to) => ({ kind, from, to, isStep: nextStates(kind, from).includes(to) })),
  ),
);

test.each(PAIRS)('whoever may cause it takes a $kind from $from to $to: $isStep', ({ kind, from, to, isStep }) => {
  expect(refusals(anItem({ kind, state: from }), to, STEP_CAUSES)).toEqual(
    isStep ? [] : [{ code: 'not-a-step', params: { from, to, steps: nextStates(kind, from).join(', ') } }],
  );
});

const CAUSED = PAIRS.filter(({ isStep }) => isStep).flatMap((pair) => STEP_CAUSES.map((by) => ({ ...pair, by })));

test.each(CAUSED)(
  '$by may cause a $kind to go from $from to $to only where the rules name it',
  ({ kind, from, to, by }) => {
    const isAllowed = CAUSES[kind][to]?.includes(by) ?? false;
    expect(refusals(anItem({ kind, state: from }), to, [by]).length === 0).toBe(isAllowed);
  },
);

test('only a forum with the mandate approves a nominated theme', () => {
  expect(refusals(anItem({ kind: 'theme', state: 'nominated' }), 'approved', ['secretariat'])).toEqual([
    { code: 'needs-decision', params: { to: 'approved', causes: 'decision' } },
  ]);
});

test('a network leader does not stop the network', () => {
  expect(codes(refusals(anItem({ kind: 'network', state: 'running' }), 'stopped', ['owner']))).toEqual(['not-for-you']);
});

test('somebody without any standing causes nothing', () => {
  expect(codes(refusals(anItem({ kind: 'cohort', state: 'planned' }), 'open', []))).toEqual(['not-for-you']);
});

test('a network does not run without both leaders by a person’s hand, and every reason is given at once', () => {
  const network = anItem({ kind: 'network', state: 'approved', hasNetworkLeader: false, hasReferenceLeader: false });
  expect(codes(refusals(network, 'running', ['secretariat']))).toEqual([
    'not-a-step',
    'no-network-leader',
    'no-reference-leader',
  ]);
});

test('a state of another kind is no step', () => {
  expect(codes(refusals(anItem({ kind: 'network', state: 'running' }), 'launched', STEP_CAUSES))).toEqual([
    'not-a-step',
  ]);
});

test('an item whose status nobody said may be given any', () => {
  expect(refusals(anItem({ kind: 'project', state: null }), 'closed', ['secretariat'])).toEqual([]);
});

describe('a step from minutes', () => {
  test('shows the states that it jumps over', () => {
    expect(notices(anItem({ kind: 'network', state: 'approved' }), 'running', true)).toEqual([
      { code: 'skips', params: { states: 'staffing' } },
    ]);
    expect(notices(anItem({ kind: 'theme', state: 'idea' }), 'launched', true)).toEqual([
      { code: 'skips', params: { states: 'qualifying, nominated, approved' } },
    ]);
  });

  test('shows where no way leads to the new state', () => {
    expect(notices(anItem({ kind: 'network', state: 'closed' }), 'running', true)).toEqual([
      { code: 'against-table', params: { from: 'closed', to: 'running' } },
    ]);
  });

  test('may introduce an item in any state, and may say the same state again', () => {
    expect(notices(anItem({ kind: 'network', state: null }), 'running', null)).toEqual([]);
    expect(notices(anItem({ kind: 'network', state: 'running' }), 'running', null)).toEqual([]);
  });

  test.each([
    ['no-network-leader', { hasNetworkLeader: false }, 'staffing', 'running', true],
    ['no-reference-leader', { hasReferenceLeader: false }, 'staffing', 'running', true],
    ['no-mandate', {}, 'staffing', 'running', false],
    ['reference-leader-outside-forum', { isReferenceLeaderInForum: false }, 'approved', 'staffing', true],
    ['not-tested', { wasTested: false }, 'running', 'closed', true],
  ] as const)('shows %s', (code, facts, state, to, mandated) => {
    expect(codes(notices(anItem({ kind: 'network', state, ...facts }), to, mandated))).toEqual([code]);
  });

  test.each([
    [
      'a learning network is not tested before it closes',
      { category: 'learning', wasTested: false },
      'running',
      'closed',
    ],
    [
      'an innovation network’s reference leader sits elsewhere',
      { category: 'innovation', isReferenceLeaderInForum: false },
      'approved',
      'staffing',
    ],
    ['nobody knows where the reference leader sits', { isReferenceLeaderInForum: null }, 'approved', 'staffing'],
    [
      'a network is staffed before it has leaders',
      { hasNetworkLeader: false, hasReferenceLeader: false },
      'approved',
      'staffing',
    ],
  ] as const)('gives no notice where %s', (_why, facts, state, to) => {
    expect(notices(anItem({ kind: 'network', state, ...facts }), to, true)).toEqual([]);
  });

  test('has a notice about the way exactly where the table has no such step (law)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), fc.constantFrom(...CATEGORIES, null), ({ kind, from, to }, category) => {
        const aboutTheWay = notices(anItem({ kind, state: from, category }), to, true).filter(
          ({ code }) => code === 'skips' || code === 'against-table',
        );
        return aboutTheWay.length === (from === to || nextStates(kind, from).includes(to) ? 0 : 1);
      }),
    );
  });
});
