import { createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { Page } from 'playwright-core';
import { openSurroundings, visit, whereABrowserIs, type Surroundings, type Visit } from '../support/browser.js';
import { FixedClock } from '../support/fixed-clock.js';
import { itemCalled } from '../support/imports.js';
import { choose, chooseInMenu, pick, tabTo, write } from '../support/keyboard.js';
import { minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(180_000);

const TITLE = 'Trygt hjem fra sygehuset';
const DAY = 86_400_000;
const START = '2026-01-12T09:00:00Z';
const routine = {
  title: 'Godkendelse af dagsorden',
  recommends: ['at dagsordenen godkendes.'],
  decides: ['Dagsordenen blev godkendt.'],
};
const APPROVING = minutesText({
  ...{ forum: 'Chefforum', route: 'CF', date: '2026-02-12' },
  items: [
    routine,
    {
      title: 'Temaer til foråret',
      recommends: [`at temaet "${TITLE}" godkendes.`],
      decides: [`Temaet "${TITLE}" blev godkendt.`],
    },
  ],
});
const CLOSING = minutesText({
  ...{ forum: 'Chefforum', route: 'CF', date: '2026-12-10' },
  items: [
    routine,
    {
      title: 'Netværk, der er ved vejs ende',
      recommends: [`at netværket "${TITLE}" afsluttes.`],
      decides: [`Chefforum besluttede, at netværket "${TITLE}" afsluttes.`],
    },
  ],
});

whereABrowserIs('from an idea to a closed network, by keyboard alone (skipped where there is no browser)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretary: Visit;
  let page: Page;
  const clock = new FixedClock(START);

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir, clock });
    const env = readEnv({ LOG_LEVEL: 'silent', DEMO: 'none' });
    await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
    secretary = await visit(surroundings.browser, app.baseUrl, new Date(START));
    page = secretary.page;
    // From then on the browser leaves its window for files to the test; asked for with the key, that would come too late.
    page.on('filechooser', () => undefined);
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const menu = (name: string) => page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name });
  const dialog = () => page.getByRole('dialog');

  /** Days go by, for the server as for the browser, and the secretary signs in anew. */
  async function later(days: number): Promise<void> {
    clock.pass(days * DAY);
    await page.context().clock.setFixedTime(clock.now());
    await page.context().clearCookies();
    await page.goto('/');
    await choose(page, button('Prøv som sekretariat'));
    await menu('Temaer').waitFor();
  }

  async function give(name: string, text: string): Promise<void> {
    await choose(page, menu('Import'));
    await tabTo(page, button('Vælg fil'));
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByRole('heading', { name: 'Gennemgå referat' }).waitFor();
  }

  async function confirm(): Promise<void> {
    await choose(page, button('Bekræft'));
    await page.getByRole('heading', { level: 1, name: /^Chefforum / }).waitFor();
  }

  const openItem = async (list: string): Promise<void> => {
    await choose(page, menu(list));
    await choose(page, page.getByRole('main').getByRole('link', { name: TITLE, exact: true }).first());
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  };

  async function moveOnBoard(to: string, reason: string): Promise<void> {
    await tabTo(page, page.getByRole('main').getByRole('link', { name: TITLE, exact: true }).first());
    await page.keyboard.press('f');
    await chooseInMenu(page, page.getByRole('menuitem', { name: to }));
    await write(page, dialog().getByLabel('Begrundelse'), reason);
    await choose(page, dialog().getByRole('button', { name: 'Flyt' }));
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(`er flyttet til ${to}`).waitFor();
  }

  async function step(state: string, reason: string): Promise<void> {
    await choose(page, button(`Tag skridtet til ${state}`));
    await write(page, dialog().getByLabel('Begrundelse'), reason);
    await page.keyboard.press('Tab');
    await choose(page, dialog().locator('button[type=submit]'));
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('main').locator('.head').getByText(state, { exact: true }).waitFor();
  }

  async function appoint(role: string, who: string): Promise<void> {
    await choose(page, button('Ny hændelse'));
    await chooseInMenu(page, page.getByRole('menuitem', { name: 'Rolle' }));
    await pick(page, dialog().getByLabel('Rolle', { exact: true }), role);
    await write(page, dialog().getByLabel('Hvem'), who);
    await write(page, dialog().getByLabel('Begrundelse'), 'aftalt med begge');
    await choose(page, dialog().locator('button[type=submit]'));
    await dialog().waitFor({ state: 'detached' });
  }

  it('an idea is entered, qualified and nominated on the board', async () => {
    await later(0);
    await choose(page, menu('Temaer'));
    await choose(page, button('Nyt tema').first());
    await write(page, dialog().getByLabel('Titel'), TITLE);
    await write(page, dialog().getByLabel('Begrundelse'), 'Temaskabelonen er modtaget');
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await later(3);
    await choose(page, menu('Temaer'));
    await moveOnBoard('Kvalificeres', 'Tal er bestilt');
    await moveOnBoard('Indstillet', 'Alt er på plads');
    const column = page.getByRole('main').locator('[data-column]').filter({ hasText: 'Indstillet' });
    expect(await column.getByRole('link', { name: TITLE }).count()).toBe(1);
    await secretary.look('70-tema-indstillet');
  });

  it('a forum approves it, and it becomes a network that is staffed and runs', async () => {
    await later(40);
    await give('referat-februar.txt', APPROVING);
    await confirm();
    await openItem('Temaer');
    await page.getByText('Godkendt', { exact: true }).first().waitFor();
    await step('Igangsat', 'Der er plads i foråret');
    await openItem('Netværk');
    await step('Bemandes', 'Ledere søges');
    await appoint('Referenceleder', 'Inge Holm Vangsø');
    await appoint('Netværksleder', 'Bodil Krage');
    await later(5);
    await openItem('Netværk');
    await step('I gang', 'Første møde er holdt');
    await later(190);
    await openItem('Netværk');
    await step('Afprøves', 'Løsningen prøves på to afdelinger');
    await step('Forankres', 'Afdelingen tager den til sig');
    const roles = await page.getByRole('main').getByRole('listitem').filter({ hasText: 'udpeget' }).allTextContents();
    expect(
      roles.filter((role) => /Inge Holm Vangsø, referenceleder|Bodil Krage, netværksleder/.test(role)),
    ).toHaveLength(2);
    await secretary.look('71-netvaerk-forankres');
  });

  it('a forum closes it, and every step has its person or its sentence', async () => {
    await later(100);
    await give('referat-december.txt', CLOSING);
    await secretary.look('72-afslutning-gennemgaas');
    const findings = page.getByRole('complementary', { name: 'Fund' });
    // Routine first, then the question, then what else the item has.
    await page.keyboard.press('Enter');
    await findings.getByText('Fund 3 af 3').waitFor();
    await page.keyboard.press('1');
    await findings.getByText('Fund 2 af 3').waitFor();
    await page.keyboard.press('Enter');
    await dialog()
      .getByText(/Afsluttet/i)
      .first()
      .waitFor();
    await secretary.look('72-afslutning-bekraeftes');
    await choose(page, dialog().getByRole('button', { name: 'Bekræft' }));
    await page.getByRole('heading', { level: 1, name: /^Chefforum / }).waitFor();
    await openItem('Netværk');
    await page.getByRole('main').locator('.head').getByText('Afsluttet', { exact: true }).waitFor();
    await secretary.look('73-netvaerk-afsluttet');
    const reader = await app.as('reader');
    const known = await itemCalled(reader, TITLE, '?kind=network');
    const { body } = await reader.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${known?.id}`);
    const steps = body.events.filter(({ toStatus }) => toStatus !== null);
    expect(steps.map(({ toStatus }) => toStatus)).toEqual([
      'approved',
      'staffing',
      'running',
      'testing',
      'anchoring',
      'closed',
    ]);
    expect(steps.every(({ sources, reason }) => sources.length > 0 || (reason ?? '') !== '')).toBe(true);
    expect(body.source?.quote).toContain('afsluttes');
    expect(secretary.faults).toEqual([]);
  });
});
