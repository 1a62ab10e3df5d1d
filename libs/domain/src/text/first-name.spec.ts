import { isFirstNameAlone } from './first-name.js';

test.each([
  ['Mette', true],
  ['Anne-Marie', true],
  [' Søren ', true],
  ['Mette Krage', false],
  ['Sekretariatet', false],
  ['Direktørforum', false],
  ['HR', false],
  ['mette', false],
])('tells a first name alone from what is none: %s', (written, isOne) => {
  expect(isFirstNameAlone(written)).toBe(isOne);
});
