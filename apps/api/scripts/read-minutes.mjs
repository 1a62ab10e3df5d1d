#!/usr/bin/env node
// Prints the readings of minutes as JSON: npm run -s read-minutes -- FILE... [FOLDER...] [--summary] [--help]
// Exit codes: 0 all read, 1 a file cannot be read as text, 2 a text is not minutes (or the command is used wrongly).
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../../..');
const API = 'apps/api/src';
const COMMAND = 'features/minutes-import';
// A place of its own: a build of the workspace may clean its folders while this runs.
const OUT = join(root, 'node_modules/.cache/read-minutes');
const FILES = [
  'read-minutes.command.ts',
  'command-arguments.ts',
  'minutes-files.ts',
  'file-reading.ts',
  'summary-table.ts',
  'problem-words.ts',
];
const NEEDED = [
  { from: 'libs/domain/src', to: 'domain', files: null },
  { from: 'libs/minutes/src', to: 'minutes', files: null },
  { from: `${API}/${COMMAND}`, to: COMMAND, files: FILES },
  ...[`${COMMAND}/document-text`, 'platform/documents'].map((folder) => ({
    ...{ from: `${API}/${folder}`, to: folder, files: null },
  })),
];
const LIBRARY = /(["'])@netvaerksoverblik\/(domain|minutes)\1/g;
const LOCK = join(OUT, 'lock');
const LOCK_TRIES = 300;

/** Sources that are not built yet, or that changed since. */
function staleSources() {
  return NEEDED.flatMap(({ from, to, files }) =>
    (files ?? sourcesUnder(join(root, from))).flatMap((file) => {
      const [source, built] = [join(root, from, file), join(OUT, to, file.replace(/\.ts$/, '.js'))];
      const stale = !existsSync(built) || statSync(built).mtimeMs < statSync(source).mtimeMs;
      return stale ? [{ source, built }] : [];
    }),
  );
}

function sourcesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/'));
}

/** Writes beside the target and renames, so that who reads at the same time sees the old file or the new. */
function build(sources) {
  const swc = createRequire(import.meta.url)('@swc/core');
  for (const { source, built } of sources) {
    const options = { configFile: join(root, '.swcrc'), cwd: root, swcrc: false, sourceMaps: false };
    const { code } = swc.transformFileSync(source, options);
    const target = `${built}.${process.pid}`;
    mkdirSync(dirname(built), { recursive: true });
    writeFileSync(
      target,
      code.replace(LIBRARY, (_, quote, name) => quote + pathTo(name, dirname(built)) + quote),
    );
    renameSync(target, built);
  }
}

/** The built library as seen from a folder of the output. */
function pathTo(library, folder) {
  const path = relative(folder, join(OUT, library, 'index.js')).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Two commands at once: one builds, the other waits for it. A lock of a minute's age was left by a killed process. */
async function withLock(work) {
  mkdirSync(OUT, { recursive: true });
  for (let tries = 0; tries < LOCK_TRIES; tries += 1) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      const age = existsSync(LOCK) ? Date.now() - statSync(LOCK).mtimeMs : 0;
      if (age > 60_000) rmSync(LOCK, { recursive: true, force: true });
      await sleep(100);
    }
  }
  try {
    work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

// Who reads the output may have seen enough.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
if (staleSources().length > 0) await withLock(() => build(staleSources()));
const command = await import(pathToFileURL(join(OUT, COMMAND, 'read-minutes.command.js')).href);
process.exitCode = await command.runReadMinutes(process.argv.slice(2), process);
