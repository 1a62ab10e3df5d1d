import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  canRunAsNobody,
  makeDataDir,
  readiness,
  removeDataDir,
  startBuiltServer,
  type BuiltServer,
} from '../support/built-server.js';

const asNobody = canRunAsNobody() ? it : it.skip;
const dataDir = makeDataDir();
const DATA_DIR = join(dataDir, 'data');

function databasePid(folder: string): number | null {
  const file = join(folder, 'pg18', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function ready(server: BuiltServer): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if ((await readiness(server)) === 200) return true;
    await sleep(100);
  }
  return false;
}

jest.setTimeout(60_000);

afterAll(() => removeDataDir(dataDir));

describe('start with an embedded database', () => {
  it('makes the database, prints one line with the address, and takes the database along when told to stop', async () => {
    const server = await startBuiltServer({ DATA_DIR });
    const pid = databasePid(DATA_DIR);

    expect(await readiness(server)).toBe(200);
    expect(server.output().match(/^Netværksoverblik: http:\/\/127\.0\.0\.1:\d+$/gm)).toHaveLength(1);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(databasePid(DATA_DIR)).toBeNull();
    expect(isAlive(pid ?? 0)).toBe(false);
  });

  it('keeps the passwords of the database readable for its own user only', () => {
    const folder = join(DATA_DIR, 'pg18', 'netvaerk-passwords');
    const modes = ['postgres', 'netvaerk_owner', 'netvaerk_app'].map(
      (role) => statSync(join(folder, role)).mode & 0o777,
    );

    expect(modes).toEqual([0o600, 0o600, 0o600]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('starts again within ten seconds', async () => {
    const before = performance.now();
    const server = await startBuiltServer({ DATA_DIR });

    expect(performance.now() - before).toBeLessThan(10_000);
    expect(await server.end('SIGINT')).toBe(0);
  });

  it('starts after the process was killed', async () => {
    const killed = await startBuiltServer({ DATA_DIR });
    await killed.end('SIGKILL');
    const server = await startBuiltServer({ DATA_DIR });

    expect(await readiness(server)).toBe(200);
    await server.end('SIGTERM');
    expect(databasePid(DATA_DIR)).toBeNull();
  });

  it('starts after the process and the database were killed together', async () => {
    const killed = await startBuiltServer({ DATA_DIR });
    process.kill(databasePid(DATA_DIR) ?? 0, 'SIGKILL');
    await killed.end('SIGKILL');
    const server = await startBuiltServer({ DATA_DIR });

    expect(await readiness(server)).toBe(200);
    await server.end('SIGTERM');
  });

  it('answers again by itself when only the database was killed', async () => {
    const server = await startBuiltServer({ DATA_DIR });
    process.kill(databasePid(DATA_DIR) ?? 0, 'SIGKILL');

    expect(await ready(server)).toBe(true);
    expect(await server.end('SIGTERM')).toBe(0);
  });
});

describe('two processes on one folder', () => {
  it('share one database server, also when both make it, and the second outlives the first', async () => {
    const shared = makeDataDir();
    const [one, other] = await Promise.all([
      startBuiltServer({ DATA_DIR: shared }),
      startBuiltServer({ DATA_DIR: shared }),
    ]);

    expect([await readiness(one), await readiness(other)]).toEqual([200, 200]);
    await one.end('SIGTERM');
    expect(await ready(other)).toBe(true);
    await other.end('SIGTERM');
    expect(databasePid(shared)).toBeNull();
    removeDataDir(shared);
  });
});

describe('start as an ordinary user', () => {
  asNobody('makes and stops the database like root does', async () => {
    const own = makeDataDir('nobody');
    const server = await startBuiltServer({ DATA_DIR: own }, 'nobody');

    expect(await readiness(server)).toBe(200);
    expect(statSync(join(own, 'pg18')).uid).toBe(65_534);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(databasePid(own)).toBeNull();
    removeDataDir(own);
  });
});
