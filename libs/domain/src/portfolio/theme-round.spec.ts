import { endOfMonth, halfYearEnd, halfYearName, halfYearOf, judgeNewNetworks, proposedRound } from './theme-round.js';

const RULES = { decisionMonths: [1, 6], templateDue: ['05-01', '12-01'] };

test.each([
  ['2027-01-01', '2027-01-01', 'Forår 2027', '2027-07-01'],
  ['2027-06-30', '2027-01-01', 'Forår 2027', '2027-07-01'],
  ['2027-07-01', '2027-07-01', 'Efterår 2027', '2028-01-01'],
  ['2027-12-31', '2027-07-01', 'Efterår 2027', '2028-01-01'],
])('%s lies in the half-year from %s, called %s, which ends before %s', (date, startsOn, name, end) => {
  expect(halfYearOf(date)).toBe(startsOn);
  expect(halfYearName(startsOn)).toBe(name);
  expect(halfYearEnd(startsOn)).toBe(end);
});

test('a round takes its dates from the house rules: the template first, the decision after it', () => {
  expect(proposedRound('2027-03-14', RULES)).toEqual({
    ...{ name: 'Forår 2027', startsOn: '2027-01-01' },
    ...{ templateDueOn: '2027-05-01', decidedOn: '2027-06-30' },
  });
  expect(proposedRound('2027-08-14', RULES)).toEqual({
    ...{ name: 'Efterår 2027', startsOn: '2027-07-01' },
    ...{ templateDueOn: '2027-12-01', decidedOn: '2028-01-31' },
  });
});

test('a house without such rules gives a round without such dates', () => {
  expect(proposedRound('2027-03-14', { decisionMonths: [], templateDue: [] })).toMatchObject({
    templateDueOn: null,
    decidedOn: null,
  });
});

test('February ends when it ends', () => {
  expect([endOfMonth('2028-02-01'), endOfMonth('2027-02-01')]).toEqual(['2028-02-29', '2027-02-28']);
});

test.each([
  [1, 'fewer'],
  [2, 'within'],
  [4, 'within'],
  [5, 'more'],
])('%i new networks of two to four are %s', (started, judged) => {
  expect(judgeNewNetworks({ started, min: 2, max: 4 })).toBe(judged);
});
