import { openSurroundings, visit, whereABrowserIs, type Surroundings } from '../support/browser.js';
import { record } from '../support/imports.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(240_000);

whereABrowserIs('planned meetings, in a browser (skipped where there is none)', () => {
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

  it('are planned, get an agenda with attachments, are moved and cancelled, and are met by their minutes', async () => {
    const { page, look, faults } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/moeder');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await page.getByText('Ingen møder endnu.').waitFor();

    await page.getByRole('button', { name: 'Nyt møde' }).click();
    const planning = page.getByRole('dialog', { name: 'Nyt møde' });
    await planning.getByLabel('Forum').fill('Ledelsesforum');
    await planning.getByLabel('Dato').fill('2027-05-06');
    await planning.getByText('Det er Kristi himmelfartsdag').waitFor();
    await planning.getByLabel('Dato').fill('2027-01-07');
    await planning.getByText('Torsdag, uge 1').waitFor();
    await planning.getByLabel('Begynder').fill('13:00');
    await planning.getByLabel('Sted').fill('Byrådssalen');
    await look('40-nyt-moede');
    await planning.getByRole('button', { name: 'Planlæg mødet' }).click();
    await page.getByRole('heading', { name: 'Ledelsesforum 7. januar 2027', level: 1 }).waitFor();

    for (const [title, caseNumber] of [
      ['Frikøb af netværksledere', '26/4711'],
      ['Eventuelt', ''],
    ] as const) {
      await page.getByRole('button', { name: 'Tilføj punkt' }).click();
      const adding = page.getByRole('dialog', { name: 'Nyt punkt på dagsordenen' });
      await adding.getByLabel('Titel').fill(title);
      await adding.getByLabel('Vej gennem fora').fill('LF/DIR');
      await adding.getByLabel('Sagsnummer').fill(caseNumber);
      await adding.getByRole('button', { name: 'Sæt på dagsordenen' }).click();
      await page.getByRole('heading', { name: title, level: 3 }).waitFor();
    }
    await page.getByRole('button', { name: 'Tilføj bilag Frikøb af netværksledere' }).click();
    const attaching = page.getByRole('dialog', { name: 'Tilføj bilag' });
    const bytes = { name: 'oplæg.txt', mimeType: 'text/plain', buffer: Buffer.from('Et oplæg') };
    await attaching.getByLabel('Vælg en fil').setInputFiles(bytes);
    await attaching.getByRole('button', { name: 'Tilføj', exact: true }).click();
    await page.getByRole('link', { name: 'oplæg.txt' }).waitFor();
    await page.getByRole('button', { name: 'Flyt op Eventuelt' }).click();
    const agenda = page.getByRole('list', { name: 'Dagsorden' });
    await agenda
      .getByRole('listitem')
      .filter({ hasText: /^1Eventuelt/ })
      .waitFor();
    await look('41-dagsorden');

    await page.getByRole('button', { name: 'Flyt mødet' }).click();
    const moving = page.getByRole('dialog', { name: 'Flyt Ledelsesforum 7. januar 2027' });
    await moving.getByLabel('Ny dato').fill('2027-01-14');
    await moving.getByLabel('Hvorfor').fill('Ferie');
    await moving.getByRole('button', { name: 'Flyt mødet' }).click();
    await page.getByText('Flyttet fra 7. januar 2027: Ferie').waitFor();

    await record(await app.as('secretariat'), {
      date: '2027-01-14',
      items: [
        { title: 'Frikøb', caseNumber: '26/4711', decides: ['Orienteringen blev taget til efterretning.'] },
        { title: 'Økonomi', decides: ['Orienteringen blev taget til efterretning.'] },
      ],
    });
    await page.reload();
    await page.getByRole('article', { name: 'Referatet' }).waitFor();
    await page.getByText('Sat på dagsordenen, men ikke behandlet i referatet.').waitFor();
    await page.getByRole('link', { name: 'oplæg.txt' }).waitFor();
    await look('42-planlagt-og-holdt');

    await page.getByRole('link', { name: '26/4711' }).first().click();
    await page.getByRole('heading', { name: 'Sag 26/4711', level: 1 }).waitFor();
    await look('43-sagens-vej');
    expect(faults).toEqual([]);
  });

  it('are planned a year at a time, after one has seen the days, and stand in the calendar', async () => {
    const { page, look, faults } = await visit(surroundings.browser, app.baseUrl);
    await page.goto('/moeder');
    await page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await page.getByRole('button', { name: 'Planlæg et år' }).click();
    const planning = page.getByRole('dialog', { name: 'Planlæg et år' });
    await planning.getByRole('combobox', { name: 'Forum', exact: true }).fill('Direktionen');
    await planning.getByLabel('Fra').fill('2027-01-01');
    await planning.getByLabel('Til og med').fill('2027-12-31');
    await planning.getByLabel('Uger uden møde').fill('26, 31');
    await planning.getByRole('button', { name: 'Se dagene først' }).click();
    await planning.getByText('3 dage springes over').waitFor();
    await planning.getByText('Kristi himmelfartsdag').waitFor();
    await look('44-planlaeg-et-aar');
    await planning.getByRole('button', { name: 'Planlæg 9 møder' }).click();
    await page.getByText('9 møder er planlagt.').waitFor();
    await look('45-moeder-planlagt');

    await page.getByRole('button', { name: 'Kalender' }).click();
    await page.goto('/moeder?vis=kalender&maaned=2027-05');
    await page.getByRole('heading', { name: 'maj 2027' }).waitFor();
    await page.getByText('Kristi himmelfartsdag').waitFor();
    await page.getByRole('button', { name: 'Forrige måned' }).click();
    await page
      .getByRole('link', { name: /Direktionen/ })
      .first()
      .waitFor();
    await look('46-kalender');
    await page
      .getByRole('link', { name: /Direktionen/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Aflys' }).click();
    const cancelling = page.getByRole('dialog', { name: 'Aflys Direktionen 1. april 2027' });
    await cancelling.getByLabel('Hvorfor').fill('Ingen punkter');
    await cancelling.getByRole('button', { name: 'Aflys mødet' }).click();
    await page.getByText('Mødet er aflyst: Ingen punkter').waitFor();
    await look('47-aflyst');
    expect(faults).toEqual([]);
  });
});
