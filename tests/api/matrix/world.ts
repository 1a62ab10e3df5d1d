import { randomUUID } from 'node:crypto';
import type { AccessRole } from '@netvaerksoverblik/domain';
import { anAccount } from '../../support/accounts.js';
import type { ApiClient } from '../../support/api-client.js';
import { anItem } from '../../support/items.js';
import { itemCalled, record, upload } from '../../support/imports.js';
import { addItem, planMeeting } from '../../support/meetings.js';
import { approvedNetworks, minutesText } from '../../support/minutes-text.js';
import type { TestApp } from '../../support/test-app.js';
import { callersOf } from './callers.js';

/** Whose a thing is to who asks: of their forum or item, of another's, behind another forum's closed doors, nobody's. */
export type Whose = 'own' | 'foreign' | 'closed' | 'missing';
/** What stands in the places of an address: `:id`, `:partId`. */
export type Places = Readonly<Record<string, string>>;
export type Owned = Partial<Record<Whose, Places>>;
export type Caller = AccessRole | 'nobody' | 'deactivated' | 'no-role' | 'feed-token';

export interface World {
  readonly callers: Readonly<Record<Caller, ApiClient>>;
  /** Only what there is: no round lies behind closed doors. */
  readonly things: Readonly<Record<string, Owned>>;
  readonly file: string;
  readonly forumId: string;
  /** An open item of the callers' forum, to promise something at. */
  readonly promisedAt: string;
  readonly otherPersonId: string;
  /** Makes another of what the call before may have used up. */
  readonly renewed: Readonly<Record<string, () => Promise<Places>>>;
}

const MINE = 'Ledelsesforum';
const THEIRS = 'Direktørforum';
const PROMISE = 'Bodil Krage kommer med et overblik over lokaler senest den 1. juni 2027.';

/** Minutes of one of the two forums: an open network, and another behind closed doors with a promise and a person. */
function minutes(forum: string, date: string, [open, closed]: [string, string]): string {
  const text = minutesText({
    forum,
    route: forum === MINE ? 'LF' : 'DIF',
    date,
    items: [
      approvedNetworks({ title: open, leader: `Åse ${open}` }),
      { title: 'Lokaler', decides: [PROMISE] },
      { title: 'x', closed: true, caseNumber: '26/4711' },
    ],
  });
  const behind = [
    'Beslutning',
    `${MINE} godkendte netværket "${closed}". Ulla ${closed} er referenceleder for netværket. Ulla ${closed} laver en plan senest den 1. juli 2027.`,
  ];
  return text.replace('26/4711\n', `26/4711\n\n${behind.join('\n\n')}\n`).replaceAll(MINE, forum);
}

