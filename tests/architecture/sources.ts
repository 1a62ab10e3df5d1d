import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** Folders of the workspace's projects. */
export const PROJECTS = [
  'apps/api',
  'apps/dashboard',
  'libs/domain',
  'libs/minutes',
  'libs/contracts',
  'tests',
] as const;

/** Paths of what is committed, relative to the root; the clone may belong to another user than the one that tests. */
export function committedFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('These tests read the list of committed files: run them in a clone.');
  return stdout.split('\0').filter((path) => path !== '' && existsSync(resolve(root, path)));
}

export function read(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(read(path)) as T;
}
