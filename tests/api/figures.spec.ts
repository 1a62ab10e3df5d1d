import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLog, prepareData, readEnv } from '@netvaerksoverblik/api';
import type {
  CaseThreadReply,
  MeetingListReply,
  MeetingReply,
  PortfolioReply,
  StatedCountReply,
  ThemeReply,
} from '@netvaerksoverblik/contracts';
import type { PortfolioKind } from '@netvaerksoverblik/domain';
import type { ApiClient } from '../support/api-client.js';
import { portfolio, record } from '../support/imports.js';
import { minutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

// What `npm run prove -- figures` counts in the five real documents, counted in five of our own.
const FOLDER = resolve(import.meta.dirname, '../minutes/documents');
const ours = (name: string): string => readFileSync(resolve(FOLDER, name), 'utf8');

/**
 * Themes counted by category only, one of them by name; a network that starts and must come back, proposed and given its
 * segment there; a case of an earlier meeting.
 */
const SUMMER = minutesText({
  date: '2015-06-11',
  items: [
    {
      title: 'Netværkstemaer for Hold 3 på netværkslederuddannelsen',
      caseNumber: '15/4410',
      tells: ['De fleste af temaerne er velfærdsnetværk (12 af temaerne), 3 er innovationsnetværk.'],
      recommends: ['at temaerne drøftes.'],
      decides: [
        'Temaerne blev godkendt.',
        'Temaet om Fælles frokost skal udvikles yderligere i samarbejde med Gry Holm.',
      ],
    },
    {
      title: 'Et netværk mere',
      caseNumber: '15/4411',
      tells: ['Netværket er for:', '- Segmentet D3 "Læs højt" med Inge Vangsø som mulig leder.'],
      recommends: ['at læringsnetværket "Læs højt" godkendes.'],
      decides: [
        'Læringsnetværket "Læs højt" igangsættes med Inge Vangsø som referenceleder. Netværket skal i Ledelsesforum igen.',
      ],
    },
    {
      title: 'Frivillighedsplan 2015-2018',
      caseNumber: '14/20881',
      recommends: ['at planen drøftes.'],
      decides: ['Planen blev drøftet.'],
    },
    {
      title: 'Hvad vi fik med hjem fra Store Lederdag',
      caseNumber: '15/4412',
      tells: [
        [
          'Netværk\tUdfordring\tMuligt produkt\tKontakt',
          'Hænder i jorden\tGrå gårde\tEt fælles drivhus\tGry Holm og Bo Lind',
          'Læs højt\tBørn læser mindre\t?\tBiblioteket',
          'Ord på arbejdet\tNye kolleger taler lidt dansk\tEn ordbog\t?',
        ].join('\n'),
      ],
      recommends: ['at forslagene drøftes.'],
      decides: ['Forslagene blev drøftet.'],
    },
  ],
});

const DOCUMENTS = [
  ours('form-1-bare.txt'),
  ours('form-1-marked.txt'),
  ours('form-2-bare.txt'),
  ours('form-2-marked.txt'),
  SUMMER,
];

const ORDERS = [
  [0, 1, 2, 3, 4],
  [4, 3, 2, 1, 0],
  [2, 4, 0, 3, 1],
];

async function importedIn(order: readonly number[]): Promise<{ app: TestApp; viewer: ApiClient }> {
  const app = await startTestApp();
  const env = readEnv({ LOG_LEVEL: 'silent', DEMO: 'none' });
  await prepareData({ dataSource: app.dataSource, database: app.database, env, log: createLog('silent') });
  const viewer = await app.as('secretariat');
  for (const place of order) await record(viewer, DOCUMENTS[place] ?? '', `referat-${place}.txt`);
  return { app, viewer };
}

async function meetingsOf(viewer: ApiClient): Promise<{ list: MeetingListReply; meetings: MeetingReply[] }> {
  const list = (await viewer.get<MeetingListReply>('/api/v1/meetings')).body;
  const answers = await Promise.all(list.items.map(({ id }) => viewer.get<MeetingReply>(`/api/v1/meetings/${id}`)));
  return { list, meetings: answers.map(({ body }) => body) };
}

function meetingFigures({ list, meetings }: Awaited<ReturnType<typeof meetingsOf>>): unknown {
  const items = meetings.flatMap((meeting) => meeting.items.map((item) => ({ ...item, date: meeting.date })));
  const datesOf = (form: RegExp): string[] =>
    [...new Set(items.filter(({ caseNumber }) => form.test(caseNumber ?? '')).map(({ date }) => date))].sort();
  return {
    meetings: [list.total, list.items.filter(({ documents }) => documents === 1).length],
    items: [items.length, items.filter(({ closed }) => closed).length],
    yearAndSerial: datesOf(/^\d\d\/\d+$/),
    kle: datesOf(/^\d\d\.\d\d\.\d\d-/),
    listed: datesOf(/^14\/20881$/),
  };
}

const statedOf = ({ counts }: PortfolioReply, kind: PortfolioKind): StatedCountReply[] =>
  counts.filter((count) => count.kind === kind);

const stated = (page: PortfolioReply, kind: PortfolioKind): unknown =>
  statedOf(page, kind).map(({ category, status, number, derived }) => [category, status, number, derived]);

/** How many of all that are counted have a name. */
const named = (page: PortfolioReply, kind: PortfolioKind): unknown =>
  statedOf(page, kind).find(({ category }) => category === null)?.named;

function networks({ items }: PortfolioReply): unknown {
  return items
    .filter(({ kind }) => kind === 'network')
    .map(({ title, status, category, segmentCode, holders, conditions }) => ({
      ...{ title, status, category, segmentCode },
      // Who leads a network that is not decided yet is no figure.
      led: status !== null && holders.some(({ role, state }) => role === 'reference-leader' && state === 'appointed'),
      back: conditions.some(({ kind, metOn }) => kind === 'return-to-forum' && metOn === null),
    }));
}

async function proposals(viewer: ApiClient, { items }: PortfolioReply): Promise<object> {
  const themes = items.filter(({ kind }) => kind === 'theme');
  const inState = (wanted: string) => themes.filter(({ status }) => status === wanted);
  const { body } = await viewer.get<ThemeReply>(`/api/v1/themes/${inState('idea')[0]?.id}`);
  const { problem, possibleProduct: product, contacts, origin } = body;
  const thread = await viewer.get<CaseThreadReply>('/api/v1/cases/thread?number=14%2F20881');
  return {
    ideas: inState('idea').map(({ title }) => title),
    launched: inState('launched').map(({ title, segmentCode }) => [title, segmentCode]),
    told: { problem, product, contacts, origin },
    thread: thread.body.entries.map(({ meeting }) => meeting.date),
  };
}

async function figures(viewer: ApiClient): Promise<unknown> {
  const on = (date: string): Promise<PortfolioReply> => portfolio(viewer, `?asOf=${date}`);
  return {
    ...(meetingFigures(await meetingsOf(viewer)) as object),
    march: [stated(await on('2015-03-11'), 'network'), stated(await on('2015-03-12'), 'network')],
    june: [stated(await on('2015-06-10'), 'theme'), stated(await on('2015-06-11'), 'theme')],
    named: named(await on('2015-06-11'), 'theme'),
    winter: [stated(await on('2019-01-16'), 'theme'), named(await on('2019-01-16'), 'theme')],
    later: [stated(await on('2018-09-05'), 'network'), stated(await on('2018-09-05'), 'theme')],
    ...(await proposals(viewer, await on('2015-06-11'))),
    before: networks(await on('2018-09-04')),
    september: networks(await on('2018-09-05')),
  };
}

const DIGITAL = {
  title: 'Den digitale borger',
  status: 'staffing',
  category: 'innovation',
  segmentCode: null,
  led: true,
  back: false,
};
const READING = {
  title: 'Læs højt',
  status: 'staffing',
  category: 'learning',
  segmentCode: 'D3',
  led: true,
  back: true,
};

const WANTED = {
  meetings: [5, 5],
  items: [29, 1],
  yearAndSerial: ['2014-11-03', '2015-03-12', '2015-06-11'],
  kle: ['2018-09-05', '2019-01-16'],
  listed: ['2015-03-12', '2015-06-11'],
  thread: ['2015-03-12', '2015-06-11'],
  ideas: ['Hænder i jorden', 'Ord på arbejdet'],
  launched: [['Læs højt', 'D3']],
  told: {
    problem: 'Grå gårde',
    product: 'Et fælles drivhus',
    contacts: ['Gry Holm', 'Bo Lind'],
    origin: 'store-lederdag',
  },
  march: [
    [],
    [
      ['innovation', 'running', 1, false],
      ['learning', 'running', 3, false],
      ['welfare', 'running', 10, false],
      [null, 'running', 14, false],
    ],
  ],
  june: [
    [],
    [
      [null, 'approved', 15, true],
      ['innovation', 'approved', 3, false],
      ['welfare', 'approved', 12, false],
    ],
  ],
  named: 1,
  // Of three that are named, one is taken out by name.
  winter: [
    [
      ['innovation', 'approved', 1, false],
      ['welfare', 'approved', 3, false],
      [null, 'approved', 4, false],
    ],
    2,
  ],
  later: [[], []],
  before: [DIGITAL, READING],
  september: [
    { title: 'Byens nye haver', status: null, category: 'innovation', segmentCode: null, led: false, back: true },
    DIGITAL,
    {
      title: 'Hjem efter hospitalet',
      status: 'approved',
      category: 'welfare',
      segmentCode: null,
      led: true,
      back: false,
    },
    READING,
    { title: 'Rum for læring', status: 'approved', category: 'learning', segmentCode: null, led: true, back: false },
  ],
};

describe('the figures of minutes confirmed with the defaults', () => {
  it.each(ORDERS.map((order) => [order]))(
    'are those that a careful secretary counts, imported as %j',
    async (order) => {
      const { app, viewer } = await importedIn(order);
      try {
        expect(await figures(viewer)).toEqual(WANTED);
      } finally {
        await app.close();
      }
    },
  );
});
