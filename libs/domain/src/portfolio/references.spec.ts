import { formatReference } from './references.js';

test.each([
  ['network', 2017, 3, 'N-2017-03'],
  ['theme', 2015, 21, 'T-2015-21'],
  ['project', 2018, 112, 'P-2018-112'],
  ['cohort', 2017, 1, 'H-2017-01'],
] as const)('a %s of %i, number %i, is called %s', (kind, year, serial, reference) => {
  expect(formatReference(kind, year, serial)).toBe(reference);
});
