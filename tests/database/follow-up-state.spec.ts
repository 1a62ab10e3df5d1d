import { applicationDataSource, shownStateSql, windowSql } from '@netvaerksoverblik/api';
import {
  addDays,
  DUE_PRECISIONS,
  FOLLOW_UP_STATES,
  followUpState,
  followUpWindowOf,
  type FollowUpDates,
} from '@netvaerksoverblik/domain';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type ClonedDatabase } from '../support/database.js';

let database: ClonedDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await applicationDataSource(database).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.stop();
});

/** Days close to one another and to the ends of months, leap years among them. */
const someDay = fc.integer({ min: 0, max: 1600 }).map((days) => addDays('2023-01-15', days));

const somePromise: fc.Arbitrary<FollowUpDates & { today: string }> = fc.record({
  state: fc.constantFrom(...FOLLOW_UP_STATES),
  dueOn: fc.option(someDay),
  duePrecision: fc.option(fc.constantFrom(...DUE_PRECISIONS)),
  responsible: fc.option(fc.constant('HR')),
  recordedOn: someDay,
  lastHeardOn: someDay,
  today: someDay,
});

const COLUMNS = {
  ...{ state: 'state', dueOn: '"dueOn"', precision: '"duePrecision"', hasOwner: 'responsible IS NOT NULL' },
  ...{ recordedOn: '"recordedOn"', lastHeard: '"lastHeardOn"', day: 'today' },
};

const SHOWN = `
  WITH told AS (SELECT row_number() OVER () AS place, x.* FROM jsonb_to_recordset($1::jsonb) AS x(state text, "dueOn" date,
      "duePrecision" text, responsible text, "recordedOn" date, "lastHeardOn" date, today date)),
    stated AS (SELECT *, ${shownStateSql(COLUMNS)} AS shown FROM told)
  SELECT shown, ${windowSql('shown', '"dueOn"', 'today')} AS falls FROM stated ORDER BY place`;

it('is the same in SQL and in the domain, and so is its window', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(somePromise, { minLength: 50, maxLength: 200 }), async (promises) => {
      const rows = await dataSource.query<{ shown: string; falls: string }[]>(SHOWN, [JSON.stringify(promises)]);
      const wanted = promises.map(({ today, ...dates }) => {
        const shown = followUpState(dates, today);
        return { shown, falls: followUpWindowOf(shown, dates.dueOn, today) };
      });
      expect(rows).toEqual(wanted);
    }),
    { numRuns: 40 },
  );
});
