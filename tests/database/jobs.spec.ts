import { addJob, applicationDataSource, createLog, JobRunner, JobTable, MOST_ATTEMPTS } from '@netvaerksoverblik/api';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type ClonedDatabase } from '../support/database.js';
import { until } from '../support/until.js';

interface JobRow {
  attempts: number;
  last_error: string | null;
  locked: boolean;
  done: boolean;
  /** Seconds until it may run. */
  wait: number;
}

const NEVER = 600_000;
const log = createLog('silent');
let database: ClonedDatabase;
let sources: DataSource[];
let runners: JobRunner[] = [];
let kinds = 0;
let kind: string;

const one = (): DataSource => sources[0] as DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
  sources = await Promise.all([1, 2].map(() => applicationDataSource(database).initialize()));
});

beforeEach(() => {
  kind = `kind-${(kinds += 1)}`;
});

afterEach(async () => {
  await Promise.all(runners.map((runner) => runner.stop(0)));
  runners = [];
});

afterAll(async () => {
  await Promise.all(sources.map((source) => source.destroy()));
  await database.stop();
});

function aRunner(dataSource: DataSource = one()): JobRunner {
  const runner = new JobRunner({ dataSource, log });
  runners.push(runner);
  return runner;
}

async function theJob(key = 'a'): Promise<JobRow> {
  const rows = await one().query<JobRow[]>(
    `SELECT attempts, last_error, locked_by IS NOT NULL AS locked, done_at IS NOT NULL AS done,
       extract(epoch FROM run_at - now())::float AS wait FROM job WHERE kind = $1 AND key = $2`,
    [kind, key],
  );
  return rows[0] as JobRow;
}

const isDone = async (key?: string): Promise<boolean> => (await theJob(key)).done;
const dueNow = (): Promise<unknown> => one().query(`UPDATE job SET run_at = now() WHERE kind = $1`, [kind]);

