import type { Page } from 'playwright-core';

/** A keyboard that counts what is pressed on it. */
export class CountedKeys {
  pressed = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.pressed += 1;
    await this.page.keyboard.press(key);
  }
}

/** Gives a file as the system's own window does: choosing it is no key press of the review. */
export async function giveFile(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.goto('/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Vælg fil' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('heading', { name: 'Gennemgå referat' }).waitFor();
  await page.locator('#current-finding').waitFor();
}

const preview = (page: Page) => page.getByRole('dialog', { name: 'Det sker, når du bekræfter' });

/** What stands open now, and how much is said; it changes with every key that answers. */
const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const open = document.querySelector('#current-finding')?.textContent ?? '';
    return `${open} ${localStorage.length} ${JSON.stringify({ ...localStorage })}`;
  });

/** One key, and until the page has taken it. */
export async function pressAndWait(page: Page, keys: CountedKeys, key: string): Promise<void> {
  const before = await standing(page);
  await keys.press(key);
  await page.waitForFunction(
    (earlier) => {
      const open = document.querySelector('#current-finding')?.textContent ?? '';
      return `${open} ${localStorage.length} ${JSON.stringify({ ...localStorage })}` !== earlier;
    },
    before,
    { timeout: 5_000 },
  );
}

/**
 * The whole run through one document: Enter takes what stands, a question takes the key that `answer` gives, and what is wrong is mended by `mend`
 * where it comes up. At the end the preview says what changes, and Enter confirms.
 */
export async function reviewByKeys(
  page: Page,
  keys: CountedKeys,
  { answer, mend }: { answer: string; mend?: (open: string) => Promise<boolean> },
): Promise<void> {
  for (let halts = 0; halts < 200; halts += 1) {
    if (await preview(page).isVisible()) break;
    const open = page.locator('#current-finding');
    if (mend !== undefined && (await mend((await open.textContent()) ?? ''))) continue;
    const isAsking = (await open.getAttribute('class'))?.includes('asks') === true;
    await pressAndWait(page, keys, isAsking ? answer : 'Enter');
    // The preview opens after the last answer.
    await page.waitForTimeout(30);
  }
  await preview(page).getByText('Sådan kommer porteføljen til at stå.').waitFor();
  await keys.press('Enter');
  await page.waitForURL(/\/moeder\/[^/]+$/);
}
