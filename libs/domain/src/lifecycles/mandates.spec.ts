import { DEFAULT_MANDATES, hasMandate, type Mandate } from './mandates.js';

test.each([
  ['CF', 'theme', true],
  ['CF', 'network', true],
  ['CF', 'cohort', true],
  ['CF', 'project', false],
  ['DIF', 'project', true],
  ['DIF', 'network', false],
  ['ØU', 'theme', false],
] as const)('by default %s decides a %s: %s', (forum, kind, isMandated) => {
  expect(hasMandate(DEFAULT_MANDATES, forum, kind, null, 'approved')).toBe(isMandated);
  expect(hasMandate(DEFAULT_MANDATES, forum, kind, 'learning', 'stopped')).toBe(isMandated);
});

test('a mandate may be for one category and one step', () => {
  const mandates: Mandate[] = [{ forum: 'LF', kind: 'network', category: 'learning', step: 'staffing' }];
  expect(hasMandate(mandates, 'LF', 'network', 'learning', 'staffing')).toBe(true);
  expect(hasMandate(mandates, 'LF', 'network', 'welfare', 'staffing')).toBe(false);
  expect(hasMandate(mandates, 'LF', 'network', null, 'staffing')).toBe(false);
  expect(hasMandate(mandates, 'LF', 'network', 'learning', 'closed')).toBe(false);
});
