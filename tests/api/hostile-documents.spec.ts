import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { ImportReply, Problem } from '@netvaerksoverblik/contracts';
import { ApiClient } from '../support/api-client.js';
import { makeDataDir, readiness, removeDataDir, startBuiltServer, type BuiltServer } from '../support/built-server.js';
import { minutesText } from '../support/minutes-text.js';
import { linesOf, pdfDocument } from '../support/pdf-document.js';
import { MACRO_TYPE, paragraph, wordDocument } from '../support/word-document.js';

const LONGEST_DELAY_MS = 100;
/** The thread's own memory, the document unpacked, and what was held while both stood side by side. */
const MOST_GROWTH = 1024 * 1024 * 1024;
const PATIENCE_MS = 15_000;

const dataDir = makeDataDir();
const report = join(dataDir, 'delay.json');
const preload = pathToFileURL(resolve(import.meta.dirname, '../support/loop-delay.mjs')).href;

jest.setTimeout(90_000);

const minutes = (decision: string): string =>
  minutesText({
    date: '2026-01-15',
    items: [{ title: 'Nye netværk', recommends: ['at det godkendes'], decides: [decision] }],
  });
const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
const nested = (open: string, close: string, times: number, within: string): string =>
  open.repeat(times) + within + close.repeat(times);
/** 45 megabytes of nothing in a few kilobytes. */
const bomb = { 'word/bomb.xml': Buffer.alloc(45 * 1024 * 1024) };
const manyFiles = Object.fromEntries(Array.from({ length: 195 }, (_, at) => [`word/media/${at}.xml`, 'x']));

type Content = () => string | Buffer;

/** What is given, and with which codes it may be answered; `read` is a reading. */
const DOCUMENTS: readonly (readonly [string, Content, readonly string[]])[] = [
  ['an honest bomb', () => wordDocument('', { more: bomb }), ['document.archive-too-large']],
  [
    'a lying bomb',
    () => wordDocument('', { more: bomb, claims: { 'word/bomb.xml': 9 } }),
    ['document.archive-too-large'],
  ],
  ['an archive of too many files', () => wordDocument('', { more: manyFiles }), ['document.archive-too-large']],
  [
    'a document of 40 MB of paragraphs',
    () => wordDocument(varied(40)),
    ['minutes.too-complex', 'document.archive-too-large'],
  ],
  [
    '20,000 elements in one another in Word',
    () => wordDocument(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 10_000, paragraph('x'))),
    ['minutes.too-complex', 'document.archive-too-large'],
  ],
  [
    '20,000 elements in one another on a page',
    () => page(nested('<div>', '</div>', 20_000, 'midt')),
    ['minutes.not-recognised'],
  ],
  [
    'a million elements in one another on a page',
    () => page(nested('<b>', '</b>', 1_000_000, 'midt')),
    ['minutes.too-complex'],
  ],
  ['a document with macros', () => wordDocument('', { contentType: MACRO_TYPE }), ['document.macros']],
  ['a Word document that is cut off', () => wordDocument(paragraph('x')).subarray(0, 900), ['document.damaged']],
  ['a PDF with a password', () => pdfDocument([linesOf('x')], { encrypted: true }), ['document.encrypted']],
  ['a PDF without text', () => pdfDocument([[], []]), ['document.no-text']],
  ['a PDF that is cut off', () => pdfDocument([linesOf('x')]).subarray(0, 200), ['document.damaged']],
  [
    'a PDF whose page unpacks to 200 MB',
    () => pdfDocument([[]], { content: () => Buffer.alloc(200 * 1024 * 1024, '0 0 m ') }),
    ['minutes.too-complex', 'document.no-text', 'document.damaged'],
  ],
  ['a line of 10 MB', () => minutes('Ledelsesforum godkendte det. '.repeat(350_000)), ['read', 'minutes.too-complex']],
  ['a word of 10 MB', () => minutes('æ'.repeat(5_000_000)), ['read', 'minutes.too-complex']],
  ['19 MB of short lines', () => minutes('Der var enighed om det.\n'.repeat(790_000)), ['read', 'minutes.too-complex']],
  ['a text with a NUL', () => minutes('Godkendt.\0'), ['document.binary']],
  ['a text of marks that show nothing', () => minutes('\u202eGod\u200bkendt\u2066.\u2069'.repeat(1000)), ['read']],
];

/** So many megabytes of paragraphs that do not pack too tightly. */
function varied(megabytes: number): string {
  const words = Array.from({ length: megabytes * 6000 }, (_, at) => Math.imul(at, 2_654_435_761).toString(36));
  return words.map((word) => `<w:p><w:r><w:t>${word.repeat(4)}</w:t></w:r></w:p>`.padEnd(160)).join('');
}

describe('documents that are made to harm', () => {
  let server: BuiltServer;
  let viewer: ApiClient;

  beforeAll(async () => {
    const NODE_OPTIONS = `--import ${preload}`;
    server = await startBuiltServer({ DATA_DIR: join(dataDir, 'data'), NODE_OPTIONS, LOOP_DELAY_FILE: report });
    viewer = new ApiClient(server.address);
    const answer = await viewer.post('/api/v1/session/demo', { role: 'secretariat' });
    if (answer.status >= 300) throw new Error(`demo sign-in answered ${answer.status}: ${answer.text}`);
  });

  afterAll(async () => {
    await server.end('SIGTERM');
    removeDataDir(dataDir);
  });

  async function sinceLastAsked(): Promise<{ heldUpMs: number; memory: number }> {
    rmSync(report, { force: true });
    process.kill(server.pid, 'SIGUSR2');
    for (let attempt = 0; attempt < 500; attempt += 1) {
      if (existsSync(report) && readFileSync(report, 'utf8').endsWith('}')) break;
      await sleep(10);
    }
    return JSON.parse(readFileSync(report, 'utf8')) as { heldUpMs: number; memory: number };
  }

  it.each(DOCUMENTS)('answer in time, and hold up nobody: %s', async (_, content, codes) => {
    const bytes = Uint8Array.from(Buffer.from(content()));
    await sinceLastAsked();
    const before = (await sinceLastAsked()).memory;
    const began = performance.now();
    const { status, body } = await viewer.upload<ImportReply & Problem>('/api/v1/imports', 'referat', bytes);
    const took = performance.now() - began;
    if (status === 201) await viewer.get(`/api/v1/imports/${body.id}/document`);
    const { heldUpMs, memory } = await sinceLastAsked();
    expect(codes).toContain(status === 201 ? 'read' : body.code);
    expect(took).toBeLessThan(PATIENCE_MS);
    expect(heldUpMs).toBeLessThan(LONGEST_DELAY_MS);
    expect(memory - before).toBeLessThan(MOST_GROWTH);
    expect(await readiness(server)).toBe(200);
  });
});
