import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import { openSurroundings, visit, whereABrowserIs, type Surroundings, type Visit } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(90_000);

const folder = join(import.meta.dirname, '../../../shared/minutes');
const file = existsSync(folder) ? readdirSync(folder).find((name) => /^001_.*\.txt$/.test(name)) : undefined;
const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
const whereTheyAre = file === undefined ? it.skip : it;

interface Network {
  readonly title: string;
  readonly leader: string;
}

/** The networks and their leaders, in the words of the minutes themselves: none of them is written here. */
function networksIn(minutes: string): Network[] {
  const decision =
    /netværket "([^"]+)"(?: igangsættes)?\. (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+) (?:er|bliver) referenceleder/gu;
  return [...minutes.matchAll(decision)].map(([, title = '', leader = '']) => ({ title, leader }));
}

async function importMinutes(page: Page, name: string): Promise<void> {
  await page.goto('/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Vælg fil' }).click();
  await (await chooser).setFiles(join(folder, name));
  await page.getByRole('heading', { name: 'Gennemgå referat' }).waitFor();
}

whereABrowserIs('real minutes, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretary: Visit;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir });
    const env = readEnv({ LOG_LEVEL: 'silent', DEMO: 'none' });
    await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
    secretary = await visit(surroundings.browser, app.baseUrl);
    await secretary.page.goto('/log-ind');
    await secretary.page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await secretary.page.getByRole('heading', { name: 'Her er ikke noget endnu' }).waitFor();
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  whereTheyAre(
    'become networks, each with its leader and the sentence behind its status (skipped without ../shared)',
    async () => {
      const { page, look, faults } = secretary;
      const networks = networksIn(text);
      expect(networks).toHaveLength(3);
      await importMinutes(page, file ?? '');
      await look('40-gennemgang-001');
      await page.getByRole('button', { name: 'Bekræft' }).click();
      await page.getByRole('heading', { name: 'Chefforum 14. juni 2017', level: 1 }).waitFor();
      await look('41-moede-001');
      await page.goto('/netvaerk');
      for (const { title, leader } of networks) {
        const row = page.getByRole('row').filter({ hasText: title });
        expect(await row.textContent()).toContain(leader);
        await row.getByRole('button', { name: /Godkendt|Bemandes/ }).click();
        const quote = (await page.getByRole('dialog').getByRole('blockquote').textContent()) ?? '';
        expect([quote.includes(title), text.includes(quote)]).toEqual([true, true]);
        await page.keyboard.press('Escape');
      }
      await look('42-netvaerk-001');
      await page.goto('/netvaerk?pr=2017-06-13');
      await page.getByRole('heading', { name: 'Intet var besluttet den 13. juni 2017.' }).waitFor();
      expect(faults).toEqual([]);
    },
  );
});
