import { openSurroundings, visit, whereABrowserIs, type Surroundings } from '../support/browser.js';
import { record } from '../support/imports.js';
import { approvedNetworks, minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(90_000);

whereABrowserIs('the log of who did what, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir });
    const office = await app.as('secretariat');
    await record(office, minutesText({ date: '2026-01-15', items: [approvedNetworks({ title: 'Ro' })] }));
    await app.dataSource.query(`SELECT seal_audit()`);
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it('is searched and checked from its beginning, free of barriers', async () => {
    const { page, look, faults } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/administration/spor');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await page.getByText('import.confirmed').waitFor();
    await page.getByRole('group').filter({ hasText: 'Vis' }).first().click();
    await look('75-hvem-gjorde-hvad');
    await page.getByLabel('Hvad').selectOption('import');
    await page.getByText('session.opened').last().waitFor({ state: 'detached' });
    await page.getByText('import.received').waitFor();
    expect(await page.getByText('session.opened').count()).toBe(0);
    await page.getByRole('button', { name: 'Kontrollér listen' }).click();
    await page.getByText('Intet er ændret').waitFor();
    expect(faults).toEqual([]);
  });
});
