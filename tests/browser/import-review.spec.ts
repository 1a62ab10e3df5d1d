import type { Page } from 'playwright-core';
import { createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import { openSurroundings, visit, whereABrowserIs, type Surroundings, type Visit } from '../support/browser.js';
import { FixedClock } from '../support/fixed-clock.js';
import { approvedNetworks, minutesText, type MinutesText } from '../support/minutes-text.js';
import { CountedKeys, giveFile, pressAndWait } from '../support/review-run.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(120_000);

const NOW = '2026-06-20T09:00:00Z';
const FIRST: MinutesText = {
  date: '2026-03-12',
  items: [
    { title: 'Godkendelse af dagsorden', decides: ['Dagsordenen blev godkendt.'] },
    approvedNetworks({ title: 'Hverdag efter indlæggelse', leader: 'Inge Holm Vangsø' }, { title: 'Stille timer' }),
  ],
};
const CORRECTED: MinutesText = {
  date: '2026-03-12',
  items: [
    { title: 'Godkendelse af dagsorden', decides: ['Dagsordenen blev godkendt.'] },
    approvedNetworks({ title: 'Hverdag efter indlæggelse', leader: 'Bodil Krage' }, { title: 'Stille timer' }),
  ],
};
const LATER: MinutesText = {
  date: '2026-04-16',
  items: [
    {
      title: 'Start af netværk',
      recommends: ['at netværket "Hverdage efter indlæggelse" igangsættes.'],
      decides: [
        'Ledelsesforum besluttede, at netværket "Hverdage efter indlæggelse" igangsættes. Inge Vangsø er referenceleder for netværket.',
      ],
    },
  ],
};

const fileOf = (name: string, minutes: MinutesText | string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(typeof minutes === 'string' ? minutes : minutesText(minutes)),
});

const findings = (page: Page) => page.getByRole('complementary', { name: 'Fund' });
const preview = (page: Page) => page.getByRole('dialog', { name: 'Det sker, når du bekræfter' });

