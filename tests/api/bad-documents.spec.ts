import type { Problem } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { linesOf, pdfDocument } from '../support/pdf-document.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { MACRO_TYPE, paragraph, wordDocument } from '../support/word-document.js';

describe('documents that are no minutes', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });

  afterAll(() => app.close());

  const give = async (content: string | Uint8Array<ArrayBuffer>, name = 'referat.txt') => {
    const { status, body } = await secretariat.upload<Problem>('/api/v1/imports', name, content);
    return { status, code: body.code, params: body.params };
  };

  const documents = async (): Promise<number> => {
    const rows = await app.dataSource.query<{ number: number }[]>('SELECT count(*)::integer AS number FROM document');
    return rows[0]?.number ?? -1;
  };

  afterEach(async () => {
    expect(await documents()).toBe(0);
  });

  it('refuses a recipe, naming what it lacks', async () => {
    const answer = await give('Rugbrød\n\n500 g rugmel\n1 tsk salt\n\nBages en time.\n');
    expect(answer).toMatchObject({ status: 422, code: 'minutes.not-recognised' });
    expect(answer.params['missing']).toEqual(expect.arrayContaining(['forum', 'date', 'items']));
  });

  it('refuses an empty file', async () => {
    expect(await give('')).toMatchObject({ status: 422, code: 'minutes.not-recognised' });
  });

  it('refuses a picture that calls itself text', async () => {
    const png = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1,
    ]);
    const params = { fileName: 'referat.txt', seems: 'PNG', supported: ['.txt', '.md', '.html', '.docx', '.pdf'] };
    expect(await give(png)).toEqual({ status: 415, code: 'document.unsupported-type', params });
  });

  it('goes by what is in a file and not by its name', async () => {
    expect(await give('noget', 'referat.pptx')).toMatchObject({ status: 422, code: 'minutes.not-recognised' });
  });

  it('refuses a text that holds what no text holds', async () => {
    expect(await give('Referat\0')).toMatchObject({ status: 415, code: 'document.binary' });
  });

  it.each([
    ['a PDF with a password', pdfDocument([linesOf('x')], { encrypted: true }), 'document.encrypted'],
    ['a PDF of pictures', pdfDocument([[]]), 'document.no-text'],
    ['a document of Word that is cut off', wordDocument(paragraph('x')).subarray(0, -9), 'document.damaged'],
    ['a document with macros', wordDocument('', { contentType: MACRO_TYPE }), 'document.macros'],
    ['a document that unpacks to too much', wordDocument(' '.repeat(9e6)), 'document.archive-too-large'],
  ])('refuses %s, and says so', async (_, bytes, code) => {
    expect(await give(Uint8Array.from(bytes))).toMatchObject({
      status: 422,
      code,
      params: { fileName: 'referat.txt' },
    });
  });

  it('names the byte that no text encoding has', async () => {
    const bytes = new Uint8Array([...Buffer.from('REFERAT Ledelsesforum d. 15-01-2026\n', 'latin1'), 0x81, 0xe6]);
    const answer = await give(bytes);
    expect(answer).toMatchObject({ status: 422, code: 'document.encoding', params: { offset: 36 } });
  });

  it('refuses more than 20 MB', async () => {
    expect(await give('æ'.repeat(11 * 1024 * 1024))).toMatchObject({ status: 413, code: 'body.too-large' });
  });

  it('asks for the file where there is none', async () => {
    const { status, body } = await secretariat.call<Problem>('POST', '/api/v1/imports', { raw: new FormData() });
    expect([status, body.code]).toEqual([400, 'document.missing']);
  });

  it('refuses a body that is no form', async () => {
    const { status, body } = await secretariat.post<Problem>('/api/v1/imports', { file: 'x' });
    expect([status, body.code]).toEqual([415, 'content-type.unsupported']);
  });
});
