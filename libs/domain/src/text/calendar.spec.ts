import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  easterSunday,
  fromDayNumber,
  isoDate,
  isoWeekday,
  isoWeekOf,
  isoWeekWindow,
} from './calendar.js';

describe('calendar arithmetic', () => {
  it.each([
    ['2014-02-28', 1, '2014-03-01'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2017-12-31', 1, '2018-01-01'],
    ['2017-01-01', -1, '2016-12-31'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('counts from %s by %i days to %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it('knows no 30th of February', () => {
    expect(isoDate(2017, 2, 30)).toBeNull();
  });

  it.each([
    ['2014-08-07', 4],
    ['2017-06-14', 3],
    ['1970-01-01', 4],
    ['1969-12-29', 1],
  ])('gives %s the weekday %i', (iso, weekday) => {
    expect(isoWeekday(iso)).toBe(weekday);
  });

  it.each([
    ['2017-09-05', 2017, 36],
    ['2018-01-01', 2018, 1],
    ['2017-01-01', 2016, 52],
    ['2020-12-31', 2020, 53],
  ])('puts %s into %i week %i', (iso, year, week) => {
    expect(isoWeekOf(iso)).toEqual({ year, week });
  });

  it('gives the Monday and Sunday of a week, and none where the year has no such week', () => {
    expect(isoWeekWindow(2017, 34)).toEqual({ from: '2017-08-21', to: '2017-08-27' });
    expect(isoWeekWindow(2017, 53)).toBeNull();
  });

  it.each([
    [2014, '2014-04-20'],
    [2016, '2016-03-27'],
    [2025, '2025-04-20'],
  ])('has Easter %i on %s', (year, iso) => {
    expect(easterSunday(year)).toBe(iso);
  });

  it('counts back and forth to the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        expect(daysBetween('1970-01-01', fromDayNumber(days))).toBe(days);
      }),
    );
  });
});
