import type { Locator, Page } from 'playwright-core';
import { prepareData, createLog, readEnv } from '@netvaerksoverblik/api';
import { openSurroundings, visit, whereABrowserIs, type Surroundings, type Visit } from '../support/browser.js';
import { FixedClock } from '../support/fixed-clock.js';
import { minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(90_000);

const NOW = '2026-03-20T09:00:00Z';
const APPROVED =
  'Chefforum godkendte netværket "Hverdag efter indlæggelse". Inge Vangsø er referenceleder for netværket.';
const STARTED =
  'Chefforum besluttede, at læringsnetværket "Tidlige samtaler" igangsættes. Bodil Krage er referenceleder for netværket. ' +
  'Temaet skal i chefforum igen til en yderligere kvalificering.';
const MINUTES = minutesText({
  ...{ forum: 'Chefforum', route: 'CF', date: '2026-03-12' },
  items: [
    {
      title: 'Godkendelse af dagsorden og referat',
      recommends: ['at dagsordenen for mødet godkendes.'],
      decides: ['Dagsordenen blev godkendt.'],
    },
    {
      title: 'Netværkstemaer marts 2026',
      caseNumber: '00.01.10-P20-2-26',
      tells: [
        'Områdeleder Inge Holm Vangsø har samlet forslagene.',
        'Nr.\tNetværk\tProblemstilling\n1\tHverdag efter indlæggelse\tMange vender tilbage\n2\tStille rum\tDer er uro',
      ],
      recommends: [
        'at netværket "Hverdag efter indlæggelse" godkendes.',
        'at der træffes beslutning om, hvorvidt læringsnetværket "Tidlige samtaler" skal igangsættes.',
        'at orientering om netværkenes økonomi tages til efterretning.',
      ],
      decides: [APPROVED, STARTED],
    },
  ],
});

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** As a person does: the button, then the system's own window. */
async function give(page: Page, button: string, file: ReturnType<typeof fileOf>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(file);
}

const documentOf = (page: Page): Locator => page.getByRole('article', { name: 'Referatet' });
const rowOf = (page: Page, title: string): Locator => page.getByRole('row').filter({ hasText: title });

whereABrowserIs('from minutes to portfolio, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretary: Visit;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir, clock: new FixedClock(NOW) });
    const env = readEnv({ LOG_LEVEL: 'silent', DEMO: 'none' });
    await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
    secretary = await visit(surroundings.browser, app.baseUrl, new Date(NOW));
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it('begins at the door, and says on the empty start page what to do', async () => {
    const { page, look } = secretary;
    await page.goto('/');
    await page.getByRole('heading', { name: 'Netværksoverblik' }).waitFor();
    await look('01-log-ind');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await page.getByRole('heading', { name: 'Her er ikke noget endnu' }).waitFor();
    await look('02-tomt-overblik');
    await page.getByRole('main').getByRole('link', { name: 'Indlæs et referat' }).click();
    await page.getByRole('heading', { name: 'Import', level: 1 }).waitFor();
    expect(await page.title()).toBe('Import · Netværksoverblik');
  });

  it('refuses a file that is no minutes, and says what happened, what was kept and what to do', async () => {
    const { page, look } = secretary;
    await give(
      page,
      'Vælg fil',
      fileOf('opskrift.txt', 'Brunsviger\n\n250 g mel\n1 dl mælk\n\nBages i 20 minutter.\n'),
    );
    const refusal = page.getByRole('alert');
    await refusal.getByRole('heading', { name: 'opskrift.txt ligner ikke et referat' }).waitFor();
    expect(await refusal.getByRole('term').allTextContents()).toEqual(['Sket', 'Gemt', 'Gør']);
    const [happened, kept, todo] = await refusal.getByRole('definition').allTextContents();
    expect(happened).toContain('et forum');
    expect(kept).toContain('Ingenting.');
    expect(todo).toContain('Vælg en anden fil.');
    await look('03-afvist-fil');
  });

  it('shows what was found beside the document, and is answered with the keyboard', async () => {
    const { page, look } = secretary;
    await give(page, 'Vælg en anden fil', fileOf('referat-2026-03-12.txt', MINUTES));
    await page.getByRole('heading', { name: 'Gennemgå referat' }).waitFor();
    const findings = page.getByRole('complementary', { name: 'Fund' });
    await findings.getByText(/^Fund 1 af \d+$/).waitFor();
    const current = documentOf(page).locator('[aria-current=true]');
    const first = await current.textContent();
    await page.keyboard.press('j');
    await findings.getByText(/^Fund 2 af \d+$/).waitFor();
    expect(await current.textContent()).not.toBe(first);
    await page.keyboard.press('k');
    await findings.getByText(/^Fund 1 af \d+$/).waitFor();
    await page.keyboard.press('a');
    await findings.getByText(/^Fund 2 af \d+$/).waitFor();
    expect(await documentOf(page).textContent()).toContain('Inge Vangsø er referenceleder for netværket.');
    await look('04-gennemgang');
    await page.keyboard.press('r');
    await page.getByRole('dialog', { name: 'Ret fund 2' }).waitFor();
    await look('04-ret-fund');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Taster i gennemgangen' }).waitFor();
    await look('04-taster');
    await page.keyboard.press('Escape');
  });

  it('lists under an item what it names and its tables, and opens the place of each', async () => {
    const { page, look } = secretary;
    const item = documentOf(page).locator('#p2');
    await item.getByText(/^Nævnt her \(\d+\)$/).click();
    const people = item.getByRole('listitem').filter({ hasText: 'Inge Vangsø' });
    expect(await people.first().textContent()).toMatch(
      /^Inge Vangsø, referenceleder.*ligner Inge Holm Vangsø \(\d\d %\)$/,
    );
    await item.getByText('Tabeller (1)').click();
    const table = item.getByRole('table', { name: 'Forslag' });
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Nr.', 'Netværk', 'Problemstilling']);
    await table.getByRole('button', { name: 'Vis stedet, række 2' }).click();
    const shown = documentOf(page).locator('[aria-current=true]');
    expect((await shown.allTextContents()).join('')).toMatch(/^\d*2\s+Stille rum\s+Der er uro$/);
    await look('04-naevnt-og-tabeller');
  });

  it('records what was found, and tells on the meeting page how each recommendation was answered', async () => {
    const { page, look } = secretary;
    await page.getByRole('button', { name: 'Bekræft' }).click();
    await page.getByRole('heading', { name: 'Chefforum 12. marts 2026', level: 1 }).waitFor();
    const did = page.getByRole('complementary', { name: 'Hvad det gjorde' });
    const answers = await did.getByRole('listitem').filter({ hasText: 'Indstilling' }).allTextContents();
    expect(answers.map((answer) => /^\s*(Fulgt|Ubesvaret)/.exec(answer)?.[1])).toEqual([
      'Fulgt',
      'Fulgt',
      'Fulgt',
      'Ubesvaret',
    ]);
    await look('05-moede');
    await page.getByRole('link', { name: 'Se porteføljen' }).click();
  });

  it('opens behind a status the very sentence that decided it', async () => {
    const { page, look } = secretary;
    await page.getByRole('heading', { name: 'Portefølje', level: 1 }).waitFor();
    await look('06-portefoelje');
    await rowOf(page, 'Hverdag efter indlæggelse').getByRole('button', { name: 'Godkendt' }).click();
    const sentence = page.getByRole('dialog');
    await sentence.waitFor();
    const quote = (await sentence.getByRole('blockquote').textContent()) ?? '';
    expect(APPROVED).toContain(quote);
    expect(quote).toContain('godkendte netværket "Hverdag efter indlæggelse"');
    await look('07-saetningen-bag');
    await sentence.getByRole('link', { name: 'Chefforum 12. marts 2026, punkt 2' }).click();
    await page.waitForURL(/\/moeder\/[^?]+\?sted=.+#p2$/);
    const marked = documentOf(page).locator('[aria-current=true]');
    expect(await marked.textContent()).toBe(quote);
    await look('08-moede-med-saetning');
  });

  it('tells the story of an item on its page', async () => {
    const { page, look } = secretary;
    await page.goto('/portefoelje');
    await page.getByRole('link', { name: 'Tidlige samtaler' }).click();
    await page.getByRole('heading', { name: 'Tidlige samtaler', level: 1 }).waitFor();
    const event = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /Bemandes/ }) });
    expect(STARTED).toContain((await event.getByRole('blockquote').first().textContent()) ?? '–');
    await page.getByRole('row', { name: /skal i chefforum igen/i }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Bodil Krage, referenceleder/ })
      .waitFor();
    await look('09-sag');
  });

  it('is turned back to the day before, when nothing stood, and home again', async () => {
    const { page, look } = secretary;
    await page.goto('/portefoelje');
    await page.getByRole('button', { name: 'Viser i dag' }).click();
    const calendar = page.getByRole('dialog');
    await calendar.waitFor();
    await look('10-kalender');
    await calendar.getByRole('button', { name: '11 marts 2026' }).click();
    await page.getByRole('heading', { name: 'Intet var besluttet den 11. marts 2026.' }).waitFor();
    const banner = page.getByRole('status').filter({ hasText: 'som den stod den 11. marts 2026' });
    await banner.waitFor();
    await look('10-dagen-foer');
    await banner.getByRole('button', { name: 'Tilbage til i dag' }).click();
    await rowOf(page, 'Hverdag efter indlæggelse').first().waitFor();
    expect(await page.getByText('som den stod den').count()).toBe(0);
  });

  it('never troubles the console on its way', () => {
    expect(secretary.faults).toEqual([]);
  });
});
