import fc from 'fast-check';
import { isoWeekday } from './calendar.js';
import { recurringDays } from './recurring-days.js';

test('the first Wednesday of each month is one day a month', () => {
  const days = recurringDays({ kind: 'monthly', weekday: 3, ordinal: 1 }, '2027-01-01', '2027-06-30');
  expect(days).toEqual(['2027-01-06', '2027-02-03', '2027-03-03', '2027-04-07', '2027-05-05', '2027-06-02']);
});

test('the last Thursday is the fifth where there is one', () => {
  const days = recurringDays({ kind: 'monthly', weekday: 4, ordinal: -1 }, '2026-04-01', '2026-06-30');
  expect(days).toEqual(['2026-04-30', '2026-05-28', '2026-06-25']);
});

test('every other Tuesday begins with the first in the period', () => {
  const days = recurringDays({ kind: 'weekly', weekday: 2, everyWeeks: 2 }, '2026-12-01', '2027-01-15');
  expect(days).toEqual(['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-12']);
});

test('a period that ends before it begins has no days, nor has one without a date', () => {
  expect(recurringDays({ kind: 'weekly', weekday: 1, everyWeeks: 1 }, '2026-02-01', '2026-01-01')).toEqual([]);
  expect(recurringDays({ kind: 'monthly', weekday: 1, ordinal: 2 }, 'nu', '2026-01-01')).toEqual([]);
});

test('every day of a rule is that weekday, within the period, and later than the one before (law)', () => {
  const rule = fc.oneof(
    fc.record({
      kind: fc.constant('weekly' as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      everyWeeks: fc.integer({ min: 1, max: 8 }),
    }),
    fc.record({
      kind: fc.constant('monthly' as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      ordinal: fc.constantFrom(1, 2, 3, 4, -1),
    }),
  );
  fc.assert(
    fc.property(rule, (given) => {
      const days = recurringDays(given, '2026-03-17', '2027-03-16');
      expect(days.length).toBeGreaterThan(0);
      for (const [place, day] of days.entries()) {
        expect([isoWeekday(day), day >= '2026-03-17', day <= '2027-03-16']).toEqual([given.weekday, true, true]);
        expect(day > (days[place - 1] ?? '')).toBe(true);
      }
    }),
  );
});
