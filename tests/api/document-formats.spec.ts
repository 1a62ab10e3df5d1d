import { createHash } from 'node:crypto';
import type { DocumentReply, ImportReply } from '@netvaerksoverblik/contracts';
import { minutesText } from '../support/minutes-text.js';
import { linesOf, pdfDocument } from '../support/pdf-document.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { paragraph, wordDocument } from '../support/word-document.js';

const text = minutesText({
  date: '2026-01-15',
  items: [
    {
      title: 'Nye netværk',
      recommends: ['at det godkendes'],
      decides: ['Ledelsesforum godkendte netværket "Åbne døre".'],
    },
  ],
});
const lines = text.split('\n');

describe('minutes in each format', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });

  afterAll(() => app.close());

  it.each([
    ['text', 'utf-8', 'referat.docx', Buffer.from(text)],
    ['text', 'windows-1252', 'referat.md', Buffer.from(text, 'latin1')],
    [
      'html',
      'utf-8',
      'referat.html',
      Buffer.from(`<!doctype html><body>${lines.map((line) => `<p>${line}</p>`).join('')}`),
    ],
    ['docx', 'binary', 'referat.docx', wordDocument(lines.map(paragraph).join(''))],
    [
      'pdf',
      'binary',
      'referat',
      pdfDocument([
        linesOf(text.slice(0, text.indexOf('Indstilling'))),
        linesOf(text.slice(text.indexOf('Indstilling'))),
      ]),
    ],
  ])('are read, kept and shown: %s, %s, called %s', async (format, encoding, name, bytes) => {
    const viewer = await app.as('secretariat');
    const { status, body } = await viewer.upload<ImportReply>('/api/v1/imports', name, Uint8Array.from(bytes));
    expect(status).toBe(201);
    expect(body.meeting).toMatchObject({ forum: 'Ledelsesforum', date: '2026-01-15', items: 1 });
    expect(body.findings.map(({ kind }) => kind)).toContain('status');

    const shown = (await viewer.get<DocumentReply>(`/api/v1/imports/${body.id}/document`)).body;
    const passages = body.findings.flatMap(({ passage }) => (passage === null ? [] : [passage]));
    expect(passages.length).toBeGreaterThan(0);
    for (const { start, end, quote } of passages) expect(shown.text.slice(start, end)).toBe(quote);

    const [kept] = await app.dataSource.query<object[]>(
      'SELECT format, encoding, byte_count, sha256, text FROM document WHERE id = $1',
      [shown.id],
    );
    const sha256 = createHash('sha256').update(bytes).digest();
    expect(kept).toEqual({ format, encoding, byte_count: bytes.length, sha256, text: shown.text });
  });
});
