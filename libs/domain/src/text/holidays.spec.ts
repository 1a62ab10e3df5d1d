import { danishHoliday } from './holidays.js';

test.each([
  ['2026-01-01', 'new-year'],
  ['2026-04-02', 'maundy-thursday'],
  ['2026-04-03', 'good-friday'],
  ['2026-04-05', 'easter-sunday'],
  ['2026-04-06', 'easter-monday'],
  ['2026-05-14', 'ascension'],
  ['2026-05-24', 'whit-sunday'],
  ['2026-05-25', 'whit-monday'],
  ['2026-06-05', 'constitution-day'],
  ['2027-03-25', 'maundy-thursday'],
  ['2027-05-06', 'ascension'],
  ['2026-12-24', 'christmas-eve'],
  ['2026-12-25', 'christmas-day'],
  ['2026-12-26', 'second-christmas-day'],
  ['2026-12-31', 'new-years-eve'],
  ['2023-05-05', 'prayer-day'],
])('%s is %s', (date, holiday) => {
  expect(danishHoliday(date)).toBe(holiday);
});

test.each(['2024-04-26', '2026-05-01', '2026-04-01', '2026-02-29', '2026-12-23', 'i morgen'])(
  '%s is no holiday',
  (date) => {
    expect(danishHoliday(date)).toBeNull();
  },
);
