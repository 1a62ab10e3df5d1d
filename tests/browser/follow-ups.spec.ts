import { FixedClock } from '../support/fixed-clock.js';
import { PROMISES, recordedOn } from '../support/follow-ups.js';
import { record } from '../support/imports.js';
import { openSurroundings, visit, whereABrowserIs, type Surroundings } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(120_000);

const NOW = '2026-07-10T10:00:00Z';

whereABrowserIs('follow-ups, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir, clock: new FixedClock(NOW) });
    await record(await app.as('secretariat'), PROMISES);
    await recordedOn(app, '2026-04-17');
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it('stand by their windows, are kept with what shows it, and are found in the list of the month', async () => {
    const { page, look, faults } = await visit(surroundings.browser, app.baseUrl, new Date(NOW));
    await page.goto('/opfoelgning');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    const promise = page.getByRole('row').filter({ hasText: 'Inge Vangsø laver en plan' });
    await promise.getByText('39 dage over').waitFor();
    await look('60-opfoelgning');

    const opener = page.getByRole('button', { name: /^Markér holdt: Inge Vangsø/ });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'Markér som holdt' });
    await dialog.getByRole('radio', { name: /Et link/ }).check();
    await dialog.getByLabel('Adresse').fill('https://egelund.example/plan');
    await dialog.getByLabel('Hvad er det?').fill('Planen for netværket');
    await look('61-opfoelgning-holdt');
    await dialog.getByRole('button', { name: 'Markér holdt' }).click();
    await page.getByRole('link', { name: 'Planen for netværket' }).waitFor();

    await page.getByRole('link', { name: 'Beslutningsopfølgning' }).click();
    await page.goto('/opfoelgning/beslutninger?maaned=2026-04');
    await page.getByRole('row').filter({ hasText: 'laver en plan' }).getByText('Holdt', { exact: true }).waitFor();
    await look('62-beslutninger');
    await page.goto('/opfoelgning?q=findes-ikke');
    await page.getByText('Ingen løfter passer til valget.').waitFor();
    expect(faults).toEqual([]);
  });
});