async function made(office: ApiClient, path: string, body: object): Promise<{ id: string }> {
  const answer = await office.post<{ id: string }>(path, body);
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

type Find = (sql: string, params?: readonly unknown[]) => Promise<string>;

function finder({ dataSource }: TestApp): Find {
  return async (sql, params = []) => {
    const rows = await dataSource.query<{ id: string }[]>(sql, [...params]);
    const [row] = rows;
    if (row === undefined) throw new Error(`nothing is found by ${sql}`);
    return row.id;
  };
}

const missing = (...names: string[]): Places => Object.fromEntries(names.map((name) => [name, randomUUID()]));
const at = (id: string): Places => ({ id });

export async function buildWorld(app: TestApp): Promise<World> {
  const find = finder(app);
  const office = await app.as('secretariat');
  await record(office, minutes(MINE, '2026-01-15', ['Ro', 'Lys']));
  await record(office, minutes(THEIRS, '2026-02-01', ['Mod', 'Kraft']));
  const forumId = await find(`SELECT id FROM forum WHERE name = $1`, [MINE]);
  const items = await itemsOf(office, find);
  const things = {
    ...items,
    ...(await partsOf(office, items)),
    ...(await meetingsOf(office, find)),
    ...(await recordsOf(office, find)),
    ...(await peopleOf(app, office, find)),
    ...(await accountsOf(app, find)),
  };
  const file = minutes(MINE, '2026-06-01', ['Fred', 'Håb']);
  const promisedAt = await find(
    `SELECT a.id FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE m.forum_id = $1 AND m.state <> 'planned' AND NOT a.closed LIMIT 1`,
    [forumId],
  );
  const otherPersonId = await find(`SELECT id FROM person WHERE name = 'Åse Mod'`);
  const callers = await callersOf(app, forumId, items);
  const onAgenda = things['planned-item'].own.id ?? '';
  const renewed = { 'planned-attachment': async () => at(await attached(office, onAgenda)) };
  return { callers, things, file, forumId, promisedAt, otherPersonId, renewed };
}

async function itemsOf(office: ApiClient, find: Find) {
  const network = {
    own: at((await itemCalled(office, 'Ro'))?.id ?? ''),
    foreign: at((await itemCalled(office, 'Mod'))?.id ?? ''),
    closed: at((await itemCalled(office, 'Kraft'))?.id ?? ''),
    missing: missing('id'),
  };
  const [project, foreignProject] = [
    await anItem(office, { kind: 'project', title: 'Broen' }),
    await anItem(office, { kind: 'project', title: 'Vejen' }),
  ];
  const [theme, foreignTheme] = [
    await anItem(office, { kind: 'theme', title: 'Søvn' }),
    await anItem(office, { kind: 'theme', title: 'Leg' }),
  ];
  const eventOf = async (id: string): Promise<Places> => ({
    id,
    eventId: await find(`SELECT id FROM event WHERE item_id = $1 ORDER BY recorded_at LIMIT 1`, [id]),
  });
  return {
    network,
    project: { own: at(project.id), foreign: at(foreignProject.id), missing: missing('id') },
    theme: {
      own: { ...at(theme.id), criterion: 'problem' },
      foreign: { ...at(foreignTheme.id), criterion: 'problem' },
      missing: { ...missing('id'), criterion: 'problem' },
    },
    'item-event': {
      own: await eventOf(network.own.id ?? ''),
      foreign: await eventOf(network.foreign.id ?? ''),
      closed: await eventOf(network.closed.id ?? ''),
      missing: missing('id', 'eventId'),
    },
  };
}

async function accountsOf(app: TestApp, find: Find) {
  const { userId } = await anAccount(app, { roles: [{ role: 'reader' }] });
  const roleId = await find(`SELECT id FROM user_role WHERE user_id = $1`, [userId]);
  const session = await find(`SELECT id FROM session WHERE user_id = $1`, [userId]);
  return {
    account: { own: { id: userId, roleId }, missing: missing('id', 'roleId') },
    session: { foreign: at(session), missing: missing('id') },
    'claim-role': { missing: missing('id') },
  };
}

const DAY = '2026-03-01';
const NETWORK_PARTS = {
  meetings: { heldOn: DAY, title: 'Opstart' },
  learnings: { learnedOn: DAY, text: 'Lyt' },
  solutions: { title: 'Stillerum' },
  recommendations: { givenOn: DAY, text: 'Fortsæt' },
};
const PROJECT_PARTS = {
  aims: { text: 'Trivsel' },
  phases: { title: 'Design', fromOn: DAY },
  milestones: { title: 'Første prøve', dueOn: DAY },
  hours: { onDay: DAY, hours: 2 },
  solutions: { title: 'Vagtplan' },
};

/** What hangs on the items: one of each sort on each item. */
async function partsOf(office: ApiClient, items: { network: Owned; project: Owned }): Promise<Record<string, Owned>> {
  const sorts = [
    ...Object.entries(NETWORK_PARTS).map(([name, body]) => ({ name, body, path: 'networks', of: items.network })),
    ...Object.entries(PROJECT_PARTS).map(([name, body]) => ({ name, body, path: 'projects', of: items.project })),
  ];
  const parts: Record<string, Owned> = {};
  for (const { name, body, path, of } of sorts) {
    const owned: Owned = { missing: missing('id', 'partId') };
    for (const whose of ['own', 'foreign', 'closed'] as const) {
      const id = of[whose]?.id;
      if (id === undefined) continue;
      owned[whose] = { id, partId: (await made(office, `/api/v1/${path}/${id}/${name}`, body)).id };
    }
    parts[`${path}/${name}`] = owned;
  }
  return parts;
}

async function attached(office: ApiClient, agendaItem: string): Promise<string> {
  const path = `/api/v1/agenda-items/${agendaItem}/attachments`;
  const file = await office.upload<{ id: string }>(path, 'oplæg.txt', 'Et oplæg');
  if (file.status !== 201) throw new Error(`${path} answered ${file.status}: ${file.text}`);
  return file.body.id;
}

async function meetingsOf(office: ApiClient, find: Find) {
  const plan = async (forum: string, closed = false) => {
    const meeting = await planMeeting(office, { forum, date: closed ? '2027-02-03' : '2027-01-06' });
    const item = await addItem(office, meeting.body.id, { title: 'Frikøb', ...(closed ? { closed: true } : {}) });
    return { meeting: at(meeting.body.id), item: at(item.body.id), file: at(await attached(office, item.body.id)) };
  };
  const [own, foreign, closed] = [await plan(MINE), await plan(THEIRS), await plan(THEIRS, true)];
  const heldBy = (forum: string) =>
    find(`SELECT m.id FROM meeting m JOIN forum f ON f.id = m.forum_id WHERE f.name = $1 AND m.state <> 'planned'`, [
      forum,
    ]);
  const none = missing('id');
  return {
    meeting: { own: at(await heldBy(MINE)), foreign: at(await heldBy(THEIRS)), missing: none },
    'planned-meeting': { own: own.meeting, foreign: foreign.meeting, missing: none },
    'planned-item': { own: own.item, foreign: foreign.item, closed: closed.item, missing: none },
    attachment: { own: own.file, foreign: foreign.file, closed: closed.file, missing: none },
    'planned-attachment': { own: own.file, foreign: foreign.file, closed: closed.file, missing: none },
  };
}

async function recordsOf(office: ApiClient, find: Find) {
  const promise = (forum: string, isClosed: boolean) =>
    find(
      `SELECT p.id FROM follow_up p JOIN agenda_item a ON a.id = p.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
       JOIN forum f ON f.id = m.forum_id WHERE f.name = $1 AND a.closed = $2 LIMIT 1`,
      [forum, isClosed],
    );
  const review = async (forum: string, date: string) =>
    at((await upload(office, minutes(forum, date, [`${forum} åben`, `${forum} lukket`]))).body.id);
  return {
    'follow-up': {
      own: at(await promise(MINE, false)),
      foreign: at(await promise(THEIRS, false)),
      closed: at(await promise(THEIRS, true)),
      missing: missing('id'),
    },
    import: {
      own: await review(MINE, '2026-03-01'),
      foreign: await review(THEIRS, '2026-03-02'),
      missing: missing('id'),
    },
  };
}

async function peopleOf(app: TestApp, office: ApiClient, find: Find) {
  const named = (name: string) => find(`SELECT id FROM person WHERE name = $1`, [name]);
  const department = await made(office, '/api/v1/departments', { name: 'Dagtilbud' });
  const list = await office.upload<{ id: string }>(
    '/api/v1/people/imports',
    'liste.csv',
    'navn;afdeling\nBo Bæk;Dagtilbud\n',
  );
  const person = await named('Åse Ro');
  await app.dataSource.query(
    `INSERT INTO department_membership (person_id, department_id, from_on) VALUES ($1, $2, '2020-01-01')`,
    [person, department.id],
  );
  const membershipId = await find(`SELECT id FROM department_membership WHERE person_id = $1`, [person]);
  const job = await find(
    `INSERT INTO job (kind, key, attempts, last_error) VALUES ('no-such', '1', 8, 'x') RETURNING id`,
  );
  const round = await made(office, '/api/v1/rounds', { startsOn: '2026-08-01' });
  return {
    person: { own: at(person), closed: at(await named('Ulla Kraft')), missing: missing('id') },
    membership: { own: { id: person, membershipId }, missing: missing('id', 'membershipId') },
    department: { own: at(department.id), missing: missing('id') },
    round: { own: at(round.id), missing: missing('id') },
    'people-import': { own: at(list.body.id), missing: missing('id') },
    job: { own: at(job), missing: at('999999999999') },
    merge: { missing: missing('mergeId') },
    name: { missing: missing('nameId') },
  };
}
