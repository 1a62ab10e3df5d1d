import { NETWORK_STATES, PROJECT_STATES, THEME_STATES } from '../lifecycles/states.js';
import { addMonths } from '../text/months.js';
import { hasEnded, isActive, isSilent } from './silence.js';

test.each([
  ['2017-06-14', '2018-06-14', false],
  ['2017-06-14', '2018-06-15', true],
  ['2017-06-14', '2017-06-14', false],
  ['2016-02-29', '2017-02-28', false],
  ['2016-02-29', '2017-03-01', true],
])('heard of on %s, silent on %s: %s', (lastHeard, today, silent) => {
  expect(isSilent(lastHeard, today)).toBe(silent);
});

test('the setting says after how many months', () => {
  expect(isSilent('2017-06-14', '2017-09-15', 3)).toBe(true);
  expect(isSilent('2017-06-14', '2019-06-14', 24)).toBe(false);
});

test.each([
  ['theme', THEME_STATES, ['rejected', 'withdrawn']],
  ['network', NETWORK_STATES, ['closed', 'stopped']],
  ['project', PROJECT_STATES, ['closed', 'stopped', 'rejected']],
] as const)('a %s counts as active in every state but those at its end', (kind, states, ended) => {
  const passive = states.filter((state) => !isActive(kind, state, '2017-06-14', '2017-07-01'));
  expect(passive).toEqual(ended);
});

test('an item without a status is active while it is heard of', () => {
  expect(isActive('network', null, '2017-06-14', '2017-07-01')).toBe(true);
  expect(isActive('network', null, '2014-08-27', '2017-07-01')).toBe(false);
  expect(hasEnded('network', null)).toBe(false);
});

test.each([
  ['2017-01-31', 1, '2017-02-28'],
  ['2017-12-15', 1, '2018-01-15'],
  ['2017-01-15', -1, '2016-12-15'],
  ['2016-02-29', 12, '2017-02-28'],
  ['2016-02-29', 48, '2020-02-29'],
  ['snarest', 3, 'snarest'],
])('%s and %i months more is %s', (date, months, result) => {
  expect(addMonths(date, months)).toBe(result);
});
