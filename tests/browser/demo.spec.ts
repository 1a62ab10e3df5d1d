import { createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import type { MeetingListReply } from '@netvaerksoverblik/contracts';
import { openSurroundings, visit, whereABrowserIs, type Surroundings, type Visit } from '../support/browser.js';
import { settled } from '../support/browser-checks.js';
import { portfolio } from '../support/imports.js';
import { tabToNamed } from '../support/keyboard.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(90_000);

whereABrowserIs('the demo, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretary: Visit;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir });
    const env = readEnv({ LOG_LEVEL: 'silent' });
    await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
    secretary = await visit(surroundings.browser, app.baseUrl);
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it('is entered and searched without a mouse', async () => {
    const { page, look } = secretary;
    await page.goto('/');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).waitFor();
    await tabToNamed(page, 'Prøv som sekretariat');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Overblik', level: 1, exact: true }).waitFor();
    await settled(page);
    const [first] = (await portfolio(await app.as('reader'), '?limit=1')).items;
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog', { name: 'Søg' });
    await search.waitFor();
    await page.keyboard.type(first?.title ?? '');
    await search
      .getByRole('button', { name: first?.title ?? '' })
      .first()
      .waitFor();
    await look('34-soeg');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: first?.title ?? '', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/portefoelje/${first?.id}`);
  });

  it.each([
    ['Overblik', '/', '20-overblik'],
    ['Portefølje', '/portefoelje', '21-portefoelje'],
    ['Netværk', '/netvaerk', '22-netvaerk'],
    ['Temaer', '/temaer', '23-temaer'],
    ['Projekter', '/projekter', '24-projekter'],
    ['Hold', '/hold', '25-hold'],
    ['Møder', '/moeder', '26-moeder'],
    ['Sager', '/sager', '38-sager'],
    ['Import', '/import', '27-import'],
    ['Administration', '/administration', '28-administration'],
    ['Uafklaret', '/uafklaret', '80-uafklaret'],
    ['Afdelinger', '/afdelinger', '81-afdelinger'],
    ['Husregler', '/administration/husregler', '82-husregler'],
    ['Hjælp', '/hjaelp', '83-hjaelp'],
    ['Før et tema fra idé til igangsat', '/hjaelp/foer-et-tema-frem', '84-hjaelp-til-en-opgave'],
    ['Siden findes ikke', '/findes-ikke', '29-findes-ikke'],
  ])('keeps the page "%s" free of barriers, wide and on a phone, light and dark', async (heading, path, name) => {
    const { page, look } = secretary;
    await page.goto(path);
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await look(name);
    expect(secretary.faults).toEqual([]);
  });

  it('keeps an item and a meeting free of barriers', async () => {
    const { page, look, faults } = secretary;
    const reader = await app.as('reader');
    const { items } = await portfolio(reader, '?limit=200');
    const busiest = items.find(({ conditions, holders }) => conditions.length > 0 && holders.length > 1) ?? items[0];
    await page.goto(`/portefoelje/${busiest?.id}`);
    await page.getByRole('heading', { name: busiest?.title ?? '', level: 1 }).waitFor();
    await look('30-sag');
    const meetings = await reader.get<MeetingListReply>('/api/v1/meetings');
    const closed = meetings.body.items.find(({ closedItems, documents }) => closedItems > 0 && documents > 0);
    await page.goto(`/moeder/${closed?.id}`);
    await page.getByRole('article', { name: 'Referatet' }).waitFor();
    await look('31-moede');
    expect(faults).toEqual([]);
  });

  it('says of a status that no forum decided who entered it, and why', async () => {
    const { page, look } = secretary;
    const { items } = await portfolio(await app.as('reader'), '?limit=200');
    const item = items.find(({ entered }) => entered !== null);
    await page.goto('/portefoelje');
    const row = page.getByRole('row').filter({ hasText: item?.reference ?? '' });
    await row.getByRole('button').first().click();
    const text = (await page.getByRole('dialog').textContent()) ?? '';
    expect(text).toContain(item?.entered?.reason);
    expect(text).toContain(`Indtastet af ${item?.entered?.by}`);
    await look('35-indtastet-status');
    await page.keyboard.press('Escape');
  });

  it('shows the networks as a chart too, free of barriers as the table is', async () => {
    const { page, look, faults } = secretary;
    await page.goto('/');
    await page.getByRole('button', { name: 'Vis som diagram' }).click();
    await page.getByRole('button', { name: 'Vis som tabel' }).waitFor();
    await page.getByRole('img').or(page.getByRole('application')).first().waitFor();
    await look('20-overblik-diagram');
    expect(faults).toEqual([]);
  });

  it('speaks English when asked to, and says so to screen readers', async () => {
    const { page, look } = secretary;
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await look('32-overblik-engelsk');
    await page.getByRole('button', { name: 'Dansk' }).click();
    await page.getByRole('heading', { name: 'Overblik', level: 1, exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('da');
  });

  it('goes only when its removal is confirmed', async () => {
    const { page, look, faults } = secretary;
    await page.goto('/administration');
    await page.getByRole('button', { name: 'Fjern eksempeldata' }).click();
    const question = page.getByRole('dialog', { name: 'Fjern alle eksempeldata?' });
    await question.waitFor();
    await look('33-fjern-eksempeldata');
    await question.getByRole('button', { name: 'Fortryd' }).click();
    await question.waitFor({ state: 'hidden' });
    expect((await portfolio(await app.as('reader'))).total).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Fjern eksempeldata' }).click();
    await question.getByRole('button', { name: 'Fjern for altid' }).click();
    await page.getByText('Eksempeldata er fjernet.').waitFor();
    await page.getByRole('link', { name: 'Overblik' }).click();
    await page.getByRole('heading', { name: 'Her er ikke noget endnu' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('is left by the door, which stands open to the next', async () => {
    const { page, faults } = secretary;
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.getByRole('button', { name: 'Prøv som læser' }).click();
    await page.getByText('Når sekretariatet har indlæst det første referat').waitFor();
    expect(await page.getByRole('link', { name: 'Import' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
