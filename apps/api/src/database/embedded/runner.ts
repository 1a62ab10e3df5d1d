import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { copyBinaries, findBinaries, type Binaries } from './binaries.js';
import { noPrivilegedStart } from './messages.js';

/** `namespace` and `account` are the two ways in which root can run a program that refuses to run as root. */
export type RunAs = 'auto' | 'namespace' | 'account';

/** How the server's programs are started here. */
export interface Runner {
  readonly kind: 'self' | 'namespace' | 'account';
  /** User that the data folder must belong to. */
  readonly owner: number;
  spawn(program: 'initdb' | 'postgres', parameters: readonly string[]): ChildProcess;
  /** Hands a file or an empty folder that we made to the user that the server runs as. */
  handOver(path: string): void;
}

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const NAMESPACE = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
const DEATH_SIGNAL = ['setpriv', '--pdeathsig', 'INT'];

function run(command: readonly string[], identity?: Identity): SpawnSyncReturns<string> {
  const [program = '', ...parameters] = command;
  return spawnSync(program, parameters, { ...identity, encoding: 'utf8' });
}

const isLinux = process.platform === 'linux';
const works = (command: readonly string[], identity?: Identity): boolean => run(command, identity).status === 0;

function unprivilegedAccount(): Identity {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) => Number(run(['id', which, name]).stdout || Number.NaN));
    if (Number.isInteger(uid) && Number.isInteger(gid)) return { uid: Number(uid), gid: Number(gid) };
  }
  throw noPrivilegedStart('this machine has neither user namespaces nor an account "postgres" or "nobody"');
}

function reachableBinaries(dataDir: string, canReach: (path: string) => boolean): Binaries {
  const found = findBinaries(dataDir);
  if (!canReach(dataDir)) throw noPrivilegedStart(`an unprivileged user may not enter the data folder ${dataDir}`);
  return canReach(join(found.folder, 'bin', 'postgres')) ? found : copyBinaries(found, dataDir);
}

/** Environment of the server: no locale or libpq setting of the caller may change what it does. */
function serverEnvironment(binaries: Binaries): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(LC_|PG|LANG)/.test(name));
  const libraries = binaries.libraryPath ? { LD_LIBRARY_PATH: binaries.libraryPath } : {};
  return { ...Object.fromEntries(kept), LC_MESSAGES: 'C', TZ: 'UTC', ...libraries };
}

function createRunner(
  kind: Runner['kind'],
  owner: number,
  binaries: Binaries,
  wrap: string[],
  identity?: Identity,
): Runner {
  const env = serverEnvironment(binaries);
  const dying = isLinux && works([...DEATH_SIGNAL, 'true']) ? DEATH_SIGNAL : [];
  return {
    kind,
    owner,
    spawn(program, parameters) {
      const [first = '', ...rest] = [...wrap, ...dying, join(binaries.folder, 'bin', program), ...parameters];
      // Its own process group: Ctrl-C must reach the web server first, which then stops the database in order.
      return spawn(first, rest, { ...identity, env, detached: isLinux, stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
    },
    handOver(path) {
      if (identity) chownSync(path, identity.uid, identity.gid);
    },
  };
}

/** Chooses how to run PostgreSQL, which refuses to run as root; `dataDir` exists and is writable for us. */
export function pickRunner(dataDir: string, runAs: RunAs): Runner {
  const self = process.getuid?.() ?? 0;
  if (self !== 0 || !process.getuid) return createRunner('self', self, findBinaries(dataDir), []);
  if (runAs !== 'account' && isLinux && works([...NAMESPACE, 'true'])) {
    const binaries = reachableBinaries(dataDir, (path) => works([...NAMESPACE, 'test', '-x', path]));
    return createRunner('namespace', 0, binaries, NAMESPACE);
  }
  if (runAs === 'namespace') throw noPrivilegedStart('this machine allows no user namespaces');
  const identity = unprivilegedAccount();
  const canReach = (path: string): boolean => works(['test', '-x', path], identity);
  return createRunner('account', identity.uid, reachableBinaries(dataDir, canReach), [], identity);
}
