import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

/** Runs Nx in the root of the workspace; `options` go to spawnSync. */
export function nx(parameters, options) {
  const program = resolve(root, 'node_modules/nx/dist/bin/nx.js');
  return spawnSync(process.execPath, [program, ...parameters, '--output-style=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' },
    ...options,
  });
}
