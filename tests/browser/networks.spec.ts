import type { NetworkReply, PortfolioItemDetailReply, ProjectReply } from '@netvaerksoverblik/contracts';
import { ifMatch, type ApiClient } from '../support/api-client.js';
import { openSurroundings, visit, whereABrowserIs, type Surroundings } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { until } from '../support/until.js';

jest.setTimeout(120_000);

const NETWORK = 'Tilbage i skole';
const PROJECT = 'Én indgang';

whereABrowserIs('networks and projects, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretariat: ApiClient;
  let networkId: string;
  let projectId: string;

  const create = async (body: object): Promise<string> => {
    const entered = { on: '2026-01-05', reason: 'aftalt', ...body };
    return (await secretariat.post<PortfolioItemDetailReply>('/api/v1/portfolio', entered)).body.id;
  };

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir });
    secretariat = await app.as('secretariat');
    networkId = await create({ kind: 'network', title: NETWORK, category: 'innovation' });
    projectId = await create({ kind: 'project', title: PROJECT });
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  const signedIn = async (role: string, path: string) => {
    const visitor = await visit(surroundings.browser, app.baseUrl);
    await visitor.page.goto(path);
    await visitor.page.getByRole('button', { name: `Prøv som ${role}` }).click();
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  };

  it('the page of a network is kept by keyboard, and the focus comes back', async () => {
    const { page, look, faults } = await signedIn('sekretariat', `/portefoelje/${networkId}`);
    await page.getByText('Ingen løsninger endnu.').waitFor();
    await look('60-netvaerk-tomt');
    await page.getByRole('button', { name: 'Tilføj løsning' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Løsning').fill('Morgenmakker');
    await dialog.getByLabel('Tilstand').selectOption('Afprøves');
    await page.keyboard.press('Enter');
    await dialog.getByText('Skal udfyldes').waitFor();
    await look('61-loesning-mangler-dato');
    await dialog.getByLabel('Afprøves fra').fill('2026-02-16');
    await dialog.getByLabel('Afprøves til').fill('2026-06-19');
    await dialog.getByLabel('Løsning').press('Enter');
    await page.getByRole('row').filter({ hasText: '16. feb. 2026 til 19. jun. 2026' }).waitFor();
    expect(
      await page
        .getByRole('button', { name: 'Tilføj løsning' })
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
    await page.getByRole('button', { name: 'Skriv læring' }).click();
    await dialog.getByLabel('Hvad har I lært').fill('De første tre dage betyder mest.');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('De første tre dage betyder mest.').waitFor();
    await page.getByRole('button', { name: 'Tilføj anbefaling' }).click();
    await dialog.getByLabel('Anbefaling').fill('Morgenmakker på alle skoler.');
    await dialog.getByLabel(/^Svar/).selectOption('Delvist fulgt');
    await dialog.getByLabel('Besvaret den').fill('2099-01-01');
    await dialog.getByLabel('Hvad blev der af den').fill('På de fem største.');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('På de fem største.').waitFor();
    await look('62-netvaerk');
    expect(faults).toEqual([]);
  });

  it('who writes at the same time as another sees both versions and chooses', async () => {
    const { page, look } = await signedIn('sekretariat', `/portefoelje/${networkId}`);
    await page.getByRole('button', { name: /Beskriv netværket|Ret formål/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Formål').fill('Mit formål');
    const read = await secretariat.get<NetworkReply>(`/api/v1/networks/${networkId}`);
    await secretariat.patch(`/api/v1/networks/${networkId}`, { purpose: 'Deres formål' }, ifMatch(read));
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('heading', { name: 'En anden har ændret det imens' }).waitFor();
    await dialog.getByText('Deres formål').waitFor();
    await look('63-netvaerk-to-udgaver');
    await dialog.getByRole('button', { name: 'Gem mit i stedet' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Mit formål').waitFor();
    const { body } = await secretariat.get<NetworkReply>(`/api/v1/networks/${networkId}`);
    expect(body.purpose).toBe('Mit formål');
  });

  it('a reader sees what there is, and no way to change it', async () => {
    const { page } = await signedIn('læser', `/portefoelje/${networkId}`);
    await page.getByText('Morgenmakker', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^(Ret|Tilføj|Skriv)/ }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Netværksmøder' }).count()).toBe(0);
  });

  it('a project shows aims, phases on one scale, milestones, hours and how many solutions it has designed', async () => {
    const { page, look, faults } = await signedIn('sekretariat', `/portefoelje/${projectId}`);
    const dialog = page.getByRole('dialog');
    const add = async (button: string, fields: Record<string, string>): Promise<void> => {
      await page.getByRole('button', { name: button }).click();
      for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label, { exact: false }).fill(value);
      await dialog.getByRole('button', { name: 'Gem' }).click();
      await dialog.waitFor({ state: 'hidden' });
    };
    await add('Ret målet', { 'Hvor mange løsninger skal designes': '6' });
    await add('Tilføj mål', { Mål: 'Én indgang for borgeren' });
    await add('Tilføj fase', { Fase: 'Design', Fra: '2026-01-01', Til: '2026-06-30' });
    await add('Tilføj fase', { Fase: 'Drift', Fra: '2026-07-01' });
    await add('Tilføj milepæl', { Milepæl: 'De første to', 'Skal nås den': '2026-04-30' });
    await add('Tilføj timer', { Timer: '30', Note: 'Maj' });
    await add('Tilføj løsning', { Løsning: 'Ét nummer', 'Afprøves fra': '2026-04-01' });
    await page.getByText('0 af 6 løsninger designet').waitFor();
    await page.getByText('30 timer i alt').waitFor();
    await page.getByText('Ikke nået').waitFor();
    await look('64-projekt');
    await page.getByRole('button', { name: 'Ret De første to' }).click();
    await dialog.getByRole('button', { name: 'Fjern' }).click();
    await dialog.getByRole('button', { name: 'Ja, fjern for altid' }).click();
    await page.getByText('Ingen milepæle endnu.').waitFor();
    await until(() => page.evaluate(() => document.activeElement?.id === 'indhold'));
    const { body } = await secretariat.get<ProjectReply>(`/api/v1/projects/${projectId}`);
    expect(body).toMatchObject({
      solutionsTarget: 6,
      milestones: [],
      hoursTotal: 30,
      phases: [{ toOn: '2026-06-30' }, {}],
    });
    expect(faults).toEqual([]);
  });

  it('staffing names what is without a leader, and leads to it', async () => {
    const { page, look, faults } = await signedIn('sekretariat', '/bemanding');
    const row = page.getByRole('row').filter({ hasText: NETWORK });
    await row.getByText('ingen endnu').waitFor();
    await look('65-bemanding');
    await row.getByRole('button', { name: `Find en leder til ${NETWORK}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Netværksleder').fill('Rasmus Ellegaard');
    await dialog.getByLabel('Begrundelse').fill('Har sagt ja');
    await look('66-bemanding-udpeg');
    await dialog.getByRole('button', { name: 'Udpeg' }).click();
    await page.getByText(`Rasmus Ellegaard er udpeget som netværksleder for »${NETWORK}«.`).waitFor();
    await page.getByText('Alle netværk i arbejde har en netværksleder').waitFor();
    expect(faults).toEqual([]);
  });
});
