// `node tests/scripts/screenshots.mjs [folder]`: pictures of every page that the browser journeys pass, to look at.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.argv[2] ?? resolve(root, 'tests/.output/screenshots'));
const jest = [resolve(root, 'node_modules/jest/bin/jest.js'), '-c', resolve(root, 'tests/jest.config.mjs')];

console.log(`Pictures: ${folder}`);
const { status } = spawnSync(process.execPath, [...jest, 'tests/browser'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SCREENSHOTS: folder },
});
process.exitCode = status ?? 1;
