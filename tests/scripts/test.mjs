// `npm test [-- pattern…]`: builds what changed, runs every Jest project, ends with `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';
import { findChromium } from './chromium.mjs';
import { summaryLine, totals } from './totals.mjs';

const root = resolve(import.meta.dirname, '../..');

function node(script, parameters, env) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [resolve(root, script), ...parameters], options).status ?? 1;
}

function finish(counts, code) {
  console.log(summaryLine(counts));
  process.exitCode = code;
}

function runJest(env) {
  const folder = mkdtempSync(join(tmpdir(), 'jest-result-'));
  const outputFile = join(folder, 'result.json');
  const settings = ['-c', resolve(root, 'tests/jest.workspace.config.mjs'), '--json', `--outputFile=${outputFile}`];
  try {
    const code = node('node_modules/jest/bin/jest.js', [...process.argv.slice(2), ...settings], env);
    return { code, result: JSON.parse(readFileSync(outputFile, 'utf8')) };
  } catch {
    return { code: 1, result: undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const chromium = findChromium();
const notice = 'Browser journeys are SKIPPED: no Chromium found (install it, or name one in CHROMIUM).';
console.log(chromium ? `Browser journeys run in ${chromium}.` : notice);

if (!(await ensureBuilt())) {
  console.error('The build failed, so no test was run.');
  finish({ passed: 0, failed: 1, skipped: 0 }, 1);
} else {
  const { code, result } = runJest({ CHROMIUM: chromium ?? '' });
  if (!chromium) console.log(notice);
  const counts = totals(result);
  finish(counts, counts.failed > 0 ? 1 : code);
}
