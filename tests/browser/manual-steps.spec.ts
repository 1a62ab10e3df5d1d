import { openSurroundings, visit, whereABrowserIs, type Surroundings } from '../support/browser.js';
import { enter, itemAt } from '../support/items.js';
import { tabToNamed } from '../support/keyboard.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(120_000);

whereABrowserIs('a step by hand, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir });
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it('takes a new project on by keyboard alone, shows what another did meanwhile, and corrects', async () => {
    const { page, look, faults } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/projekter');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await page.getByRole('heading', { name: 'Projekter', level: 1 }).waitFor();

    await tabToNamed(page, 'Nyt projekt');
    await page.keyboard.press('Enter');
    await page.getByLabel('Titel').waitFor();
    await page.keyboard.type('Fælles om haven');
    await tabToNamed(page, 'Begrundelse');
    await page.keyboard.type('Foreslået af teknik');
    await tabToNamed(page, 'Opret');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Fælles om haven', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Næste skridt' }).waitFor();
    await look('60-naeste-skridt');

    const refused = page.getByRole('button', { name: 'Tag skridtet til Godkendt' });
    expect(await refused.getAttribute('aria-disabled')).toBe('true');
    expect(await refused.getAttribute('aria-describedby')).not.toBeNull();
    await page.getByText('Det afgøres af et forum med mandat.').first().waitFor();

    await tabToNamed(page, 'Tag skridtet til I gang');
    await page.keyboard.press('Enter');
    await page.getByText('Står nu som Foreslået.').waitFor();
    await page.keyboard.type('Gruppen er samlet');
    await look('61-tag-skridtet');

    // Meanwhile somebody else hears of it.
    const other = await app.as('secretariat');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await enter(other, id, 'mentions', { words: 'Omtalt på lederdagen' });
    await tabToNamed(page, 'Flyt');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'En anden har ændret det imens' }).waitFor();
    await look('62-overhalet');
    await page
      .getByRole('button', { name: /Gem|Skriv/ })
      .last()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText('Foreslået → I gang').waitFor();
    expect((await itemAt(other, id)).body.status).toBe('running');

    await tabToNamed(page, 'Ret: Foreslået → I gang');
    await page.keyboard.press('Enter');
    await page
      .getByText('Hvad er forkert?')
      .or(page.getByRole('radiogroup', { name: 'Hvad er forkert?' }))
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await tabToNamed(page, 'Begrundelse');
    await page.keyboard.type('Tastefejl');
    await look('63-ret-haendelsen');
    await tabToNamed(page, 'Gem rettelsen');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect((await itemAt(other, id)).body.status).toBe('proposed');
    expect(faults).toEqual([]);
  });

  it('lists what is unsettled, and says so where nothing is', async () => {
    const { page, look, faults } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/uafklaret');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await page.getByRole('heading', { name: 'Intet er uafklaret' }).waitFor();
    await look('64-intet-uafklaret');
    expect(faults).toEqual([]);
  });
});
