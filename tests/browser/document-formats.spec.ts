import { openSurroundings, visit, whereABrowserIs, type Surroundings, type Visit } from '../support/browser.js';
import { minutesText } from '../support/minutes-text.js';
import { linesOf, pdfDocument } from '../support/pdf-document.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { paragraph, wordDocument } from '../support/word-document.js';

jest.setTimeout(90_000);

const DECISION = 'Ledelsesforum godkendte netværket "Åbne døre".';
const linesFor = (date: string): string[] => {
  const item = { title: 'Nye netværk', recommends: ['at netværket "Åbne døre" godkendes.'], decides: [DECISION] };
  return minutesText({ date, items: [item] }).split('\n');
};
/** As a converter does: the sentence goes on in the next line. */
const broken = (lines: readonly string[]): string =>
  lines.map((line) => (line === DECISION ? line.replace('godkendte ', 'godkendte\n') : line)).join('\n');

whereABrowserIs('documents of each format, in a browser (skipped where there is none)', () => {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretary: Visit;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await startTestApp({ staticDir: surroundings.staticDir });
    secretary = await visit(surroundings.browser, app.baseUrl);
    await secretary.page.goto('/');
    await secretary.page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await secretary.page.getByRole('navigation').first().waitFor();
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  async function give(name: string, buffer: Buffer): Promise<void> {
    const { page } = secretary;
    await page.goto('/import');
    await page.getByText('.docx, .pdf').first().waitFor();
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  it.each([
    ['referat.docx', wordDocument(linesFor('2026-01-15').map(paragraph).join(''))],
    ['referat.pdf', pdfDocument([linesOf(broken(linesFor('2026-02-12')))])],
    ['referat.html', Buffer.from(`<!doctype html><body><p>${linesFor('2026-03-12').join('</p><p>')}</p>`)],
  ])('marks in the text of %s the sentence that decided', async (name, bytes) => {
    const { page, look } = secretary;
    await give(name, bytes);
    await page.getByRole('heading', { name: 'Gennemgå referat' }).waitFor();
    const marked = page.getByRole('article', { name: 'Referatet' }).locator('mark').filter({ hasText: 'godkendte' });
    const words = (await marked.allTextContents()).join(' ').replace(/\s+/g, ' ');
    expect(words).toContain(DECISION.slice(0, -1));
    await look(`11-${name.replace('.', '-')}`);
  });

  it('says of a PDF with a password what happened and what to do', async () => {
    const { page, look } = secretary;
    await give('laast.pdf', pdfDocument([linesOf('x')], { encrypted: true }));
    const refusal = page.getByRole('alert');
    await refusal.getByRole('heading', { name: 'laast.pdf er låst med en adgangskode' }).waitFor();
    expect(await refusal.getByRole('definition').last().textContent()).toContain('uden adgangskode');
    await look('11-laast-pdf');
  });

  it('never troubles the console on its way', () => {
    expect(secretary.faults).toEqual([]);
  });
});
