import { Outbox } from '@netvaerksoverblik/api';
import { openSurroundings, visit, whereABrowserIs, type Surroundings } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(90_000);

whereABrowserIs('mails, in a browser (skipped where there is none)', () => {
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

  it('are shown to an administrator instead of sent, free of barriers', async () => {
    const { page, look, faults } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/');
    await page.getByRole('button', { name: 'Prøv som administrator' }).click();
    await page.getByRole('link', { name: 'Administration' }).click();
    await page.getByRole('link', { name: 'Se mails' }).click();
    await page.getByText('Der er ingen mails endnu.').waitFor();
    await look('36-mails-ingen');
    const text = 'To temaer blev godkendt.\nEt netværk er gået i gang.';
    await app.dataSource.transaction((manager) =>
      app.app.get(Outbox).write(manager, { recipient: 'inge@egelund.example', subject: 'Ugens overblik', text }),
    );
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: 'Ugens overblik' });
    await row.getByText('Et netværk er gået i gang.').waitFor();
    expect(await row.textContent()).toContain('inge@egelund.example');
    await look('37-mails');
    expect(faults).toEqual([]);
  });

  it('are not there for the secretariat', async () => {
    const { page } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/administration/mails');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await page.getByRole('heading', { name: 'Der er ikke noget på den adresse' }).waitFor();
    expect(await page.getByText('inge@egelund.example').count()).toBe(0);
  });
});
