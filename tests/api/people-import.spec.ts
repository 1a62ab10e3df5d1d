import type { PeopleImportReply, PeopleReply, PersonDetailReply, Problem } from '@netvaerksoverblik/contracts';
import type { Answer, ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { record } from '../support/imports.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { workbook, type Cell } from '../support/workbook.js';
import { MACRO_TYPE, wordDocument } from '../support/word-document.js';

const PATH = '/api/v1/people/imports';
const HEADINGS = ['Navn', 'Afdeling', 'Titel', 'Niveau', 'Fra', 'Til'];

let app: TestApp;
let secretariat: ApiClient;

beforeEach(async () => {
  app = await startTestApp({ clock: new FixedClock('2026-06-17T08:00:00Z') });
  secretariat = await app.as('secretariat');
});

afterEach(() => app.close());

const give = (content: string | Buffer, fileName = 'medarbejdere.csv'): Promise<Answer<PeopleImportReply>> =>
  secretariat.upload<PeopleImportReply>(
    PATH,
    fileName,
    typeof content === 'string' ? content : Uint8Array.from(content),
  );

const sheet = (...rows: Cell[][]): Promise<Answer<PeopleImportReply>> =>
  give(workbook([HEADINGS, ...rows]), 'liste.xlsx');

const confirm = (id: string, body: object = {}): Promise<Answer<PeopleImportReply>> =>
  secretariat.post<PeopleImportReply>(`${PATH}/${id}/confirm`, body);

async function take(...rows: Cell[][]): Promise<PeopleImportReply> {
  const answer = await confirm((await sheet(...rows)).body.id);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
}

async function person(name: string): Promise<PersonDetailReply> {
  const { items } = (await secretariat.get<PeopleReply>(`/api/v1/people?limit=200`)).body;
  const found = items.find((one) => one.name === name);
  return (await secretariat.get<PersonDetailReply>(`/api/v1/people/${found?.id ?? name}`)).body;
}

const places = ({ memberships }: PersonDetailReply) =>
  memberships.map(({ department, title, level, from, to }) => [department.name, title, level, from, to]);

describe('a list of people', () => {
  it('is read from a workbook, and taken in once somebody has seen it', async () => {
    const given = await sheet(
      ['Hanne Vestermark', 'Dagtilbud', 'Afdelingschef', 3, { date: '2024-08-01' }, null],
      ['Åse Ørskov', 'Skole & Læring', 'Lærer', 5, { date: '2020-01-01' }, { date: '2026-06-30' }],
    );
    expect(given.status).toBe(201);
    expect(given.body).toMatchObject({ state: 'review', counts: { rows: 2, new: 2, question: 0 } });
    expect(given.body.newDepartments).toEqual(['Dagtilbud', 'Skole & Læring']);
    expect((await secretariat.get<PeopleReply>('/api/v1/people')).body.total).toBe(0);

    const confirmed = await confirm(given.body.id);
    expect(confirmed.body.result).toEqual({ people: 2, departments: 2, memberships: 2, changed: 0, left: 0 });
    expect(places(await person('Hanne Vestermark'))).toEqual([['Dagtilbud', 'Afdelingschef', 3, '2024-08-01', null]]);
    // The list names the last day; it holds no more from the day after.
    expect(places(await person('Åse Ørskov'))).toEqual([['Skole & Læring', 'Lærer', 5, '2020-01-01', '2026-07-01']]);
  });

  it('is taken in once, however often it is confirmed, and changes nothing when it is given again', async () => {
    const row: Cell[] = ['Hanne Vestermark', 'Dagtilbud', 'Afdelingschef', 3, { date: '2024-08-01' }, null];
    const { id } = (await sheet(row)).body;
    const [first, second] = await Promise.all([confirm(id), confirm(id)]);
    expect(second.body.result).toEqual(first.body.result);
    const again = await sheet(row);
    expect(again.body.counts).toMatchObject({ same: 1, new: 0, changed: 0 });
    expect((await confirm(again.body.id)).body.result).toMatchObject({ people: 0, memberships: 0, changed: 0 });
    expect((await person('Hanne Vestermark')).memberships).toHaveLength(1);
  });

  const CSV =
    'Afdeling;Navn;E-mail;NIVEAU;Til;Fra\nBørn & Unge;Åge Sørensen;AAGE@egelund.example;3;31-12-2026;1. januar 2020\n';
  it.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${CSV}`)],
    ['in Windows-1252', Buffer.from(CSV, 'latin1')],
    ['in UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
    ['with commas', Buffer.from(CSV.replaceAll(';', ','))],
    ['that says its delimiter', Buffer.from(`sep=;\r\n${CSV.replaceAll('\n', '\r\n')}`)],
    ['with a title above', Buffer.from(`Udtræk fra løn;;;;;\n\n${CSV}`)],
    ['in quotes', Buffer.from(CSV.replace('Åge Sørensen', '"Åge\nSørensen"'))],
  ])('is read from text %s, its columns in any order', async (_how, bytes) => {
    const { body, status } = await give(bytes);
    expect(status).toBe(201);
    expect(body.rows).toMatchObject([
      {
        ...{ name: 'Åge Sørensen', department: 'Børn & Unge', level: 3, from: '2020-01-01', to: '2027-01-01' },
        ...{ email: 'aage@egelund.example', action: 'new', problems: [], mayTake: true },
      },
    ]);
  });

  it('never works a formula out: a cell is what was saved with it, and a text that looks like one is not taken', async () => {
    const cell = { formula: 'WEBSERVICE("http://127.0.0.1:1/")', value: 'Karen Madsen' };
    const { body } = await sheet(
      [cell, 'Skole', null, null, null, null],
      ['=cmd|x Hansen', 'Skole', null, null, null, null],
    );
    expect(body.rows.map(({ name, action, problems }) => [name, action, problems])).toEqual([
      ['=cmd|x Hansen', 'question', ['formula']],
      ['Karen Madsen', 'new', []],
    ]);
  });

  it.each<[string, Cell[], string[]]>([
    ['without a name', ['', 'Skole', 'Lærer', 5, null, null], ['name-missing']],
    ['of a first name alone', ['Birger', 'Skole', null, null, null, null], ['first-name-alone']],
    ['of a level there is none of', ['Per Dam', 'Skole', null, 9, null, null], ['level']],
    ['of a day there is none of', ['Per Dam', 'Skole', null, null, '31-02-2026', null], ['from']],
    ['that ends before it begins', ['Per Dam', 'Skole', null, null, '01-02-2026', '01-01-2026'], ['period']],
    ['with a title and no department', ['Per Dam', null, 'Lærer', null, null, null], ['department-missing']],
    ['too long', ['Per Dam', 'x'.repeat(201), null, null, null, null], ['too-long']],
  ])('keeps a row %s out, and takes the others', async (_what, row, problems) => {
    const { body } = await sheet(row, ['Hanne Vestermark', 'Dagtilbud', null, null, null, null]);
    expect(body.rows[0]).toMatchObject({ action: 'question', problems, mayTake: false, line: 2 });
    const { result } = (await confirm(body.id, { answers: [{ line: 2, action: 'take' }] })).body;
    expect(result).toMatchObject({ people: 1, left: 1 });
  });

  it('asks of a name that is nearly a known one, and does as a person says', async () => {
    await take(['Hanne Vestermark', 'Dagtilbud', null, null, null, null]);
    const known = await person('Hanne Vestermark');
    const row: Cell[] = ['Hanne Westermark', 'Dagtilbud', 'Leder', 4, null, null];
    const left = await sheet(row);
    expect(left.body.rows[0]).toMatchObject({ action: 'question', problems: ['alike'], person: { id: known.id } });
    expect((await confirm(left.body.id)).body.result).toMatchObject({ people: 0, changed: 0, left: 1 });

    const same = await sheet(row);
    await confirm(same.body.id, { answers: [{ line: 2, action: 'take', person: known.id }] });
    expect(places(await person('Hanne Vestermark'))[0]).toEqual(['Dagtilbud', 'Leder', 4, '2026-06-17', null]);
    const other = await sheet(row);
    expect((await confirm(other.body.id, { answers: [{ line: 2, action: 'take' }] })).body.result).toMatchObject({
      people: 1,
    });
  });

  it('asks of a department that is nearly a known one', async () => {
    await take(['Hanne Vestermark', 'Ældre & Sundhed', null, null, null, null]);
    const { body } = await sheet(
      ['Per Dam', 'ældre og sundhed', null, null, null, null],
      ['Ole Lund', 'Ældre & Sunhed', null, null, null, null],
    );
    expect(body.rows.map(({ problems }) => problems)).toEqual([['department-alike'], []]);
    expect(body.newDepartments).toEqual([]);
  });

  it('gives somebody who has moved a new department from that day, and ends the old', async () => {
    await take(['Per Dam', 'Skole', 'Lærer', 5, { date: '2020-01-01' }, null]);
    const moved = await sheet(['Per Dam', 'Kultur', 'Konsulent', 4, { date: '2026-05-01' }, null]);
    expect(moved.body.rows[0]).toMatchObject({ action: 'changed', leaves: ['Skole'] });
    await confirm(moved.body.id);
    expect(places(await person('Per Dam'))).toEqual([
      ['Kultur', 'Konsulent', 4, '2026-05-01', null],
      ['Skole', 'Lærer', 5, '2020-01-01', '2026-05-01'],
    ]);
  });

  it('lets somebody keep both departments that it names', async () => {
    const rows: Cell[][] = [
      ['Per Dam', 'Skole', 'Lærer', 5, { date: '2020-01-01' }, null],
      ['Per Dam', 'Kultur', 'Konsulent', 4, { date: '2026-05-01' }, null],
    ];
    expect((await take(...rows)).result).toMatchObject({ people: 1, memberships: 2 });
    expect((await person('Per Dam')).memberships.map(({ to }) => to)).toEqual([null, null]);
    expect((await sheet(...rows)).body.counts).toMatchObject({ same: 2 });
  });

  it('knows people by their spelling in minutes, by a merge, and by their address', async () => {
    await record(secretariat, {
      date: '2026-01-15',
      items: [
        approvedNetworks(
          { title: 'Ågård i bevægelse', leader: 'Inge Vangsø' },
          { title: 'Zonefri trafik', leader: 'Ingeborg Vang' },
        ),
      ],
    });
    const [into, from] = [await person('Inge Vangsø'), await person('Ingeborg Vang')];
    await secretariat.post(`/api/v1/people/${from.id}/merge`, { into: into.id, reason: 'samme' });
    const list = 'Navn,Afdeling,Mail\nIngeborg Vang,Skole,inge@egelund.example\n';
    await confirm((await give(list)).body.id);
    expect(await person('Inge Vangsø')).toMatchObject({ id: into.id, email: 'inge@egelund.example' });
    const married = await give('Navn,Afdeling,Mail\nInge Lund,Skole,INGE@egelund.example\n');
    expect(married.body.rows[0]).toMatchObject({ person: { id: into.id }, action: 'same' });
  });

  it('belongs to the secretariat and the administrator', async () => {
    const { id } = (await sheet(['Per Dam', 'Skole', null, null, null, null])).body;
    for (const role of ['reader', 'forum-secretary', 'employee'] as const) {
      const viewer = await app.as(role);
      expect((await viewer.get(`${PATH}/${id}`)).status).toBe(403);
      expect((await viewer.upload(PATH, 'x.csv', 'Navn\nPer Dam\n')).status).toBe(403);
      expect((await viewer.post(`${PATH}/${id}/confirm`, {})).status).toBe(403);
    }
    expect((await (await app.as('administrator')).get(`${PATH}/${id}`)).status).toBe(200);
  });

  it('of twenty thousand rows is taken in, and one more is refused', async () => {
    const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `Person ${letters(at)}${letters(at * 7)}vig,Skole,${(at % 5) + 1}`,
    );
    const many = await give(`Navn,Afdeling,Niveau\n${rows.join('\n')}\n`);
    expect(many.body).toMatchObject({ counts: { rows: 20_000 }, newDepartments: ['Skole'] });
    expect(many.body.rows).toHaveLength(1000);
    const { result } = (await confirm(many.body.id)).body;
    expect(result?.people).toBe(many.body.counts.new);
    const refused = await give(`Navn,Afdeling,Niveau\n${[...rows, 'En Til,Skole,1'].join('\n')}\n`);
    expect(refused.body).toMatchObject({ code: 'people-list.too-many-rows' });
  }, 60_000);
});

describe('a file that is no list', () => {
  const ROWS: Cell[][] = [HEADINGS, ['Per Dam', 'Skole', null, null, null, null]];
  const bomb = { 'xl/worksheets/sheet2.xml': Buffer.alloc(45 * 1024 * 1024) };
  const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><sst>&a;</sst>';
  it.each<[string, string, () => Buffer | string]>([
    ['document.archive-too-large', 'a bomb', () => workbook(ROWS, { more: bomb })],
    [
      'document.archive-too-large',
      'a lying bomb',
      () => workbook(ROWS, { more: bomb, claims: { 'xl/worksheets/sheet2.xml': 9 } }),
    ],
    ['document.macros', 'macros', () => workbook(ROWS, { more: { 'xl/vbaProject.bin': 'x' } })],
    ['document.macros', 'a macro type', () => workbook(ROWS, { contentTypes: MACRO_TYPE })],
    ['document.damaged', 'declared entities', () => workbook(ROWS, { more: { 'xl/sharedStrings.xml': entity } })],
    ['document.damaged', 'no sheets', () => workbook(ROWS, { more: { 'xl/workbook.xml': '<workbook' } })],
    ['document.damaged', 'half an archive', () => workbook(ROWS).subarray(0, 400)],
    ['document.unsupported-type', 'a Word document', () => wordDocument('')],
    ['document.unsupported-type', 'a PDF', () => '%PDF-1.7\n'],
    [
      'document.unsupported-type',
      'an old workbook',
      () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    ['document.binary', 'bytes', () => Buffer.from([1, 2, 0, 3])],
    ['people-list.no-names', 'no names', () => 'Afdeling;Titel\nSkole;Lærer\n'],
    ['people-list.no-names', 'nothing', () => ''],
    ['people-list.malformed', 'an open quote', () => 'Navn;Afdeling\n"Per Dam;Skole\n'],
  ])('is refused as %s: %s', async (code, _what, content) => {
    const answer = await secretariat.upload<Problem>(PATH, 'liste.xlsx', Uint8Array.from(Buffer.from(content())));
    expect([answer.body.code, answer.status >= 400 && answer.status < 500]).toEqual([code, true]);
    expect(answer.body.title).toContain('liste.xlsx');
    expect(await app.dataSource.query('SELECT FROM people_import')).toEqual([]);
  });

  it('is refused where a cell far off would make the sheet endless, and the server goes on', async () => {
    const far = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>Navn</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData></worksheet>`;
    const answer = await secretariat.upload<Problem>(
      PATH,
      'stor.xlsx',
      Uint8Array.from(workbook(ROWS, { more: { 'xl/worksheets/sheet1.xml': far } })),
    );
    expect([answer.status, answer.body.code]).toEqual([422, 'people-list.too-complex']);
    expect((await sheet(['Per Dam', 'Skole', null, null, null, null])).status).toBe(201);
  }, 60_000);
});
