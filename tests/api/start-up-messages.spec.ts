import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canRunAsNobody, makeDataDir, removeDataDir, runToItsEnd, startBuiltServer } from '../support/built-server.js';

const asNobody = canRunAsNobody() ? it : it.skip;
const dataDir = makeDataDir();
const DATA_DIR = join(dataDir, 'data');
const cluster = join(DATA_DIR, 'pg18');

jest.setTimeout(60_000);

function takePort(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

beforeAll(async () => {
  const server = await startBuiltServer({ DATA_DIR });
  await server.end('SIGTERM');
});

afterAll(() => removeDataDir(dataDir));

describe('a start that cannot succeed names its cause and cure', () => {
  it('when the port is taken', async () => {
    const other = await takePort();
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runToItsEnd({ DATA_DIR, PORT: String(port) });
    other.close();

    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(output).toContain(`PORT=${port + 1} npm start`);
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });

  it('when a variable makes no sense, without repeating a password', async () => {
    const { code, output } = await runToItsEnd({ PORT: 'abc', DATABASE_URL: 'mysql://user:hemmeligt@host/x' });

    expect(code).toBe(1);
    expect(output).toContain('PORT is "abc"');
    expect(output).toContain('for example PORT=3000');
    expect(output).toContain('DATABASE_URL: give postgres://');
    expect(output).not.toContain('hemmeligt');
  });

  it('when a file stands where the folder should be', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    const { code, output } = await runToItsEnd({ DATA_DIR: file });

    expect(code).toBe(1);
    expect(output).toContain('a file of that name is in the way');
    expect(output).toContain('set DATA_DIR to another folder');
  });

  asNobody('when the folder is read-only', async () => {
    const folder = makeDataDir('nobody');
    await new Promise((resolve) => spawn('chmod', ['555', folder]).once('close', resolve));
    const { code, output } = await runToItsEnd({ DATA_DIR: folder }, 'nobody');
    removeDataDir(folder);

    expect(code).toBe(1);
    expect(output).toContain('read-only for this user (EACCES)');
    expect(output).toContain('write access');
  });

  asNobody('when the folder belongs to another user', async () => {
    const { code, output } = await runToItsEnd({ DATA_DIR }, 'nobody');

    expect(code).toBe(1);
    expect(output).toContain('belongs to user 0, but the server runs as user 65534');
    expect(output).toContain('chown -R 65534');
  });

  it('when the data was made by another version of PostgreSQL', async () => {
    const older = join(dataDir, 'older');
    mkdirSync(join(older, 'pg17'), { recursive: true });
    writeFileSync(join(older, 'pg17', 'PG_VERSION'), '17\n');
    const { code, output } = await runToItsEnd({ DATA_DIR: older });

    expect(code).toBe(1);
    expect(output).toContain('was made by PostgreSQL 17; this server is PostgreSQL 18');
    expect(output).toContain('Run the release of Netværksoverblik that made it');
  });

  it('when a lock names a process that is no database server, and leaves the lock alone', async () => {
    const sleeper = spawn('sleep', ['60'], { stdio: 'ignore' });
    const lock = join(cluster, 'postmaster.pid');
    writeFileSync(lock, `${sleeper.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n`, { mode: 0o600 });
    const { code, output } = await runToItsEnd({ DATA_DIR });
    sleeper.kill();

    expect(code).toBe(1);
    expect(output).toContain(`still locked by process ${sleeper.pid}`);
    expect(output).toContain(`delete ${lock}`);
    expect(readFileSync(lock, 'utf8')).toContain(String(sleeper.pid));
  });

  it('when the settings give up durability', async () => {
    appendFileSync(join(cluster, 'postgresql.conf'), '\nfsync = off\n');
    const { code, output } = await runToItsEnd({ DATA_DIR });

    expect(code).toBe(1);
    expect(output).toContain('fsync = off');
    expect(output).toContain('Remove fsync from postgresql.conf');
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
  });
});
