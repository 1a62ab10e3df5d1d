import { openSurroundings, visit, whereABrowserIs, type Surroundings } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(120_000);

const PASSWORD = 'tre grønne gafler i en sko';

whereABrowserIs('accounts, in a browser (skipped where there is none)', () => {
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

  it('are made, given a role and invited by an administrator; the invited chooses a password and signs in', async () => {
    const boss = await visit(surroundings.browser, app.baseUrl);
    await boss.page.goto('/');
    await boss.page.getByRole('button', { name: 'Prøv som administrator' }).click();
    await boss.page.getByRole('link', { name: 'Administration', exact: true }).click();
    await boss.page.getByRole('link', { name: 'Se og ret brugere' }).click();
    await boss.page.getByRole('button', { name: 'Ny bruger' }).click();
    const dialog = boss.page.getByRole('dialog');
    await dialog.getByLabel(/^Navn/).fill('Bodil Krage');
    await dialog.getByLabel(/^Brugernavn/).fill('bodil.krage');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await boss.page.getByRole('link', { name: 'Bodil Krage' }).waitFor();
    await boss.look('70-brugere');
    await boss.page.getByRole('link', { name: 'Bodil Krage' }).click();
    await boss.page.getByText('Ingen rolle er givet.').waitFor();
    await boss.page.getByLabel('Rolle').selectOption('reader');
    await boss.page.getByRole('button', { name: 'Giv rollen' }).click();
    await boss.page.getByRole('button', { name: 'Tag tilbage: Læser' }).waitFor();
    await boss.page.getByRole('button', { name: 'Inviter' }).click();
    const link = (await boss.page.locator('code').textContent()) ?? '';
    expect(link).toContain('/velkommen#');
    await boss.look('71-bruger');

    const bodil = await visit(surroundings.browser, app.baseUrl);
    await bodil.page.goto(link);
    await bodil.look('72-velkommen');
    await bodil.page.getByLabel('Ny adgangskode').fill('Bodil Krage Bodil');
    await bodil.page.getByRole('button', { name: 'Gem adgangskode' }).click();
    await bodil.page.getByRole('alert').getByText('for let at gætte').waitFor();
    await bodil.page.getByLabel('Ny adgangskode').fill(PASSWORD);
    await bodil.page.getByRole('button', { name: 'Gem adgangskode' }).click();
    await bodil.page.getByRole('link', { name: 'Log ind' }).click();
    await bodil.page.getByLabel('Brugernavn').fill('bodil.krage');
    await bodil.page.getByLabel('Adgangskode').fill(PASSWORD);
    await bodil.page.getByRole('button', { name: 'Log ind', exact: true }).click();
    await bodil.page.getByRole('link', { name: 'Bodil Krage' }).click();
    await bodil.page.getByRole('heading', { name: 'Min konto' }).waitFor();
    await bodil.page.getByText('Læser').first().waitFor();
    await bodil.look('73-min-konto');

    await boss.page.getByRole('button', { name: 'Luk kontoen' }).click();
    await boss.page.getByRole('button', { name: 'Åbn kontoen igen' }).waitFor();
    await bodil.page.reload();
    await bodil.page.getByRole('button', { name: 'Log ind', exact: true }).waitFor();
    expect([...boss.faults, ...bodil.faults]).toEqual([]);
  });

  it('tell on the sign-in page what went wrong elsewhere, and nothing that an address makes up', async () => {
    const { page, look } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/log-ind?fejl=session.no-role');
    await page.getByRole('alert').getByText('Din konto venter på').waitFor();
    await look('74-log-ind-fejl');
    await page.goto('/log-ind?fejl=Ring%20til%20os');
    await page.getByRole('heading', { name: 'Netværksoverblik' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