describe('jobs', () => {
  it('are never taken by two runners', async () => {
    const keys = Array.from({ length: 60 }, (_, number) => `job ${number}`);
    await one().transaction(async (manager) => {
      for (const key of keys) await addJob(manager, { kind, key });
    });
    const taken: string[] = [];
    const takeAll = async (source: DataSource): Promise<void> => {
      const table = new JobTable(source);
      for (let job = await table.take([kind]); job; job = await table.take([kind])) taken.push(job.key);
    };
    await Promise.all([...sources, ...sources, ...sources].map(takeAll));

    expect([...taken].sort()).toEqual([...keys].sort());
  });

  it('are done by two runners side by side, each once', async () => {
    const done: string[] = [];
    await Promise.all(
      sources.map(async (source) => {
        const runner = aRunner(source);
        runner.handle(kind, async ({ key }) => {
          await pause(1);
          done.push(key);
          return null;
        });
        await runner.start(NEVER);
      }),
    );
    await Promise.all(Array.from({ length: 40 }, (_, number) => addJob(one().manager, { kind, key: `${number}` })));
    await until(async () => {
      const left = await one().query<unknown[]>(`SELECT 1 FROM job WHERE kind = $1 AND done_at IS NULL`, [kind]);
      return left.length === 0;
    });

    expect(new Set(done).size).toBe(40);
    expect(done).toHaveLength(40);
  });

  it('come back when their runner dies, and what it wrote late counts for nothing', async () => {
    await addJob(one().manager, { kind, key: 'a' });
    const table = new JobTable(one());
    const lost = await table.take([kind], 0.3);
    expect(await table.take([kind])).toBeNull();
    await pause(400);
    const again = await table.take([kind]);
    let isWritten = false;
    const isFinished = await table.finish(lost as NonNullable<typeof lost>, () => {
      isWritten = true;
      return Promise.resolve();
    });

    expect(again).toMatchObject({ key: 'a', attempts: 2 });
    expect([isFinished, isWritten, await table.renew(lost as NonNullable<typeof lost>)]).toEqual([false, false, false]);
    expect(await table.finish(again as NonNullable<typeof again>, null)).toBe(true);
  });

  it('are given back by a server that stops and does not see their end', async () => {
    await addJob(one().manager, { kind, key: 'a' });
    const stopped = aRunner();
    let isTold = false;
    stopped.handle(kind, async (_job, signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      isTold = true;
      throw new Error('cut off');
    });
    await stopped.start(NEVER);
    await until(async () => (await theJob()).locked);
    await stopped.stop(50);
    expect(isTold).toBe(true);
    expect(await theJob()).toMatchObject({ attempts: 0, locked: false, done: false, last_error: null });

    const next = aRunner();
    next.handle(kind, () => Promise.resolve(null));
    await next.start(NEVER);
    await until(isDone);
  });

  it('may end before the server stops', async () => {
    await addJob(one().manager, { kind, key: 'a' });
    const runner = aRunner();
    runner.handle(kind, () => pause(200).then(() => null));
    await runner.start(NEVER);
    await until(async () => (await theJob()).locked);
    await runner.stop(10_000);

    expect(await theJob()).toMatchObject({ done: true, locked: false });
  });

  it('are tried again after pauses that grow, and in the end left with their error', async () => {
    await addJob(one().manager, { kind, key: 'a' });
    const runner = aRunner();
    runner.handle(kind, ({ attempts }) => Promise.reject(new Error(`failure ${attempts}`)));
    await runner.start(20);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      await until(async () => (await theJob()).last_error === `failure ${attempt}`);
      waits.push((await theJob()).wait);
      await dueNow();
    }
    await pause(200);

    expect(waits.slice(0, 4).map((seconds) => Math.ceil(seconds / 30))).toEqual([1, 4, 16, 64]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(6 * 60 * 60);
    expect(await theJob()).toMatchObject({ attempts: MOST_ATTEMPTS, done: false, locked: false });
  });

  it('run at most once a key, however often they are added', async () => {
    const done: string[] = [];
    const runner = aRunner();
    runner.handle(kind, ({ payload }) => {
      done.push((payload as { words: string }).words);
      return Promise.resolve(null);
    });
    await runner.start(NEVER);
    await addJob(one().manager, { kind, key: 'a', payload: { words: 'first' } });
    await until(isDone);
    await addJob(one().manager, { kind, key: 'a', payload: { words: 'second' } });
    await addJob(one().manager, { kind, key: 'b', payload: { words: 'other' } });
    await until(() => isDone('b'));

    expect(done).toEqual(['first', 'other']);
  });

  it('are marked done together with what they leave, or not at all', async () => {
    await addJob(one().manager, { kind, key: 'a' });
    const runner = aRunner();
    runner.handle(kind, () =>
      Promise.resolve(async (manager) => {
        await manager.query(`INSERT INTO setting (key, value) VALUES ($1, '1')`, [kind]);
        throw new Error('too late');
      }),
    );
    await runner.start(NEVER);
    await until(async () => (await theJob()).last_error === 'too late');

    expect(await one().query(`SELECT 1 FROM setting WHERE key = $1`, [kind])).toEqual([]);
    expect(await theJob()).toMatchObject({ done: false, attempts: 1 });
  });

  it('wait for their hour, and are found by looking when nobody called', async () => {
    await addJob(one().manager, { kind, key: 'later', runAt: new Date(Date.now() + 3_600_000) });
    const runner = aRunner();
    runner.handle(kind, () => Promise.resolve(null));
    await runner.start(30);
    await one().query(`INSERT INTO job (kind, key) VALUES ($1, 'silent')`, [kind]);
    await until(() => isDone('silent'));

    expect(await theJob('later')).toMatchObject({ done: false, attempts: 0 });
  });

  /** The connections that hear of new jobs. */
  async function listeners(): Promise<number[]> {
    const rows = await one().query<{ pid: number }[]>(
      `SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    return rows.map(({ pid }) => pid);
  }

  it('are heard of again after the connection was lost', async () => {
    const runner = aRunner();
    runner.handle(kind, () => Promise.resolve(null));
    await runner.start(30);
    const first = await listeners();
    await one().query(`SELECT pg_terminate_backend(pid) FROM unnest($1::integer[]) AS pid`, [first]);
    await addJob(one().manager, { kind, key: 'a' });
    await until(isDone);
    await until(async () => (await listeners()).some((pid) => !first.includes(pid)));

    expect(first).toHaveLength(1);
    expect(await listeners()).toHaveLength(1);
  });
});
