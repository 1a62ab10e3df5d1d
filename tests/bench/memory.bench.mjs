// Memory after a thousand documents, each another, against after the first two hundred: what a reading takes is given back.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureBuilt } from '../../apps/api/scripts/start-build.mjs';

/** Code that is compiled again and faster while it runs takes memory too, and would hide what the reader keeps. */
const ONLY_ONCE_COMPILED = ['--no-opt', '--no-maglev', '--no-sparkplug'];
const MOST_GROWTH = 0.05;
const bar = `≤ ${MOST_GROWTH * 100} % growth from 200 to 1,000 documents`;

export async function run() {
  if (!(await ensureBuilt(['domain', 'minutes']))) return { figure: 'the build failed', bar, holds: false };
  const script = resolve(import.meta.dirname, 'memory.child.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', ...ONLY_ONCE_COMPILED, script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [early, late] = JSON.parse(stdout);
  const growth = late / early - 1;
  const figure = `${(growth * 100).toFixed(1)} % (${megabytes(early)} to ${megabytes(late)} MB in use)`;
  return { figure, bar, holds: growth <= MOST_GROWTH };
}

function megabytes(bytes) {
  return (bytes / 2 ** 20).toFixed(1);
}
