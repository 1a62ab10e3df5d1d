import { APPLICATION_ENTRY, APPLICATION_TRANSITIONS } from './application.transitions.js';
import { COHORT_TRANSITIONS } from './cohort.transitions.js';
import { FOLLOW_UP_ENTRY, FOLLOW_UP_TRANSITIONS } from './follow-up.transitions.js';
import { NETWORK_TRANSITIONS } from './network.transitions.js';
import { PROJECT_TRANSITIONS } from './project.transitions.js';
import { APPLICATION_STATES, FOLLOW_UP_STATES } from './states.js';
import { THEME_TRANSITIONS } from './theme.transitions.js';
import { ENTRY_STATES, finalStates, finalStatesOf, isState, nextStates, STATES, statesBetween } from './transitions.js';

interface Lifecycle {
  readonly name: string;
  readonly table: Readonly<Record<string, readonly string[]>>;
  readonly states: readonly string[];
  /** Created by a person, or brought in by minutes. */
  readonly entries: readonly string[];
  readonly finals: readonly string[];
  /** The words of model.md, "States and steps". */
  readonly law: readonly string[];
}

const LIFECYCLES: readonly Lifecycle[] = [
  {
    name: 'theme',
    table: THEME_TRANSITIONS,
    states: STATES.theme,
    entries: [ENTRY_STATES.theme],
    finals: ['launched', 'withdrawn'],
    law: [
      'idea → qualifying',
      'qualifying → nominated',
      'nominated → approved | qualifying | postponed | rejected',
      'postponed → nominated',
      'approved → launched | qualifying',
      'rejected → qualifying',
      'idea, qualifying, nominated, postponed, approved → withdrawn',
    ],
  },
  {
    name: 'network',
    table: NETWORK_TRANSITIONS,
    states: STATES.network,
    entries: [ENTRY_STATES.network],
    finals: ['closed', 'stopped'],
    law: [
      'approved → staffing',
      'staffing → running',
      'running → testing | anchoring | paused | closed',
      'paused → running | closed',
      'testing → running | anchoring | closed',
      'anchoring → closed',
      'approved, staffing, running, paused, testing, anchoring → stopped',
    ],
  },
  {
    name: 'project',
    table: PROJECT_TRANSITIONS,
    states: STATES.project,
    entries: [ENTRY_STATES.project],
    finals: ['closed', 'stopped', 'rejected'],
    law: [
      'proposed → approved | rejected',
      'proposed, approved → running',
      'running → paused | closed',
      'paused → running | closed',
      'proposed, approved, running, paused → stopped',
    ],
  },
  {
    name: 'cohort',
    table: COHORT_TRANSITIONS,
    states: STATES.cohort,
    entries: [ENTRY_STATES.cohort],
    finals: ['completed', 'cancelled'],
    law: [
      'planned → open → selecting → confirmed → running → examining → completed',
      'selecting → open',
      'planned, open, selecting, confirmed → cancelled',
    ],
  },
  {
    name: 'application',
    table: APPLICATION_TRANSITIONS,
    states: APPLICATION_STATES,
    entries: [APPLICATION_ENTRY],
    finals: ['rejected', 'completed', 'not-passed', 'withdrawn'],
    law: [
      'draft → submitted',
      'submitted → endorsed | not-endorsed | interviewed',
      'not-endorsed → endorsed | not-nominated',
      'endorsed → interviewed | not-nominated',
      'interviewed → nominated | not-nominated',
      'not-nominated → nominated',
      'nominated → approved | returned | rejected',
      'approved → approved | returned | rejected',
      'returned → nominated | not-nominated',
      'approved → confirmed | waitlisted',
      'waitlisted → confirmed',
      'confirmed → completed | not-passed',
      'draft, submitted, endorsed, not-endorsed, interviewed, nominated, not-nominated → withdrawn',
      'approved, returned, waitlisted, confirmed → withdrawn',
    ],
  },
  {
    name: 'follow-up',
    table: FOLLOW_UP_TRANSITIONS,
    states: FOLLOW_UP_STATES,
    entries: [FOLLOW_UP_ENTRY],
    finals: ['kept', 'dropped'],
    law: ['open → kept | dropped'],
  },
];

/** `a, b → c | d` and chains of it, as pairs. */
function stepsOf(law: readonly string[]): Set<string> {
  const pairs = law.flatMap((sentence) => {
    const groups = sentence.split(' → ').map((group) => group.split(/, | \| /));
    return groups
      .slice(1)
      .flatMap((targets, at) => (groups[at] ?? []).flatMap((from) => targets.map((to) => `${from} → ${to}`)));
  });
  return new Set(pairs);
}

const PAIRS = LIFECYCLES.flatMap(({ name, table, states, law }) => {
  const steps = stepsOf(law);
  return states.flatMap((from) =>
    states.map((to) => ({ name, from, to, table, isStep: steps.has(`${from} → ${to}`) })),
  );
});

test.each(PAIRS)('of a $name, $from → $to is a step of the model: $isStep', ({ table, from, to, isStep }) => {
  expect(table[from]?.includes(to)).toBe(isStep);
});

function reachable({ table, entries }: Lifecycle): Set<string> {
  const seen = new Set(entries);
  for (const state of seen) for (const next of table[state] ?? []) seen.add(next);
  return seen;
}

describe.each(LIFECYCLES)('the lifecycle of a $name', (lifecycle) => {
  const { table, states, finals } = lifecycle;

  test('is closed: it has every state once and leads nowhere else', () => {
    expect(Object.keys(table).sort()).toEqual([...states].sort());
    expect(Object.values(table).flatMap((targets) => targets.filter((to) => !states.includes(to)))).toEqual([]);
    for (const targets of Object.values(table)) expect(new Set(targets).size).toBe(targets.length);
  });

  test('is reachable from where a person begins', () => {
    expect([...reachable(lifecycle)].sort()).toEqual([...states].sort());
  });

  test('comes to an end only where the model says so', () => {
    expect(finalStatesOf(table).sort()).toEqual([...finals].sort());
  });
});

test('a state belongs to its kind', () => {
  expect(isState('theme', 'launched')).toBe(true);
  expect(isState('network', 'launched')).toBe(false);
  expect(isState('network', 'toString')).toBe(false);
});

test('a kind knows its final states', () => {
  expect(finalStates('network')).toEqual(['closed', 'stopped']);
});

test('next states are those of the table, all where no status is said, none for another kind', () => {
  expect(nextStates('network', 'approved')).toEqual(['staffing', 'stopped']);
  expect(nextStates('network', null)).toEqual(STATES.network);
  expect(nextStates('network', 'launched')).toEqual([]);
});

test.each([
  ['approved', 'staffing', []],
  ['approved', 'running', ['staffing']],
  ['approved', 'closed', ['staffing', 'running']],
  ['closed', 'running', null],
] as const)('a network that moves from %s to %s jumps over %j', (from, to, between) => {
  expect(statesBetween(NETWORK_TRANSITIONS, from, to)).toEqual(between);
});
