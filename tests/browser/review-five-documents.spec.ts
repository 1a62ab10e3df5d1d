import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import type { ImportReply, MeetingListReply, MeetingReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { openSurroundings, visit, whereABrowserIs, type Surroundings, type Visit } from '../support/browser.js';
import { confirm, portfolio, upload } from '../support/imports.js';
import { CountedKeys, giveFile, reviewByKeys } from '../support/review-run.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(240_000);

const MOST_KEYS = 60;
const REAL = join(import.meta.dirname, '../../../shared/minutes');
const OURS = join(import.meta.dirname, '../minutes/documents');

interface ExpectedItem {
  readonly number: number;
  readonly outcomes: readonly { readonly kind: string }[];
  /** Debatable: right to read, and right to leave out. */
  readonly optional?: { readonly outcomes?: readonly { readonly kind: string }[] };
}

interface Expected {
  readonly date: string;
  readonly items: readonly ExpectedItem[];
}

interface Given {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected | null;
}

function documentsIn(folder: string, names: readonly string[]): Given[] {
  return names.map((name) => {
    const expected = join(folder, name.replace(/\.txt$/, '.expected.json'));
    return {
      name,
      text: readFileSync(join(folder, name), 'utf8'),
      expected: existsSync(expected) ? (JSON.parse(readFileSync(expected, 'utf8')) as Expected) : null,
    };
  });
}

const realNames = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.txt')) : [];
const whereTheyAre = realNames.length === 0 ? describe.skip : describe;
if (realNames.length === 0) console.warn('Skipped: the five real documents are not in ../shared/minutes.');

async function figures(viewer: ApiClient): Promise<unknown> {
  const { items, counts, total } = await portfolio(viewer, '?limit=200');
  const meetings = (await viewer.get<MeetingListReply>('/api/v1/meetings')).body.items;
  const pages = await Promise.all(meetings.map(({ id }) => viewer.get<MeetingReply>(`/api/v1/meetings/${id}`)));
  return {
    total,
    counts: counts.map(({ kind, category, status, number, named }) => [kind, category, status, number, named]),
    items: items.map((item) => ({
      ...{ kind: item.kind, title: item.title, status: item.status, category: item.category },
      conditions: item.conditions.map(({ kind, forum }) => [kind, forum]),
      holders: item.holders.map(({ role, state, person, party }) => [role, state, person?.name ?? party]),
    })),
    meetings: pages.map(({ body: { date, items: agenda } }) => ({
      date,
      items: agenda.map(({ number, recommendations, outcomes, followUps }) => ({
        number,
        results: recommendations.map(({ result }) => result),
        outcomes: [...recommendations.flatMap((point) => point.outcomes), ...outcomes].map(({ kind }) => kind).sort(),
        followUps: followUps.map(({ text, responsible }) => [text, responsible]),
      })),
    })),
  };
}

async function emptyApp(staticDir?: string): Promise<TestApp> {
  const app = await startTestApp(staticDir === undefined ? {} : { staticDir });
  const env = readEnv({ LOG_LEVEL: 'silent', DEMO: 'none' });
  await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
  return app;
}

/** The findings, all of them right: as read, and the one result by hand. */
async function rightlyConfirmed(documents: readonly Given[]): Promise<unknown> {
  const app = await emptyApp();
  const secretariat = await app.as('secretariat');
  for (const { name, text } of documents) {
    const { body } = await upload(secretariat, text, name);
    const asked = body.findings.filter((finding) => finding.default === 'ask').map(({ id }) => id);
    const changed = wronglyRead(body);
    await confirm(secretariat, body.id, {
      changes: [
        ...asked.map((finding) => ({ finding, action: 'accept' as const })),
        ...changed.map((finding) => ({ finding, action: 'change' as const, value: { result: 'changed' as const } })),
      ],
    });
  }
  const shown = await figures(secretariat);
  await app.close();
  return shown;
}

/** Where a point was discussed and then decided otherwise, no wording tells a reader so: a person sets its result. */
function wronglyRead({ findings }: ImportReply): string[] {
  const answering = findings.filter(({ proposal }) => proposal.recommendation?.result === 'followed');
  const kindsOf = ({ item, proposal }: ImportReply['findings'][number]): (string | null)[] =>
    answering
      .filter((one) => one.item === item && one.proposal.recommendation?.number === proposal.recommendation?.number)
      .map((one) => one.proposal.outcome);
  return answering
    .filter((one) => kindsOf(one).join() === 'discussed,decided')
    .slice(0, 1)
    .map(({ id }) => id);
}

interface DecidedMeeting {
  date: string;
  items: { number: number; outcomes: string[] }[];
}

/** The outcomes of an agenda item as a person recorded them, with those that are debatable where they were read. */
function wantedOf({ outcomes, optional }: ExpectedItem, read: readonly string[]): string[] {
  const left = [...read];
  for (const { kind } of outcomes) left.splice(left.indexOf(kind), left.includes(kind) ? 1 : 0);
  const debatable = (optional?.outcomes ?? []).map(({ kind }) => kind);
  return [...outcomes.map(({ kind }) => kind), ...left.filter((kind) => debatable.includes(kind))].sort();
}

function compared(shown: unknown, documents: readonly Given[]): { read: unknown[]; wanted: unknown[] } {
  const { meetings } = shown as { meetings: DecidedMeeting[] };
  const pairs = documents.flatMap(({ expected }) =>
    (expected?.items ?? []).map((item) => {
      const agenda = meetings.find(({ date }) => date === expected?.date)?.items ?? [];
      const read = agenda.find(({ number }) => number === item.number)?.outcomes ?? [];
      return { read: [expected?.date, item.number, read], wanted: [expected?.date, item.number, wantedOf(item, read)] };
    }),
  );
  return { read: pairs.map(({ read }) => read), wanted: pairs.map(({ wanted }) => wanted) };
}

/** The result of the point is set by hand: change, the next result in the list, save. */
async function byHand(keys: CountedKeys, visitor: Visit): Promise<void> {
  const dialog = visitor.page.getByRole('dialog', { name: /^Ret fund/ });
  await keys.press('r');
  await dialog.waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

function journey(documents: readonly Given[], most: number, picture: string): void {
  let surroundings: Surroundings;
  let app: TestApp;
  let secretary: Visit;

  beforeAll(async () => {
    surroundings = await openSurroundings();
    app = await emptyApp(surroundings.staticDir);
    secretary = await visit(surroundings.browser, app.baseUrl);
    await secretary.page.goto('/log-ind');
    await secretary.page.getByRole('button', { name: 'Prøv som sekretariat' }).click();
    await secretary.page.getByRole('heading', { name: 'Her er ikke noget endnu' }).waitFor();
  });

  afterAll(async () => {
    await surroundings.close();
    await app.close();
  });

  it(`are reviewed with every finding right, in at most ${most} key presses`, async () => {
    const { page, look, faults } = secretary;
    const keys = new CountedKeys(page);
    const viewer = await app.as('secretariat');
    for (const [place, { name, text }] of documents.entries()) {
      await giveFile(page, { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
      if (place === 0) await look(`${picture}-gennemgang`);
      const id = /import\/([^/]+)$/.exec(new URL(page.url()).pathname)?.[1] ?? '';
      const given = (await viewer.get<ImportReply>(`/api/v1/imports/${id}`)).body;
      const wrong = new Set(
        wronglyRead(given).map((finding) => given.findings.findIndex((one) => one.id === finding) + 1),
      );
      await reviewByKeys(page, keys, {
        answer: '1',
        async mend(open) {
          const number = Number(/Fund (\d+) af/.exec(open)?.[1]);
          if (!wrong.delete(number)) return false;
          await byHand(keys, secretary);
          return true;
        },
      });
      expect(wrong.size).toBe(0);
    }
    console.log(`review: ${keys.pressed} key presses (bar ${most})`);
    expect(keys.pressed).toBeLessThanOrEqual(most);
    const shown = await figures(viewer);
    expect(shown).toEqual(await rightlyConfirmed(documents));
    const { read, wanted } = compared(shown, documents);
    expect(read).toEqual(wanted);
    expect(faults).toEqual([]);
  });
}

whereABrowserIs('in a browser (skipped where there is none)', () => {
  whereTheyAre('the five real documents (skipped without ../shared)', () => {
    journey(documentsIn(REAL, realNames), MOST_KEYS, '50-fem');
  });

  describe('documents of our own', () => {
    const names = ['form-1-bare.txt', 'form-1-marked.txt', 'form-2-bare.txt', 'form-2-marked.txt'];
    journey(documentsIn(OURS, names), MOST_KEYS, '51-egne');
  });
});
