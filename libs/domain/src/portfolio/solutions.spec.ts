import { countDesigned, designedSince, solutionStateOn, type SolutionDates } from './solutions.js';

const aSolution = (dates: Partial<SolutionDates>): SolutionDates => ({
  ...{ state: 'testing', designedOn: null, testFrom: null, testTo: null, endedOn: null },
  ...dates,
});

const adopted = aSolution({
  ...{
    state: 'adopted',
    designedOn: '2026-01-10',
    testFrom: '2026-02-01',
    testTo: '2026-05-01',
    endedOn: '2026-06-01',
  },
});

test.each([
  ['2026-01-31', 'designing'],
  ['2026-02-01', 'testing'],
  ['2026-05-31', 'testing'],
  ['2026-06-01', 'adopted'],
])('on %s an adopted solution was %s', (date, state) => {
  expect(solutionStateOn(adopted, date)).toBe(state);
});

test('what was dropped on no known day is dropped throughout', () => {
  expect(solutionStateOn(aSolution({ state: 'dropped', testFrom: '2026-02-01' }), '2026-01-01')).toBe('dropped');
});

test('a test to come is still being designed', () => {
  expect(solutionStateOn(aSolution({ testFrom: '2026-02-01' }), '2026-01-01')).toBe('designing');
  expect(solutionStateOn(aSolution({ state: 'idea', testFrom: '2026-02-01' }), '2026-03-01')).toBe('idea');
  expect(solutionStateOn(aSolution({ state: 'adopted', endedOn: '2026-02-01' }), '2026-01-01')).toBe('adopted');
});

test('what is tested or adopted has been designed, an idea has not', () => {
  expect(designedSince(aSolution({ testFrom: '2026-02-01' }))).toBe('2026-02-01');
  expect(designedSince(aSolution({ state: 'adopted', endedOn: '2026-03-01' }))).toBe('2026-03-01');
  expect(designedSince(aSolution({ state: 'dropped', endedOn: '2026-03-01' }))).toBeNull();
  expect(designedSince(aSolution({ state: 'idea', designedOn: '2026-01-01' }))).toBeNull();
});

test('solutions count as designed from their day on', () => {
  const three = [adopted, aSolution({ state: 'designing', designedOn: '2026-03-01' }), aSolution({ state: 'idea' })];
  expect(['2026-01-09', '2026-01-10', '2026-03-01'].map((date) => countDesigned(three, date))).toEqual([0, 1, 2]);
});
