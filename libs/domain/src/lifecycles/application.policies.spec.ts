import { applicationRefusals, type ApplicationCause, type ApplicationFacts } from './application.policies.js';
import { APPLICATION_TRANSITIONS } from './application.transitions.js';
import { APPLICATION_STATES, type ApplicationState } from './states.js';

const ANYBODY: readonly ApplicationCause[] = ['applicant', 'line-manager', 'secretariat', 'decision'];

const anApplication = (facts: Partial<ApplicationFacts>): ApplicationFacts => ({
  state: 'draft',
  cohortState: 'selecting',
  capacity: 25,
  seatsTaken: 0,
  isEndorsed: true,
  isInterviewed: true,
  waived: [],
  forumsLeft: [],
  ...facts,
});

const codesOf = (facts: Partial<ApplicationFacts>, to: ApplicationState, by = ANYBODY): string[] =>
  applicationRefusals(anApplication(facts), to, by).map(({ code }) => code);

const PAIRS = APPLICATION_STATES.flatMap((from) => APPLICATION_STATES.map((to) => ({ from, to })));

test.each(PAIRS)('an application goes from $from to $to only where the table says so', ({ from, to }) => {
  const steps: readonly ApplicationState[] = APPLICATION_TRANSITIONS[from];
  const forumsLeft = to === 'approved' ? ['DIF'] : [];
  expect(codesOf({ state: from, forumsLeft }, to)).toEqual(steps.includes(to) ? [] : ['not-a-step']);
});

test.each([
  ['the applicant', 'applicant', 'draft', 'submitted'],
  ['the line manager', 'line-manager', 'submitted', 'endorsed'],
  ['the line manager', 'line-manager', 'not-endorsed', 'endorsed'],
  ['the secretariat', 'secretariat', 'endorsed', 'interviewed'],
  ['the secretariat', 'secretariat', 'interviewed', 'nominated'],
  ['a forum', 'decision', 'nominated', 'approved'],
  ['the applicant', 'applicant', 'confirmed', 'withdrawn'],
] as const)('%s (%s) alone takes it from %s to %s', (_who, by, from, to) => {
  expect(codesOf({ state: from, forumsLeft: to === 'approved' ? ['CF'] : [] }, to, [by])).toEqual([]);
});

test('the secretariat does not approve in a forum’s place', () => {
  expect(codesOf({ state: 'nominated' }, 'approved', ['secretariat'])).toEqual(['needs-decision']);
});

test('nomination needs endorsement and interview', () => {
  expect(codesOf({ state: 'interviewed', isEndorsed: false, isInterviewed: false }, 'nominated')).toEqual([
    'not-endorsed',
    'not-interviewed',
  ]);
});

test('a cohort may do without either', () => {
  const facts: Partial<ApplicationFacts> = { state: 'interviewed', isEndorsed: false, isInterviewed: false };
  expect(codesOf({ ...facts, waived: ['endorsement'] }, 'nominated')).toEqual(['not-interviewed']);
  expect(codesOf({ ...facts, waived: ['endorsement', 'interview'] }, 'nominated')).toEqual([]);
});

test('who was left out can be nominated only until the cohort is confirmed', () => {
  expect(codesOf({ state: 'not-nominated', cohortState: 'selecting' }, 'nominated')).toEqual([]);
  expect(codesOf({ state: 'not-nominated', cohortState: 'confirmed' }, 'nominated')).toEqual(['cohort-confirmed']);
});

test('the next forum answers only where one is left', () => {
  expect(codesOf({ state: 'approved', forumsLeft: ['DIF'] }, 'approved')).toEqual([]);
  expect(codesOf({ state: 'approved', forumsLeft: [] }, 'approved')).toEqual(['no-step-left']);
});

test('a seat follows the last approval', () => {
  expect(
    applicationRefusals(anApplication({ state: 'approved', forumsLeft: ['CF', 'DIF'] }), 'confirmed', ANYBODY),
  ).toEqual([{ code: 'steps-left', params: { steps: 'CF, DIF' } }]);
  expect(codesOf({ state: 'approved', forumsLeft: ['DIF'] }, 'waitlisted')).toEqual(['steps-left']);
});

test('a full cohort confirms nobody, the waiting list is open', () => {
  expect(codesOf({ state: 'approved', seatsTaken: 25 }, 'confirmed')).toEqual(['cohort-full']);
  expect(codesOf({ state: 'approved', seatsTaken: 25 }, 'waitlisted')).toEqual([]);
  expect(codesOf({ state: 'waitlisted', seatsTaken: 24 }, 'confirmed')).toEqual([]);
});

test('a seat is freed until the cohort runs', () => {
  expect(codesOf({ state: 'confirmed', cohortState: 'confirmed' }, 'withdrawn')).toEqual([]);
  expect(codesOf({ state: 'confirmed', cohortState: 'running' }, 'withdrawn')).toEqual(['cohort-runs']);
});
