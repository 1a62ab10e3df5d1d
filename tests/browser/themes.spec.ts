import type { ThemeReply } from '@netvaerksoverblik/contracts';
import type { Page } from 'playwright-core';
import type { ApiClient } from '../support/api-client.js';
import { openSurroundings, visit, whereABrowserIs, type Surroundings, type Visit } from '../support/browser.js';
import { settled } from '../support/browser-checks.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { board, decided, placesOf } from '../support/themes.js';

jest.setTimeout(120_000);

const columnOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cardIn = (page: Page, column: string, title: string) =>
  columnOf(page, column).getByRole('link', { name: title, exact: true });

whereABrowserIs('themes, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretariat: ApiClient;
  let secretary: Visit;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir });
    secretariat = await app.as('secretariat');
    secretary = await visit(surroundings.browser, app.baseUrl);
    await secretary.page.goto('/');
    await secretary.page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await secretary.page.getByRole('link', { name: 'Temaer' }).click();
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it('tells whoever has none what to do, and opens a round with the dates of the house', async () => {
    const { page, look } = secretary;
    await page.getByRole('heading', { name: 'Ingen temaer endnu' }).waitFor();
    await look('50-temaer-ingen');
    await page.getByRole('button', { name: 'Ny runde' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ny runde' });
    await dialog.getByLabel('Navn').fill('Efteråret');
    await look('51-ny-runde');
    await dialog.getByRole('button', { name: 'Åbn runden' }).click();
    await page.getByRole('heading', { name: 'Temaer, efteråret', level: 1 }).waitFor();
    expect(await page.getByText('Husreglen er 2 til 4.').count()).toBe(1);
  });

  it('enters a theme by the keyboard, which begins as an idea in the round that is shown', async () => {
    const { page, look } = secretary;
    await page.getByRole('button', { name: 'Nyt tema' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Nyt tema' });
    await dialog.getByLabel('Titel').press('Enter');
    await dialog.getByText('Skriv en titel.').waitFor();
    await look('52-nyt-tema');
    await dialog.getByLabel('Titel').fill('Stille timer');
    await dialog.getByLabel('Begrundelse').fill('Temaskabelonen er modtaget');
    await dialog.getByLabel('Kontakter').fill('Bo Lind\nInge Vang');
    await dialog.getByLabel('Begrundelse').press('Enter');
    await cardIn(page, 'Idé', 'Stille timer').waitFor();
    expect(placesOf(await board(secretariat))).toEqual({ idea: ['Stille timer'] });
  });

  it('moves a theme by the keyboard alone, and stays with it', async () => {
    const { page, look } = secretary;
    await secretariat.post<ThemeReply>('/api/v1/themes', { title: 'Fælles frokost', reason: 'Nævnt på lederdagen' });
    await page.goto('/temaer');
    await cardIn(page, 'Idé', 'Fælles frokost').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('f');
    await page.getByRole('menuitem', { name: 'Kvalificeres' }).waitFor();
    await look('53-flyt-til');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Flyt »Stille timer« til Kvalificeres' });
    await dialog.getByText('Står nu som Idé.').waitFor();
    await look('54-flyt');
    await page.keyboard.type('Skabelonen er udfyldt');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('»Stille timer« er flyttet til Kvalificeres.').waitFor({ state: 'attached' });
    await cardIn(page, 'Kvalificeres', 'Stille timer').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Stille timer');
    expect(placesOf(await board(secretariat))).toEqual({ idea: ['Fælles frokost'], qualifying: ['Stille timer'] });
  });

  it('moves a theme with the mouse, and leaves to a forum what a forum decides', async () => {
    const { page, look, faults } = secretary;
    const card = page.getByRole('listitem').filter({ hasText: 'Stille timer' });
    await card.dragTo(columnOf(page, 'Indstillet'));
    const dialog = page.getByRole('dialog', { name: 'Flyt »Stille timer« til Indstillet' });
    await dialog.getByLabel('Begrundelse').fill('Afdelingen indstiller temaet');
    await dialog.getByRole('button', { name: 'Flyt', exact: true }).click();
    await cardIn(page, 'Indstillet', 'Stille timer').waitFor();
    await card.hover();
    await page.mouse.down();
    await columnOf(page, 'Godkendt').hover();
    await columnOf(page, 'Godkendt').getByText('Det afgøres af et forum med mandat.').waitFor();
    await page.mouse.up();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(placesOf(await board(secretariat))).toEqual({ idea: ['Fælles frokost'], nominated: ['Stille timer'] });
    await decided(secretariat, '2026-01-15', 'Temaet "Grønne tage" blev afvist.', 'Temaet "Elcykler" udsættes.');
    await page.reload();
    await columnOf(page, 'Ude af runden').getByRole('link', { name: 'Elcykler' }).waitFor();
    await look('55-temaer-tavle');
    expect(faults).toEqual([]);
  });

  it('shows what was asked for beside what stands, where another was faster', async () => {
    const { page, look } = secretary;
    const { columns } = await board(secretariat);
    const id = columns.flatMap(({ cards }) => cards).find(({ title }) => title === 'Fælles frokost')?.id ?? '';
    await page.getByRole('button', { name: 'Flyt »Fælles frokost«' }).click();
    await page.getByRole('menuitem', { name: 'Trukket' }).click();
    const dialog = page.getByRole('dialog', { name: 'Flyt »Fælles frokost« til Trukket' });
    await dialog.getByLabel('Begrundelse').fill('Ingen vil eje det');
    const item = await secretariat.get(`/api/v1/portfolio/${id}`);
    const headers = { 'if-match': item.headers.get('etag') ?? '' };
    await secretariat.post(
      `/api/v1/portfolio/${id}/steps`,
      { to: 'qualifying', reason: 'Skabelonen kom' },
      { headers },
    );
    await dialog.getByRole('button', { name: 'Flyt', exact: true }).click();
    const both = page.getByRole('dialog', { name: 'En anden har ændret det imens' });
    await both.waitFor();
    expect(await both.getByRole('cell').allTextContents()).toEqual(['Kvalificeres', 'Trukket']);
    await look('56-flyt-for-sent');
    await both.getByRole('button', { name: 'Gem mit i stedet' }).click();
    await columnOf(page, 'Ude af runden').getByRole('link', { name: 'Fælles frokost' }).waitFor();
  });

  it('shows the same as a table, with the filters in the address', async () => {
    const { page, look } = secretary;
    await page.getByRole('button', { name: 'Tabel' }).click();
    await page.getByRole('button', { name: 'Tjekliste' }).click();
    await page.getByRole('combobox', { name: 'Status' }).selectOption('nominated');
    await page.getByRole('row').filter({ hasText: 'Stille timer' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ vis: 'tabel', status: 'nominated' });
    await page.getByRole('button', { name: 'Fjern alle' }).click();
    await look('57-temaer-tabel');
    await page.getByRole('searchbox', { name: 'Søg i temaer' }).fill('findes ikke');
    await page.getByRole('heading', { name: 'Ingen temaer passer på filtrene' }).waitFor();
  });

  it('ticks the checklist of a theme and corrects what it says of itself', async () => {
    const { page, look, faults } = secretary;
    await page.goto('/temaer?vis=tabel');
    await page.getByRole('link', { name: 'Stille timer' }).click();
    await page.getByRole('checkbox', { name: 'Problem i tal' }).check();
    await page.getByText('1 af 6 punkter').first().waitFor();
    await page.getByRole('button', { name: 'Skriv en note til »Problem i tal«' }).click();
    await page.getByRole('textbox', { name: 'Note til »Problem i tal«' }).fill('Målt i uge 40');
    await page.getByRole('button', { name: 'Gem noten' }).click();
    await page.getByText('Målt i uge 40').waitFor();
    await page.getByRole('button', { name: 'Ret', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Ret »Stille timer«' });
    await dialog.getByLabel('Problem').fill('Ingen kan høre sig selv tænke');
    await look('58-ret-tema');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Ingen kan høre sig selv tænke').waitFor();
    await settled(page);
    await look('59-tema');
    expect(faults).toEqual([]);
  });

  it('is only read by a reader, and as of a date', async () => {
    const { page } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/temaer');
    await page.getByRole('button', { name: 'Prøv som læser' }).click();
    await cardIn(page, 'Indstillet', 'Stille timer').waitFor();
    expect(await page.getByRole('button', { name: /Flyt|Nyt tema|Ny runde/ }).count()).toBe(0);
    await secretary.page.goto('/temaer?pr=2026-01-20');
    await columnOf(secretary.page, 'Ude af runden').getByRole('link', { name: 'Grønne tage' }).waitFor();
    expect(await secretary.page.getByRole('button', { name: /^Flyt/ }).count()).toBe(0);
  });
});
