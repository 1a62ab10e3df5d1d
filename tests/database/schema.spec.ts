import { ownerDataSource } from '@netvaerksoverblik/api';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type ClonedDatabase } from '../support/database.js';

const TABLES = `SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND relname <> 'migration' ORDER BY 1`;

describe('the schema', () => {
  let database: ClonedDatabase;
  let owner: DataSource;

  beforeEach(async () => {
    database = await cloneDatabase();
    owner = await ownerDataSource(database).initialize();
  });

  afterEach(async () => {
    await owner.destroy();
    await database.stop();
  });

  it('is what the entities describe: there is nothing to migrate', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('goes away and comes back whole', async () => {
    const before = await owner.query<{ name: string }[]>(TABLES);
    for (const _migration of owner.migrations) await owner.undoLastMigration({ transaction: 'all' });
    expect(await owner.query(TABLES)).toEqual([]);
    await owner.runMigrations({ transaction: 'all' });
    expect(await owner.query(TABLES)).toEqual(before);
  });

  const item = '00000000-0000-4000-8000-000000000001';

  it.each([
    ['a status of another kind', { type: 'status', to_status: 'idea' }, 'event_state_ck'],
    ['a status event without a status', { type: 'status' }, 'event_shape_ck'],
    ['a mention with a status', { type: 'mentioned', to_status: 'approved' }, 'event_shape_ck'],
    ['a role held by nobody', { type: 'role', role: 'network-leader', role_state: 'appointed' }, 'event_shape_ck'],
    [
      'a vacancy that somebody holds',
      { type: 'role', role: 'network-leader', role_state: 'vacant', party: 'x' },
      'event_shape_ck',
    ],
    [
      'an event without a passage, a person and a reason',
      { type: 'status', to_status: 'approved', reason: null },
      'event_basis_ck',
    ],
    [
      'a window without its words',
      { type: 'status', to_status: 'approved', window_from: '2026-01-01' },
      'event_window_ck',
    ],
  ])('refuses %s', async (_what, columns, constraint) => {
    await owner.query(
      `INSERT INTO portfolio_item (id, kind, reference, title, folded_title) VALUES ($1, 'network', 'N-2026-01', 'x', 'x')`,
      [item],
    );
    const actors = await owner.query<{ id: string }[]>(
      `INSERT INTO app_user (display_name, kind) VALUES ('Somebody', 'demo') RETURNING id`,
    );
    const row = {
      ...{
        item_id: item,
        item_kind: 'network',
        effective_on: '2026-01-15',
        actor_id: actors[0]?.id,
        reason: 'because',
      },
      ...columns,
    };
    const names = Object.keys(row);
    const insert = owner.query(
      `INSERT INTO event (${names.join(', ')}) VALUES (${names.map((_, place) => `$${place + 1}`).join(', ')})`,
      Object.values(row),
    );
    await expect(insert).rejects.toMatchObject({ driverError: { constraint } });
  });

  it('keeps a theme from being called a network', async () => {
    await owner.query(
      `INSERT INTO portfolio_item (id, kind, reference, title, folded_title) VALUES ($1, 'network', 'N-2026-01', 'x', 'x')`,
      [item],
    );
    await expect(owner.query(`INSERT INTO theme (id) VALUES ($1)`, [item])).rejects.toMatchObject({
      driverError: { constraint: 'theme_item_fk' },
    });
  });
});
