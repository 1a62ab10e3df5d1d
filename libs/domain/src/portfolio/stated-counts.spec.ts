import fc from 'fast-check';
import type { Category } from './kinds.js';
import { countsOn, unnamedOf, withSums, type StatedCount } from './stated-counts.js';

const aCount = (facts: Partial<StatedCount>): StatedCount => ({
  agendaItemId: 'a',
  kind: 'network',
  category: null,
  status: 'running',
  number: 9,
  effectiveOn: '2014-08-27',
  untilOn: null,
  ...facts,
});

const byCategory = (numbers: readonly [Category, number][]): StatedCount[] =>
  numbers.map(([category, number]) => aCount({ category, number }));

test.each([
  ['2014-08-26', false],
  ['2014-08-27', true],
  ['2015-08-26', true],
  ['2015-08-27', false],
])('a number holds for twelve months from its date: %s %s', (date, holds) => {
  expect(countsOn([aCount({})], date).length === 1).toBe(holds);
});

test('a number holds to the end that the words state', () => {
  const count = aCount({ untilOn: '2014-12-31' });
  expect(countsOn([count], '2014-12-31')).toEqual([count]);
  expect(countsOn([count], '2015-01-01')).toEqual([]);
});

test('the next statement of its kind replaces a number, another kind does not', () => {
  const [old, next] = [aCount({}), aCount({ agendaItemId: 'b', effectiveOn: '2015-01-14', number: 7 })];
  const themes = aCount({ agendaItemId: 'c', kind: 'theme', effectiveOn: '2015-01-20', number: 21 });
  expect(countsOn([old, next, themes], '2015-01-13')).toEqual([old]);
  expect(countsOn([old, next, themes], '2015-01-31')).toEqual([next, themes]);
});

test('numbers of one agenda item stand beside each other', () => {
  const counts = byCategory([
    ['welfare', 4],
    ['innovation', 3],
    ['learning', 2],
  ]);
  expect(countsOn(counts, '2014-09-01')).toEqual(counts);
});

test('4 + 3 + 2 networks by category are also 9, derived', () => {
  const sums = withSums(
    byCategory([
      ['welfare', 4],
      ['innovation', 3],
      ['learning', 2],
    ]),
  );
  expect(sums.map(({ category, number, derived }) => [category, number, derived])).toEqual([
    [null, 9, true],
    ['welfare', 4, false],
    ['innovation', 3, false],
    ['learning', 2, false],
  ]);
});

test('a stated total stands, no sum beside it', () => {
  const counts = [aCount({ number: 21 }), ...byCategory([['welfare', 19]])];
  expect(withSums(counts).every(({ derived }) => !derived)).toBe(true);
});

test('one category alone has no sum', () => {
  expect(withSums(byCategory([['welfare', 4]]))).toHaveLength(1);
});

test.each([
  [21, 1, 20],
  [9, 9, 0],
  [2, 3, 0],
])('of %i with %i named, %i are unnamed', (number, named, unnamed) => {
  expect(unnamedOf(number, named)).toBe(unnamed);
});

test('on no day do two agenda items count the same kind (law)', () => {
  const counts = fc.array(
    fc.record({ item: fc.constantFrom('a', 'b', 'c'), month: fc.integer({ min: 1, max: 9 }), number: fc.nat(30) }),
  );
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 9 }), (said, month) => {
      const all = said.map(({ item, month: at, number }) =>
        aCount({ agendaItemId: `${item}${at}`, effectiveOn: `2015-0${at}-01`, number }),
      );
      return new Set(countsOn(all, `2015-0${month}-15`).map(({ agendaItemId }) => agendaItemId)).size <= 1;
    }),
  );
});
