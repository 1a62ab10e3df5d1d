import type { Problem } from '@netvaerksoverblik/contracts';
import { upload } from '../support/imports.js';
import { minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const one = { title: 'Nye netværk', decides: ['Ledelsesforum godkendte netværket "Åbne døre".'] };
const times = <T>(number: number, value: T): T[] => Array.from({ length: number }, () => value);

describe('a document without end', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });

  afterAll(() => app.close());

  it.each([
    ['agenda items', minutesText({ date: '2026-01-15', items: times(1200, { title: 'Orientering' }) })],
    [
      'decisions',
      minutesText({ date: '2026-01-15', items: times(60, { ...one, decides: times(50, one.decides[0] ?? '') }) }),
    ],
    [
      'single agenda item',
      minutesText({ date: '2026-01-15', items: [{ ...one, decides: times(600, one.decides[0] ?? '') }] }),
    ],
  ])('is refused for its %s, and nothing of it is kept', async (_, text) => {
    const answer = await upload(await app.as('secretariat'), text);
    expect([answer.status, (answer.body as unknown as Problem).code]).toEqual([422, 'minutes.too-complex']);
    expect(await app.dataSource.query('SELECT FROM document')).toHaveLength(0);
  });
});
