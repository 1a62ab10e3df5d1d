import fc from 'fast-check';
import { addDays } from '../text/calendar.js';
import { followUpState, type FollowUpDates, type ShownFollowUpState } from './follow-up-state.js';
import { DUE_PRECISIONS } from './minutes-terms.js';

const TODAY = '2018-05-02';

const aPromise = (facts: Partial<FollowUpDates>): FollowUpDates => ({
  state: 'open',
  dueOn: '2018-04-30',
  duePrecision: 'month',
  responsible: 'Karen Vestergaard',
  recordedOn: '2018-03-01',
  lastHeardOn: '2018-02-27',
  ...facts,
});

test.each<[string, Partial<FollowUpDates>, ShownFollowUpState]>([
  ['is due to the month, has an owner, and the month is over', {}, 'overdue'],
  ['is due to the day and the day is over', { duePrecision: 'day', dueOn: '2018-05-01' }, 'overdue'],
  ['is due today', { duePrecision: 'day', dueOn: TODAY }, 'open'],
  ['has no owner', { responsible: null }, 'unknown'],
  ['was due before the summer, and the window is over', { duePrecision: 'season' }, 'unknown'],
  ['was due as soon as can be, and the window is over', { duePrecision: 'soon' }, 'unknown'],
  ['was past when it was recorded', { recordedOn: '2018-05-02', dueOn: '2018-04-30' }, 'unknown'],
  ['was recorded on its very due day', { recordedOn: '2018-04-30', dueOn: '2018-04-30' }, 'overdue'],
  ['has no date and was spoken of lately', { dueOn: null, duePrecision: null }, 'open'],
  [
    'has no date and was last spoken of years ago',
    { dueOn: null, duePrecision: null, lastHeardOn: '2014-08-27' },
    'unknown',
  ],
  ['was last spoken of twelve months ago to the day', { dueOn: null, lastHeardOn: '2017-05-02' }, 'open'],
  ['is due in two years but was never spoken of again', { dueOn: '2020-01-01', lastHeardOn: '2016-01-01' }, 'unknown'],
  ['is overdue and silent', { recordedOn: '2016-01-01', dueOn: '2016-05-01', lastHeardOn: '2016-01-01' }, 'overdue'],
  ['is kept, though late', { state: 'kept' }, 'kept'],
  ['is dropped, though late', { state: 'dropped' }, 'dropped'],
])('a promise that %s is shown as it stands', (_promise, facts, shown) => {
  expect(followUpState(aPromise(facts), TODAY)).toBe(shown);
});

const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2012-01-01', days));

test('what was past when it was recorded is never overdue (law)', () => {
  fc.assert(
    fc.property(
      someDay,
      someDay,
      someDay,
      fc.constantFrom(...DUE_PRECISIONS),
      (dueOn, recordedOn, today, duePrecision) => {
        fc.pre(dueOn < recordedOn);
        return followUpState(aPromise({ dueOn, recordedOn, duePrecision }), today) !== 'overdue';
      },
    ),
  );
});