whereABrowserIs('the import review, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretary: Visit;
  let keys: CountedKeys;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir, clock: new FixedClock(NOW) });
    const env = readEnv({ LOG_LEVEL: 'silent', DEMO: 'none' });
    await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
    secretary = await visit(surroundings.browser, app.baseUrl, new Date(NOW));
    keys = new CountedKeys(secretary.page);
    await secretary.page.goto('/log-ind');
    await secretary.page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await secretary.page.getByRole('heading', { name: 'Her er ikke noget endnu' }).waitFor();
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it('previews what confirming changes once everything is answered, and goes back to a finding by Escape', async () => {
    const { page, look } = secretary;
    await giveFile(page, fileOf('referat.txt', FIRST));
    while (!(await preview(page).isVisible())) await pressAndWait(page, keys, 'Enter');
    await preview(page).getByText('Sådan kommer porteføljen til at stå.').waitFor();
    const changes = await preview(page).getByRole('listitem').allTextContents();
    expect(changes).toEqual([
      expect.stringMatching(
        /Hverdag efter indlæggelse.*Netværk, ny.*Godkendt.*Referenceleder: Inge Holm Vangsø, udpeget/,
      ),
      expect.stringMatching(/Stille timer.*Netværk, ny.*Godkendt/),
    ]);
    await look('60-forudset');
    await keys.press('Escape');
    await preview(page).waitFor({ state: 'hidden' });
    await keys.press('z');
    await page.getByText(/Svaret på fund \d er fortrudt/).waitFor();
    await keys.press('Control+Enter');
    await preview(page).getByText('Sådan kommer porteføljen til at stå.').waitFor();
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Ledelsesforum 12. marts 2026', level: 1 }).waitFor();
  });

  it('shows what a corrected edition says otherwise, and takes back a fact that it no longer tells', async () => {
    const { page, look } = secretary;
    await giveFile(page, fileOf('referat-rettet.txt', CORRECTED));
    await findings(page).getByText('Rettet udgave: 1 punkt er anderledes end i referat.txt').waitFor();
    await look('61-rettet-udgave');
    await keys.press('Shift+A');
    const lost = preview(page).getByRole('group', { name: /Referenceleder Inge Holm Vangsø/ });
    await lost.getByLabel('Trækkes tilbage').check();
    expect(await preview(page).getByRole('button', { name: 'Bekræft' }).isDisabled()).toBe(true);
    await preview(page).getByLabel('Hvorfor trækkes det tilbage?').fill('Rettet i ny udgave');
    await look('62-mistede-oplysninger');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Ledelsesforum 12. marts 2026', level: 1 }).waitFor();
    await page.goto('/netvaerk');
    const row = page.getByRole('row').filter({ hasText: 'Hverdag efter indlæggelse' });
    await row.waitFor();
    expect([(await row.textContent())?.includes('Bodil Krage'), (await row.textContent())?.includes('Inge')]).toEqual([
      true,
      false,
    ]);
  });

  it('asks whether what is spelled alike is the same, takes a number key for the answer, and remembers it', async () => {
    const { page, look } = secretary;
    await giveFile(page, fileOf('referat-april.txt', LATER));
    await findings(page)
      .getByRole('radio', { name: /Hverdag efter indlæggelse/ })
      .waitFor();
    await keys.press('Enter');
    await page.getByText('Vælg først, hvad det hører til.').first().waitFor();
    await look('63-ligner');
    await pressAndWait(page, keys, '1');
    await keys.press('Control+Enter');
    await preview(page)
      .getByText(/Godkendt → Bemandes/)
      .waitFor();
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Ledelsesforum 16. april 2026', level: 1 }).waitFor();
    await giveFile(page, fileOf('referat-april-2.txt', `${minutesText(LATER)}\nTilrettet.\n`));
    await findings(page)
      .getByText(/Svaret før: tag med, da referat-april\.txt blev gennemgået/)
      .waitFor();
    await look('64-svaret-foer');
    expect(await findings(page).getByText('Hverdag efter indlæggelse netværk, samme titel').count()).toBe(1);
  });

  it('changes any field of a finding by keyboard', async () => {
    const { page, look } = secretary;
    await keys.press('r');
    const dialog = page.getByRole('dialog', { name: /^Ret fund/ });
    await dialog.getByLabel('Hvad blev besluttet?').selectOption('postponed');
    await dialog.getByLabel('Gælder fra').fill('2026-05-01');
    await look('65-ret-fund');
    await dialog.getByRole('button', { name: 'Gem rettelsen' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await keys.press('Control+Enter');
    await preview(page).getByText('Sådan kommer porteføljen til at stå.').waitFor();
    expect(await preview(page).textContent()).toContain('udsat');
    await keys.press('Escape');
    await preview(page).waitFor({ state: 'hidden' });
  });

  it('undoes an import that is under review, and one that is confirmed, once it says what leans on it', async () => {
    const { page, look } = secretary;
    await page.getByRole('button', { name: 'Fortryd import' }).click();
    let dialog = page.getByRole('dialog', { name: /^Fortryd importen af/ });
    await dialog.getByText('Importen er ikke bekræftet').waitFor();
    await dialog.getByLabel('Begrundelse').fill('Samme referat to gange');
    await dialog.getByRole('button', { name: 'Fortryd import' }).click();
    await page.getByText('Indlæsningen er fortrudt.').waitFor();
    await page.goto('/import');
    await page.getByRole('row').filter({ hasText: 'referat-rettet.txt' }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Fortryd import' }).click();
    dialog = page.getByRole('dialog', { name: /^Fortryd importen af/ });
    await dialog.getByRole('heading', { name: /andre referater fortæller om det samme/ }).waitFor();
    await look('66-fortryd');
    await dialog.getByLabel('Begrundelse').fill('Den første udgave var den rigtige');
    await dialog.getByRole('button', { name: 'Fortryd import' }).click();
    await page.getByText('Indlæsningen er fortrudt.').waitFor();
    await page.goto('/netvaerk');
    const row = page.getByRole('row').filter({ hasText: 'Hverdag efter indlæggelse' });
    await row.waitFor();
    expect(await row.textContent()).toContain('Inge Holm Vangsø');
  });

  it('takes a folder of files one after another, says how each fared, and knows those it has read', async () => {
    const { page, look } = secretary;
    const dates = ['2025-01-16', '2025-02-13', '2025-03-13'];
    const files = [
      ...dates.map((date) =>
        fileOf(`referat-${date}.txt`, { date, items: [approvedNetworks({ title: `Net ${date}` })] }),
      ),
      fileOf('opskrift.txt', 'Brunsviger\n\n250 g mel\n'),
    ];
    await page.goto('/import');
    for (const expected of ['Klar til gennemgang', 'Klar til gennemgang']) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Vælg fil' }).click();
      await (await chooser).setFiles(files);
      await page.getByText('4 af 4 filer er læst').waitFor();
      const table = page
        .getByRole('region', { name: 'Filerne' })
        .or(page.locator('section').filter({ hasText: 'Filerne' }));
      const states = await table.first().getByRole('row').allTextContents();
      expect(states.filter((state) => state.includes(expected))).toHaveLength(3);
      expect(states.filter((state) => state.includes('Ikke indlæst'))).toHaveLength(1);
      await look('67-mappe');
      await page.goto('/import');
    }
    await page.goto('/import');
    const row = page.getByRole('row').filter({ hasText: 'referat-2025-01-16.txt' });
    await row.first().waitFor();
    expect(await row.count()).toBe(1);
  });

  it('never troubles the console on its way', () => {
    expect(secretary.faults).toEqual([]);
  });
});
