import type { ApiClient } from '../support/api-client.js';
import { openSurroundings, visit, whereABrowserIs, type Surroundings } from '../support/browser.js';
import { record } from '../support/imports.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(240_000);

const LIST = [
  'Navn;Afdeling;Titel;Niveau;Fra',
  'Hanne Vestermark;Dagtilbud;Afdelingschef;3;01-08-2024',
  'Birger Holm;Skole;Lærer;5;01-01-2020',
  'Hanne Vesternark;Dagtilbud;Pædagog;5;01-01-2021',
  'Birgitte;Skole;;;',
].join('\n');

whereABrowserIs('people, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir });
    secretariat = await app.as('secretariat');
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it('come from minutes and lists, are merged and parted, and names are answered for', async () => {
    const { page, look, faults } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/personer');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await page.getByText('Der er ingen personer endnu.').waitFor();
    await look('60-personer-ingen');

    await record(secretariat, {
      date: '2026-03-12',
      items: [
        approvedNetworks(
          { title: 'Ågård i bevægelse', leader: 'Hanne Vestermark' },
          { title: 'Zonefri trafik', leader: 'Hanne Westermark' },
          { title: 'Ældre på hjul', leader: 'Birger' },
        ),
      ],
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Samme person?' }).waitFor();
    await look('61-personer');

    // Two spellings are one person.
    await page.getByRole('button', { name: /^Slå sammen: Hanne/ }).click();
    const merge = page.getByRole('dialog');
    await merge.getByRole('radio', { name: /Hanne Vestermark/ }).check();
    await merge.getByLabel('Hvorfor').fill('Én stavefejl');
    await look('62-slaa-sammen');
    await merge.getByRole('button', { name: 'Slå sammen' }).click();
    await merge.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Hanne Vestermark' }).first().click();
    await page.getByRole('heading', { name: 'Hanne Vestermark', level: 1 }).waitFor();
    await page.getByText('»Hanne Westermark«').waitFor();
    expect(await page.getByRole('link', { name: 'Zonefri trafik' }).count()).toBe(1);
    await look('63-person');

    // And are two again.
    await page.getByRole('button', { name: /^Skil ad: Hanne/ }).click();
    await page.getByRole('dialog').getByLabel('Hvorfor').fill('Det var to');
    await page.getByRole('dialog').getByRole('button', { name: 'Skil ad' }).click();
    await page.getByText(/Skilt ad igen af/).waitFor();
    expect(await page.getByRole('link', { name: 'Zonefri trafik' }).count()).toBe(0);

    // A list of people, with a question and a row that cannot be taken.
    await page.getByRole('link', { name: 'Personer' }).first().click();
    await page.getByRole('button', { name: 'Hent fra liste' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel('Fil med personer')
      .setInputFiles({ name: 'medarbejdere.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await dialog.getByText('Ligner Hanne Vestermark.').waitFor();
    await dialog.getByText('Kun fornavn: det kan være flere.').waitFor();
    await look('64-liste');
    await dialog.getByLabel(/^Svar for linje 4/).selectOption({ label: 'Tag med som en ny person' });
    await dialog.getByRole('button', { name: 'Tag med' }).click();
    await dialog.getByText('2 nye personer.', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Luk' }).last().click();

    // Whose is the first name? Only in that network.
    await page.getByRole('button', { name: 'Vælg person for »Birger« i Ældre på hjul' }).click();
    await page.getByRole('dialog').getByLabel('Person').fill('Birger H');
    await page.getByRole('option', { name: /Birger Holm/ }).click();
    await page.getByRole('dialog').getByLabel('Hvorfor').fill('Kun én Birger i sagen');
    await look('65-fornavn');
    await page.getByRole('dialog').getByRole('button', { name: 'Det er personen' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const row = page.getByRole('row').filter({ hasText: 'Birger Holm' }).first();
    await row.getByRole('link', { name: 'Ældre på hjul' }).waitFor();

    await page.getByRole('link', { name: 'Afdelinger' }).click();
    await page.getByRole('button', { name: 'Ret afdelingen Skole' }).click();
    await page.getByRole('dialog').getByLabel('Nedlagt fra').fill('2026-01-01');
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
    await page.getByText('nedlagt 1. januar 2026').waitFor();
    await look('66-afdelinger');
    expect(faults).toEqual([]);
  });
});
