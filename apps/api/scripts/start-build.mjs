// Builds what is older than its sources, and nothing else; `npm start` and the tests both come here.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nx, root } from './nx-process.mjs';

const PROJECTS = {
  domain: { folder: 'libs/domain', made: 'dist/index.js' },
  contracts: { folder: 'libs/contracts', made: 'dist/index.js' },
  minutes: { folder: 'libs/minutes', made: 'dist/index.js' },
  api: { folder: 'apps/api', made: 'dist/main.js' },
  dashboard: { folder: 'apps/dashboard', made: 'dist/index.html' },
};
const WORKSPACE_FILES = ['package-lock.json', '.swcrc', 'tsconfig.base.json'];
const LOCK_PATIENCE_MS = 300_000;
const cache = join(root, 'node_modules/.cache/netvaerksoverblik');

function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time changes when a file in it is removed.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs);
}

function sourcesChangedAt({ folder }) {
  const inputs = readdirSync(join(root, folder)).filter((name) => !['dist', 'node_modules', 'scripts'].includes(name));
  const own = inputs.map((name) => newest(join(root, folder, name)));
  return Math.max(...own, ...WORKSPACE_FILES.map((name) => newest(join(root, name))));
}

function isStale(name) {
  const project = PROJECTS[name];
  const built = statSync(join(cache, `built-${name}`), { throwIfNoEntry: false });
  return !built || !existsSync(join(root, project.folder, project.made)) || built.mtimeMs < sourcesChangedAt(project);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function makeWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const cure = 'Start once as the owner of that folder, or hand it over to the user that runs the server.';
    throw new Error(
      `The sources are newer than the build, and ${root} may not be written by this user (${error.code}).\n${cure}`,
      { cause: error },
    );
  }
}

/** Two builds at once would empty each other's output. */
async function withLock(action) {
  const lock = join(cache, 'build.lock');
  makeWritable(cache);
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (Date.now() > deadline || (holder && !isAlive(holder))) rmSync(lock, { force: true });
      else await sleep(200);
    }
  }
  try {
    return await action();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** As old as the build's beginning: what changed while it ran is built the next time. */
function stamp(name, startedAt) {
  const file = join(cache, `built-${name}`);
  writeFileSync(file, startedAt.toISOString());
  utimesSync(file, startedAt, startedAt);
}

/** Returns false, after printing what Nx said, when the build fails. */
export async function ensureBuilt(names = Object.keys(PROJECTS)) {
  if (!names.some(isStale)) return true;
  return await withLock(() => {
    const stale = names.filter(isStale);
    if (stale.length === 0) return true;
    console.log(`Bygger ${stale.join(', ')} …`);
    const startedAt = new Date();
    const projects = stale.map((name) => `@netvaerksoverblik/${name}`).join(',');
    const { status, stdout, stderr } = nx(['run-many', '-t', 'build', `--projects=${projects}`], { encoding: 'utf8' });
    if (status !== 0) {
      console.error(`${stdout ?? ''}${stderr ?? ''}`);
      return false;
    }
    for (const name of stale) stamp(name, startedAt);
    return true;
  });
}
