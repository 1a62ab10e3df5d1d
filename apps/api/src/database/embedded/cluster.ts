import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { incomplete, notWritable, otherVersion, serverFailed, wrongOwner } from './messages.js';
import type { StartUpError } from '../../platform/start-up-error.js';
import type { Runner } from './runner.js';

export const SERVER_VERSION = '18';
export const SUPERUSER = 'postgres';

const PASSWORDS = 'netvaerk-passwords';
const LOCALE = ['--locale=C', '--locale-provider=icu', '--icu-locale=da-DK'];
/** pg_trgm asks the C library what a letter is: under plain C it would drop æ, ø and å. The first one known here is used. */
const CHARACTER_TYPES = process.platform === 'darwin' ? ['en_US.UTF-8', 'C'] : ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** Folder of the database within DATA_DIR. */
export const clusterFolder = (dataDir: string): string => join(dataDir, `pg${SERVER_VERSION}`);

const passwordFile = (cluster: string, role: string): string => join(cluster, PASSWORDS, role);

/** One step at a time: Node's own recursive form never ends where the file system answers ENOENT to mkdir, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  const parent = dirname(path);
  if (!existsSync(parent)) makeFolder(parent);
  mkdirSync(path);
}

/** Makes DATA_DIR and proves that it can be written, before anything less clear goes wrong. */
export function ensureWritable(dataDir: string): void {
  const probe = join(dataDir, `.write-${process.pid}`);
  try {
    makeFolder(dataDir);
    writeFileSync(probe, 'x', { mode: 0o600 });
    rmSync(probe);
  } catch (error) {
    throw isOfAnotherUser(dataDir, error) ?? notWritable(dataDir, error);
  }
}

function isOfAnotherUser(dataDir: string, error: unknown): StartUpError | null {
  const self = process.getuid?.();
  if ((error as NodeJS.ErrnoException).code !== 'EACCES' || self === undefined || !existsSync(dataDir)) return null;
  return ownerOf(dataDir) === self ? null : wrongOwner(dataDir, ownerOf(dataDir), self);
}

function writePassword(cluster: string, role: string, runner: Runner): string {
  const password = randomBytes(24).toString('base64url');
  const file = passwordFile(cluster, role);
  writeFileSync(file, password, { mode: 0o600 });
  runner.handOver(file);
  return password;
}

/** The password of a role, or null when it was never written or has been lost. */
export function readPassword(dataDir: string, role: string): string | null {
  const file = passwordFile(clusterFolder(dataDir), role);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Makes a new password for a role of an existing cluster. */
export function renewPassword(dataDir: string, role: string, runner: Runner): string {
  return writePassword(clusterFolder(dataDir), role, runner);
}

async function initdb(runner: Runner, parameters: readonly string[]): Promise<string | null> {
  const child = runner.spawn('initdb', parameters);
  let output = '';
  child.stdout?.on('data', () => undefined);
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return code === 0 ? null : output;
}

async function initialise(folder: string, passwords: string, runner: Runner): Promise<void> {
  let problem: string | null = null;
  for (const characters of CHARACTER_TYPES) {
    problem = await initdb(runner, [
      ...['-D', folder, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${passwords}`, '--encoding=UTF8'],
      ...[...LOCALE, `--lc-ctype=${characters}`],
      ...['--text-search-config=danish', '--data-checksums', '--no-instructions'],
    ]);
    if (problem === null) return;
    if (!/invalid locale name/.test(problem)) break;
  }
  throw serverFailed('make its data folder', problem ?? '');
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A start that was killed while it made its draft leaves tens of megabytes that nobody would ever look for. */
function removeAbandonedDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^pg\d+\.new-(\d+)/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

/** Two processes may start at once: each makes its own folder, the first to rename it into place wins. */
async function createCluster(dataDir: string, runner: Runner): Promise<void> {
  const cluster = clusterFolder(dataDir);
  const draft = `${cluster}.new-${process.pid}`;
  const initial = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { mode: 0o700 });
    runner.handOver(draft);
    const password = randomBytes(24).toString('base64url');
    writeFileSync(initial, `${password}\n`, { mode: 0o600 });
    runner.handOver(initial);
    await initialise(draft, initial, runner);
    mkdirSync(join(draft, PASSWORDS), { mode: 0o700 });
    runner.handOver(join(draft, PASSWORDS));
    writeFileSync(passwordFile(draft, SUPERUSER), password, { mode: 0o600 });
    runner.handOver(passwordFile(draft, SUPERUSER));
    renameIntoPlace(draft, cluster);
  } finally {
    rmSync(initial, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function renameIntoPlace(draft: string, cluster: string): void {
  try {
    renameSync(draft, cluster);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code) || !existsSync(join(cluster, 'PG_VERSION'))) throw error;
  }
}

function ownerOf(path: string): number {
  return statSync(path).uid;
}

/** Throws when the cluster cannot be this server's: another owner, another version, half a folder. */
function assertUsable(cluster: string, runner: Runner): void {
  if (process.getuid && ownerOf(cluster) !== runner.owner) throw wrongOwner(cluster, ownerOf(cluster), runner.owner);
  const versionFile = join(cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) throw incomplete(cluster);
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== SERVER_VERSION) throw otherVersion(cluster, version, SERVER_VERSION);
  if (!existsSync(passwordFile(cluster, SUPERUSER))) throw incomplete(cluster);
}

/** After this, the folder of the cluster is there and fit to be started. */
export async function ensureCluster(dataDir: string, runner: Runner): Promise<void> {
  const cluster = clusterFolder(dataDir);
  if (!existsSync(cluster)) {
    const older = readdirSync(dataDir).find(
      (name) => /^pg\d+$/.test(name) && existsSync(join(dataDir, name, 'PG_VERSION')),
    );
    if (older) throw otherVersion(join(dataDir, older), older.replace(/^pg/, ''), SERVER_VERSION);
    removeAbandonedDrafts(dataDir);
    await createCluster(dataDir, runner);
  }
  assertUsable(cluster, runner);
}
