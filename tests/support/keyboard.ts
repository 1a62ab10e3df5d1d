import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 200;

/** Goes on with Tab until the one thing has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await pressTab(page);
  }
  throw new Error(`${MOST_TABS} times Tab do not reach ${target.toString()}`);
}

/** A dialog sees after a field for dates where the focus went: nobody's hand is faster than that. */
async function pressTab(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Goes on with Tab, once at least, until what has the focus is called so, by its label or its words. */
export async function tabToNamed(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await pressTab(page);
    const reached = await page.evaluate(() => {
      const { activeElement: focused } = document;
      const labels =
        focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels : null;
      return focused?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused?.textContent ?? '';
    });
    if (reached.trim().startsWith(name)) return;
  }
  throw new Error(`No Tab leads to "${name}".`);
}

/** Goes there and presses Enter. */
export async function choose(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes there and writes, in place of what stands there. */
export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  const written = await target.inputValue();
  if (written !== text) throw new Error(`»${text}« became »${written}«: the focus was lost while writing`);
}

/** Goes to a list and types the beginning of what is to be chosen. */
export async function pick(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Goes down an open menu to the one entry and chooses it. */
export async function chooseInMenu(page: Page, entry: Locator): Promise<void> {
  await entry.waitFor();
  // A person sees that it is open before going on; by then it has the focus.
  await page.waitForFunction(() => document.activeElement?.closest('[role="menu"]') !== null);
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if (await entry.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter');
  }
  throw new Error(`The arrow keys do not reach ${entry.toString()}`);
}
