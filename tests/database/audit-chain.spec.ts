import { randomUUID } from 'node:crypto';
import {
  applicationDataSource,
  AuditSealing,
  AuditService,
  AuditVerification,
  createLog,
  type AuditRecord,
} from '@netvaerksoverblik/api';
import type { DataSource } from 'typeorm';
import { cloneDatabase, superuserUrl, type ClonedDatabase } from '../support/database.js';
import { withClient } from '../support/sql-client.js';
import { until } from '../support/until.js';

const DENIED = '42501';
const CHECK = '23514';
const COUNT = 40;

describe('the log of who did what', () => {
  let database: ClonedDatabase;
  let dataSource: DataSource;
  const audit = new AuditService();

  beforeEach(async () => {
    database = await cloneDatabase();
    dataSource = await applicationDataSource(database).initialize();
  });
  afterEach(async () => {
    await dataSource.destroy();
    await database.stop();
  });

  const record = (more: Partial<AuditRecord> = {}): Promise<void> =>
    dataSource.transaction((manager) =>
      audit.record(manager, {
        ...{ actorId: randomUUID(), action: 'person.changed', entity: 'person', entityId: randomUUID() },
        ...{ before: { name: 'Bo' }, after: { name: 'Bodil' }, ...more },
      }),
    );
  const verify = (head?: string | null) => new AuditVerification(dataSource).verify(head);
  async function seal(): Promise<number> {
    const [row] = await dataSource.query<{ count: number }[]>(`SELECT seal_audit() AS count`);
    return row?.count ?? 0;
  }
  async function aChain(): Promise<void> {
    for (let number = 0; number < COUNT; number += 1) await record();
    expect(await seal()).toBe(COUNT);
  }
  const asOwner = (...statements: string[]): Promise<void> =>
    withClient(superuserUrl(database), async (client) => {
      for (const statement of statements) await client.query(statement);
    });
  const refusalOf = (statement: string): Promise<string | undefined> =>
    dataSource.query(statement).then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );

  it.each([
    `UPDATE audit_entry SET action = 'nothing'`,
    `DELETE FROM audit_entry`,
    `TRUNCATE audit_entry CASCADE`,
    `ALTER TABLE audit_entry DISABLE TRIGGER ALL`,
    `DROP TABLE audit_seal`,
    `SET session_replication_role = 'replica'`,
    `INSERT INTO audit_entry (id, action, entity) OVERRIDING SYSTEM VALUE VALUES (1, 'x', 'x')`,
    `INSERT INTO audit_entry (recorded_at, action, entity) VALUES ('2020-01-01', 'x', 'x')`,
    `INSERT INTO audit_seal (entry_id, position, hash) VALUES (1, 1, '')`,
    `UPDATE audit_seal SET hash = ''`,
    `UPDATE audit_payload SET body = '{}'`,
    `DELETE FROM audit_payload`,
    `INSERT INTO audit_erasure (entry_id, erasure_id) VALUES (1, gen_random_uuid())`,
    `DELETE FROM audit_watch`,
  ])('P26 is the database’s own: the application is refused %s', async (statement) => {
    expect(await refusalOf(statement)).toBe(DENIED);
  });

  it('P26 is emptied for an erasure of this very transaction and for nothing else', async () => {
    const person = randomUUID();
    await record({ subjects: [person] });
    await record();
    await seal();
    expect(await refusalOf(`SELECT erase_audit_payloads('${randomUUID()}')`)).toBe(CHECK);
    const [old] = await dataSource.query<{ id: string }[]>(
      `INSERT INTO erasure (person_id, reason) VALUES ($1, 'Ønske') RETURNING id`,
      [person],
    );
    expect(await refusalOf(`SELECT erase_audit_payloads('${old?.id ?? ''}')`)).toBe(CHECK);
    const erased = await dataSource.transaction(async (manager) => {
      const [erasure] = await manager.query<{ id: string }[]>(
        `INSERT INTO erasure (person_id, reason) VALUES ($1, 'Ønske') RETURNING id`,
        [person],
      );
      return manager.query<{ count: number }[]>(`SELECT erase_audit_payloads($1) AS count`, [erasure?.id]);
    });
    expect(erased).toEqual([{ count: 1 }]);
    expect(await dataSource.query(`SELECT count(*)::int AS left FROM audit_payload`)).toEqual([{ left: 1 }]);
    expect(await verify()).toMatchObject({ intact: true, sealed: 2, faults: [] });
  });

  it.each([
    ['a changed entry', `UPDATE audit_entry SET action = 'x' WHERE id = 7`, { what: 'changed', entry: '7' }],
    [
      'a changed time',
      `UPDATE audit_entry SET recorded_at = recorded_at + interval '1 microsecond' WHERE id = 7`,
      { what: 'changed', entry: '7' },
    ],
    [
      'an entry taken away',
      `ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_entry_fk; ALTER TABLE audit_payload DROP CONSTRAINT audit_payload_entry_fk;
       DELETE FROM audit_entry WHERE id = 7`,
      { what: 'entry-missing', entry: '7' },
    ],
    ['an entry taken away with its seal', `DELETE FROM audit_seal WHERE entry_id = 7`, { what: 'seal-missing' }],
    [
      'two entries that changed places',
      `UPDATE audit_seal SET entry_id = 999 - entry_id WHERE false;
       ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_pk;
       UPDATE audit_seal SET entry_id = CASE entry_id WHEN 7 THEN 9 ELSE 7 END WHERE entry_id IN (7, 9)`,
      { what: 'order' },
    ],
    [
      'a changed payload',
      `UPDATE audit_payload SET body = '{}' WHERE entry_id = 7`,
      { what: 'payload-changed', entry: '7' },
    ],
    [
      'a payload that no erasure took',
      `DELETE FROM audit_payload WHERE entry_id = 7`,
      { what: 'payload-missing', entry: '7' },
    ],
  ])('P26 tells of %s', async (_what, tampering, fault) => {
    await aChain();
    expect(await verify()).toMatchObject({ intact: true, sealed: COUNT });
    await asOwner(tampering);
    const { intact, faults } = await verify();
    expect(intact).toBe(false);
    expect(faults).toContainEqual(expect.objectContaining(fault));
  });

  it('P26 tells by a head that was written down that the end was cut off', async () => {
    await aChain();
    const { head } = await verify();
    await asOwner(
      `DELETE FROM audit_seal WHERE entry_id = ${COUNT}`,
      `DELETE FROM audit_payload WHERE entry_id = ${COUNT}`,
      `DELETE FROM audit_entry WHERE id = ${COUNT}`,
    );
    expect((await verify()).intact).toBe(true);
    expect((await verify(head)).faults).toEqual([{ what: 'head-unknown', position: null, entry: null }]);
  });

  it('passes the number of a transaction that was rolled back', async () => {
    await record();
    await dataSource
      .transaction(async (manager) => {
        await audit.record(manager, { actorId: null, action: 'x', entity: 'x', entityId: null, after: null });
        throw new Error('taken back');
      })
      .catch(() => undefined);
    await record();
    expect(await seal()).toBe(2);
    expect(await verify()).toMatchObject({ intact: true, sealed: 2, unsealed: { count: 0 } });
  });

  it('waits at the number of a transaction that is under way, and goes on in order', async () => {
    await record();
    await withClient(database.applicationUrl, async (client) => {
      await client.query('BEGIN');
      await client.query(`INSERT INTO audit_entry (action, entity) VALUES ('late', 'x')`);
      await record();
      expect(await seal()).toBe(1);
      expect(await verify()).toMatchObject({ sealed: 1, unsealed: { count: 1, from: '3' } });
      expect(await seal()).toBe(0);
      await client.query('COMMIT');
    });
    expect(await seal()).toBe(2);
    const order = await dataSource.query<{ id: string }[]>(`SELECT entry_id AS id FROM audit_seal ORDER BY position`);
    expect(order.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect((await verify()).intact).toBe(true);
  });

  it('is not held up by one transaction after another, when the gap of the first is dead', async () => {
    await record();
    const gap = withClient(database.applicationUrl, async (client) => {
      await client.query('BEGIN');
      await client.query(`INSERT INTO audit_entry (action, entity) VALUES ('given up', 'x')`);
      await record();
      await seal();
      await client.query('ROLLBACK');
    });
    await gap;
    await withClient(database.applicationUrl, async (client) => {
      await client.query('BEGIN');
      await client.query(`INSERT INTO audit_entry (action, entity) VALUES ('later', 'x')`);
      expect(await seal()).toBe(1);
      await client.query('COMMIT');
    });
    await seal();
    expect(await verify()).toMatchObject({ intact: true, sealed: 3, unsealed: { count: 0 } });
  });

  it('is sealed once by however many servers', async () => {
    for (let number = 0; number < COUNT; number += 1) await record();
    const counts = await Promise.all(Array.from({ length: 6 }, () => seal()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(COUNT);
    expect(await verify()).toMatchObject({ intact: true, sealed: COUNT });
  });

  it('is sealed within 5 s by a server that runs', async () => {
    const sealing = new AuditSealing({ dataSource, log: createLog('silent') });
    sealing.start();
    await record();
    const since = performance.now();
    await until(async () => (await verify()).sealed === 1);
    expect(performance.now() - since).toBeLessThan(5000);
    await sealing.onModuleDestroy();
  });
});
