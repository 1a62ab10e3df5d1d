import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.filename).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** Reflow as WCAG asks for it, a tablet each way, a small laptop. */
const BETWEEN = [320, 768, 1024, 1180];
/** Of long minutes a picture shows the beginning. */
const TALLEST = 1_800;

/** `npm run` has no entry for it: `node tests/scripts/screenshots.mjs` asks for pictures of what the journeys pass. */
const pictures = process.env['SCREENSHOTS'];

/** What the page breaks of WCAG 2.0 to 2.2 A and AA, one line a place. */
export async function violations(page: Page): Promise<string[]> {
  // The content policy of the page forbids foreign scripts; the debugger may evaluate one.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n').at(1)?.trim()}`,
    ),
  );
}

/** Asks the page until it answers as wished, or the time is up; what it answered last. */
async function ask(
  page: Page,
  question: () => number,
  isWished: (answer: number) => boolean,
  patience: number,
): Promise<number> {
  const deadline = Date.now() + patience;
  let answer = await page.evaluate(question);
  while (!isWished(answer) && Date.now() < deadline) {
    await page.waitForTimeout(50);
    answer = await page.evaluate(question);
  }
  return answer;
}

/** How far the page can be pushed to the left, once it has taken the size of its window. */
export async function sidewaysScroll(page: Page): Promise<number> {
  const excess = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return await ask(page, excess, (pixels) => pixels === 0, 1_000);
}

/** Until nothing is on its way and nothing is a skeleton any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const waiting = (): number => document.querySelectorAll('[aria-busy="true"], .skeleton').length;
  expect(await ask(page, waiting, (number) => number === 0, 20_000)).toBe(0);
}

/** What every page keeps: no sideways scrolling at any width; wide and on a phone, light and dark, no violation. */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page);
  for (const width of BETWEEN) {
    await page.setViewportSize({ width, height: 800 });
    expect([name, width, await sidewaysScroll(page)]).toEqual([name, width, 0]);
  }
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    expect([name, size.width, await sidewaysScroll(page)]).toEqual([name, size.width, 0]);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([name, size.width, colorScheme, await violations(page)]).toEqual([name, size.width, colorScheme, []]);
      if (pictures) await takePicture(page, pictures, `${name}-${size.width}-${colorScheme}`);
    }
  }
}

async function takePicture(page: Page, folder: string, name: string): Promise<void> {
  const target = resolve(folder);
  mkdirSync(target, { recursive: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  await page.screenshot({ path: join(target, `${name}.png`), fullPage: true, clip, animations: 'disabled' });
}
