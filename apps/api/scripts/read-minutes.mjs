#!/usr/bin/env node
// Prints the reading of one document of minutes as JSON: npm run -s read-minutes -- FILE
// Exit codes: 0 read, 1 the file cannot be read as text, 2 the text is not minutes (or the command is used wrongly).
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../../..');
const COMMAND = 'apps/api/src/features/minutes-import';
const NEEDED = [
  { from: 'libs/domain/src', to: 'libs/domain/dist', files: null },
  { from: 'libs/minutes/src', to: 'libs/minutes/dist', files: null },
  {
    from: COMMAND,
    to: 'apps/api/dist/features/minutes-import',
    files: ['read-minutes.command.ts', 'text-decoding.ts'],
  },
];
const LOCK = join(root, 'node_modules/.read-minutes.lock');
const LOCK_TRIES = 300;

/** Sources that are not built yet, or that changed since. */
function staleSources() {
  return NEEDED.flatMap(({ from, to, files }) =>
    (files ?? sourcesUnder(join(root, from))).flatMap((file) => {
      const [source, built] = [join(root, from, file), join(root, to, file.replace(/\.ts$/, '.js'))];
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
    const options = {
      configFile: join(root, '.swcrc'),
      cwd: root,
      swcrc: false,
      sourceFileName: relative(dirname(built), source),
    };
    const { code, map } = swc.transformFileSync(source, options);
    const target = `${built}.${process.pid}`;
    mkdirSync(dirname(built), { recursive: true });
    writeFileSync(`${built}.map`, map ?? '');
    writeFileSync(target, `${code}\n//# sourceMappingURL=${built.slice(dirname(built).length + 1)}.map\n`);
    renameSync(target, built);
  }
}

/** Two commands at once: one builds, the other waits for it. A lock of a minute's age was left by a killed process. */
async function withLock(work) {
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

if (staleSources().length > 0) await withLock(() => build(staleSources()));
const command = await import(
  pathToFileURL(join(root, 'apps/api/dist/features/minutes-import/read-minutes.command.js')).href
);
process.exitCode = await command.runReadMinutes(process.argv.slice(2), process);
