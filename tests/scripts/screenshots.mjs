// `node tests/scripts/screenshots.mjs [--readme]`: pictures of every page that the browser journeys pass, to look at.
// With `--readme` the beginning of the start page also becomes the picture in the README.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, 'tests/.output/screenshots');
const jest = [resolve(root, 'node_modules/jest/bin/jest.js'), '-c', resolve(root, 'tests/jest.config.mjs')];

/** As the picture is cut by the browser, no image program is needed. */
async function cutForReadme(from, to, size) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: size });
  const picture = readFileSync(from).toString('base64');
  await page.setContent(`<body style="margin:0"><img alt="" src="data:image/png;base64,${picture}">`);
  await page.screenshot({ path: to });
  await browser.close();
}

console.log(`Pictures: ${folder}`);
const { status } = spawnSync(process.execPath, [...jest, 'tests/browser'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SCREENSHOTS: folder },
});
process.exitCode = status ?? 1;
if (status === 0 && process.argv.includes('--readme')) {
  const target = resolve(root, 'apps/dashboard/screenshots/overblik.png');
  await cutForReadme(resolve(folder, '20-overblik-1440-light.png'), target, { width: 1440, height: 1056 });
}
