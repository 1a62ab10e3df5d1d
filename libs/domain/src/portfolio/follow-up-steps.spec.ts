import fc from 'fast-check';
import { addDays } from '../text/calendar.js';
import { FOLLOW_UP_STATES } from '../lifecycles/states.js';
import { followUpState, SHOWN_FOLLOW_UP_STATES } from './follow-up-state.js';
import { followUpStateOn, followUpWindowOf, type FollowUpStep, type FollowUpWindow } from './follow-up-steps.js';

const step = (number: number, state: FollowUpStep['state'], takenOn: string): FollowUpStep => ({
  number,
  state,
  takenOn,
});

test('a promise is open until a step of it is in force', () => {
  const steps = [step(1, 'kept', '2026-06-15')];
  expect(followUpStateOn([], '2026-06-15')).toBe('open');
  expect(followUpStateOn(steps, '2026-06-14')).toBe('open');
  expect(followUpStateOn(steps, '2026-06-15')).toBe('kept');
});

test('what was recorded last wins, also over a step that happened later', () => {
  const steps = [step(1, 'kept', '2026-06-05'), step(2, 'open', '2026-06-20'), step(3, 'kept', '2026-06-18')];
  expect(followUpStateOn(steps.slice(0, 2), '2026-06-25')).toBe('open');
  expect(followUpStateOn(steps, '2026-06-25')).toBe('kept');
  expect(followUpStateOn(steps, '2026-06-10')).toBe('kept');
});

test.each<[FollowUpWindow, Parameters<typeof followUpWindowOf>]>([
  ['overdue', ['overdue', '2026-06-01', '2026-06-17']],
  ['unknown', ['unknown', '2026-06-30', '2026-06-17']],
  ['this-month', ['open', '2026-06-17', '2026-06-17']],
  ['this-month', ['open', '2026-06-30', '2026-06-17']],
  ['next-month', ['open', '2026-07-01', '2026-06-17']],
  ['next-month', ['open', '2027-01-31', '2026-12-31']],
  ['later', ['open', '2026-08-01', '2026-06-17']],
  ['later', ['open', '2027-06-17', '2026-06-17']],
  ['no-due', ['open', null, '2026-06-17']],
  ['closed', ['kept', '2026-06-01', '2026-06-17']],
  ['closed', ['dropped', null, '2026-06-17']],
])('%s is the window of %j', (window, facts) => {
  expect(followUpWindowOf(...facts)).toBe(window);
});

const someDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2020-01-01', days));
const someSteps = fc
  .array(fc.tuple(fc.constantFrom(...FOLLOW_UP_STATES), someDay), { maxLength: 6 })
  .map((told) => told.map(([state, takenOn], index) => step(index + 1, state, takenOn)));

test('the order in which steps are read changes nothing, and a step of a later day changes no earlier one (law)', () => {
  fc.assert(
    fc.property(someSteps, someDay, someDay, (steps, day, later) => {
      const state = followUpStateOn(steps, day);
      expect(followUpStateOn([...steps].reverse(), day)).toBe(state);
      fc.pre(later > day);
      expect(followUpStateOn([...steps, step(steps.length + 1, 'dropped', later)], day)).toBe(state);
    }),
  );
});

test('only what is shown as open falls in a window of days (law)', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHOWN_FOLLOW_UP_STATES), fc.option(someDay), someDay, (state, dueOn, today) => {
      const window = followUpWindowOf(state, dueOn, today);
      expect(['this-month', 'next-month', 'later', 'no-due'].includes(window)).toBe(state === 'open');
    }),
  );
});

test('a kept promise is shown as kept on every day from its step on, whatever its dates (law)', () => {
  fc.assert(
    fc.property(someDay, someDay, someDay, (takenOn, dueOn, today) => {
      const state = followUpStateOn([step(1, 'kept', takenOn)], today);
      const dates = { dueOn, duePrecision: 'day', responsible: 'HR', recordedOn: dueOn, lastHeardOn: dueOn } as const;
      expect(followUpState({ ...dates, state }, today) === 'kept').toBe(takenOn <= today);
    }),
  );
});
