import { join } from 'node:path';
import type { PeopleImportReply, Problem } from '@netvaerksoverblik/contracts';
import { ApiClient } from '../support/api-client.js';
import { makeDataDir, readiness, removeDataDir, startBuiltServer, type BuiltServer } from '../support/built-server.js';
import { workbook } from '../support/workbook.js';

jest.setTimeout(90_000);

const PATIENCE_MS = 15_000;
const dataDir = makeDataDir();

const cell = (at: string, text: string): string => `<c r="${at}" t="str"><v>${text}</v></c>`;
const sheet = (rows: string): Buffer =>
  workbook([], {
    more: {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    },
  });

/** What is given, and with which codes it may be answered; `read` is a preview. */
const LISTS: readonly (readonly [string, () => string | Buffer, readonly string[]])[] = [
  ['an honest list', () => workbook([['Navn'], ['Per Dam']]), ['read']],
  ['an honest text', () => 'Navn;Afdeling\nPer Dam;Skole\n', ['read']],
  [
    'a cell at the end of the world',
    () => sheet(`<row r="1">${cell('A1', 'Navn')}</row><row r="1048576">${cell('XFD1048576', 'x')}</row>`),
    ['people-list.too-complex'],
  ],
  [
    'a few cells far apart',
    () => sheet(`<row r="1">${cell('A1', 'Navn')}</row><row r="100000">${cell('Z100000', 'x')}</row>`),
    ['read', 'people-list.too-complex', 'people-list.too-many-rows'],
  ],
  ['a text that is one cell', () => `Navn\n"${'x'.repeat(15_000_000)}"\n`, ['people-list.malformed', 'read']],
  ['a text of nothing but quotes', () => `Navn\n${'""'.repeat(5_000_000)}`, ['people-list.malformed', 'read']],
  ['a text of a million columns', () => `Navn${';'.repeat(1_000_000)}\nPer Dam\n`, ['people-list.malformed', 'read']],
  ['a text of a million lines', () => `Navn\n${'Per Dam\n'.repeat(1_000_000)}`, ['people-list.too-many-rows']],
];

describe('lists that are made to harm, read by the built program', () => {
  let server: BuiltServer;
  let viewer: ApiClient;

  beforeAll(async () => {
    server = await startBuiltServer({ DATA_DIR: join(dataDir, 'data') });
    viewer = new ApiClient(server.address);
    const answer = await viewer.post('/api/v1/session/demo', { role: 'secretariat' });
    if (answer.status >= 300) throw new Error(`demo sign-in answered ${answer.status}: ${answer.text}`);
  });

  afterAll(async () => {
    await server.end('SIGTERM');
    removeDataDir(dataDir);
  });

  it.each(LISTS)('are answered in time, and the server goes on: %s', async (_, content, codes) => {
    const began = performance.now();
    const bytes = Uint8Array.from(Buffer.from(content()));
    const { status, body } = await viewer.upload<PeopleImportReply & Problem>(
      '/api/v1/people/imports',
      'liste.csv',
      bytes,
    );
    expect(codes).toContain(status === 201 ? 'read' : body.code);
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
    expect(await readiness(server)).toBe(200);
  });
});
