import type { PairingReply } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { record } from '../support/imports.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const started = (title: string, more: string) => ({
  title,
  recommends: [`at velfærdsnetværket "${title}" igangsættes.`],
  decides: [`Ledelsesforum besluttede, at velfærdsnetværket "${title}" igangsættes. ${more}`],
});

describe('pairing leaders and networks', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    app = await startTestApp({ clock: new FixedClock('2026-06-15T10:00:00Z') });
    secretariat = await app.as('secretariat');
    await record(secretariat, {
      date: '2026-01-15',
      items: [
        approvedNetworks({ title: 'Ældre på hjul', leader: 'Inge Vangsø' }),
        started('Fælles sprog', 'Rasmus Ellegaard er netværksleder for netværket.'),
        started('Zonefri trafik', 'Rasmus Ellegaard meldte sig som netværksleder for netværket.'),
        {
          title: 'Temaer',
          recommends: ['at temaet "Mad uden spild" godkendes.'],
          decides: ['Ledelsesforum godkendte temaet "Mad uden spild".'],
        },
      ],
    });
    const { dataSource } = app;
    await dataSource.query(`INSERT INTO mandate (forum_id, kind) SELECT id, 'network' FROM forum`);
    const departments = await dataSource.query<{ id: string }[]>(
      `INSERT INTO department (name) VALUES ('Plan & Klima') RETURNING id`,
    );
    const department = departments[0]?.id;
    await dataSource.query(`UPDATE portfolio_item SET department_id = $1 WHERE title = 'Zonefri trafik'`, [department]);
    await dataSource.query(
      `INSERT INTO department_membership (department_id, person_id, from_on)
       SELECT $1, id, '2024-01-01' FROM person WHERE name = 'Rasmus Ellegaard'`,
      [department],
    );
  });

  afterAll(() => app.close());

  const pairing = async (query = ''): Promise<PairingReply> =>
    (await secretariat.get<PairingReply>(`/api/v1/networks/pairing${query}`)).body;

  it('names the networks and approved themes without a network leader', async () => {
    const { matters } = await pairing();
    expect(matters.map(({ title, kind }) => [kind, title])).toEqual([
      ['network', 'Zonefri trafik'],
      ['network', 'Ældre på hjul'],
      ['theme', 'Mad uden spild'],
    ]);
    expect(matters[1]?.deciders).toEqual({
      ...{ forums: ['Ledelsesforum'], delegatedTo: [], referenceLeaders: ['Inge Vangsø'] },
    });
  });

  it('names each candidate with the networks they lead already and what speaks against them', async () => {
    const [matter] = (await pairing()).matters;
    expect(matter?.candidates).toMatchObject([
      {
        ...{ person: { name: 'Rasmus Ellegaard' }, department: 'Plan & Klima', leads: 1, notices: ['own-department'] },
      },
    ]);
  });

  it('tells how many networks each leads', async () => {
    expect((await pairing()).leaders).toMatchObject([
      { person: { name: 'Rasmus Ellegaard' }, networks: [{ title: 'Fælles sprog' }] },
    ]);
  });

  it('holds the networks begun in a half-year against the house rule', async () => {
    expect((await pairing()).halfYear).toMatchObject({
      startsOn: '2026-01-01',
      begun: 3,
      min: 2,
      max: 4,
      notice: null,
    });
    expect((await pairing('?asOf=2025-12-31')).halfYear).toMatchObject({ begun: 0, notice: 'fewer' });
  });

  it('shows a past date as it was, and leaves out what has been silent', async () => {
    expect((await pairing('?asOf=2026-01-14')).matters).toEqual([]);
    const later = await pairing('?asOf=2027-06-01');
    expect([later.matters, later.silent, later.leaders]).toEqual([[], 3, []]);
  });
});
