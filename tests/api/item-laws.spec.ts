import { randomUUID } from 'node:crypto';
import { rebuildProjections } from '@netvaerksoverblik/api';
import type { PortfolioItemDetailReply, Problem } from '@netvaerksoverblik/contracts';
import { PORTFOLIO_KINDS, STATES, TRANSITIONS, type ItemState, type PortfolioKind } from '@netvaerksoverblik/domain';
import fc from 'fast-check';
import { anAccount } from '../support/accounts.js';
import type { ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { confirm, portfolio, upload } from '../support/imports.js';
import { anItem, enter, itemAt } from '../support/items.js';
import { approvedNetworks, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TODAY = '2026-06-17';

const DOCUMENTS: readonly MinutesText[] = [
  { date: '2026-01-15', items: [approvedNetworks({ title: 'Ro på morgenen', leader: 'Inge Vangsø' })] },
  {
    date: '2026-03-12',
    items: [
      {
        title: 'Start',
        decides: [
          'Ledelsesforum igangsatte netværket "Ro på morgenen".',
          'Netværket "Ro på morgenen" skal i Ledelsesforum igen til yderligere kvalificering.',
        ],
      },
    ],
  },
];

const TABLES: Readonly<Record<string, string>> = {
  item_now: 'to_jsonb(t)',
  item_span: 'to_jsonb(t)',
  holder_span: `to_jsonb(t) - 'id'`,
  condition_span: 'to_jsonb(t)',
};

describe('whatever people enter', () => {
  let app: TestApp;
  let secretariat: ApiClient;
  let leader: ApiClient;
  let leaderId: string;
  let made = 0;

  beforeAll(async () => {
    app = await startTestApp({ clock: new FixedClock(`${TODAY}T10:00:00Z`) });
    secretariat = await app.as('secretariat');
    leaderId = randomUUID();
    await app.dataSource.query(`INSERT INTO person (id, name) VALUES ($1, 'Hanne Holm')`, [leaderId]);
    // No demo account: those have the one role that they are signed in as.
    leader = (await anAccount(app, { roles: [{ role: 'employee' }], personId: leaderId })).viewer;
  });
  afterAll(() => app.close());

  const projections = async (): Promise<unknown> => {
    const found: Record<string, unknown> = {};
    for (const [table, row] of Object.entries(TABLES)) {
      const rows = await app.dataSource.query<{ row: unknown }[]>(
        `SELECT ${row} AS row FROM ${table} t ORDER BY (${row})::text`,
      );
      found[table] = rows.map((one) => one.row);
    }
    return found;
  };

  const recounted = async (): Promise<unknown> => {
    await app.dataSource.transaction(async (manager) => {
      const items = await manager.query<{ id: string }[]>(`SELECT id FROM portfolio_item`);
      await rebuildProjections(
        manager,
        items.map(({ id }) => id),
      );
    });
    return projections();
  };

  const itemOf = async (kind: PortfolioKind, on = '2026-01-15'): Promise<PortfolioItemDetailReply> =>
    anItem(secretariat, { kind, title: `Sag ${(made += 1)}`, on });

  /** Puts an item into any state, as minutes may. */
  const inState = async (kind: PortfolioKind, state: ItemState): Promise<string> => {
    const { id } = await itemOf(kind);
    await app.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO event (item_id, item_kind, type, to_status, effective_on, actor_id, reason, ordinal)
         SELECT item_id, item_kind, 'status', $2, '2026-02-01', actor_id, 'prøve', 0 FROM event WHERE item_id = $1 LIMIT 1`,
        [id, state],
      );
      await rebuildProjections(manager, [id]);
    });
    return id;
  };

  it('permitted steps lead where they say, day by day as the events are folded, and the projections are those of a recount', async () => {
    const walk = fc.array(fc.record({ choice: fc.nat(20), days: fc.nat(20) }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PORTFOLIO_KINDS), walk, async (kind, choices) => {
        const { id } = await itemOf(kind);
        for (const role of kind === 'network' ? ['network-leader', 'reference-leader'] : []) {
          await enter(secretariat, id, 'roles', {
            ...{ role, state: 'appointed', on: '2026-01-15' },
            party: 'Bo Lind',
            reason: 'x',
          });
        }
        const taken: { on: string; to: ItemState }[] = [];
        let day = 15;
        for (const { choice, days } of choices) {
          const { body } = await itemAt(secretariat, id);
          const open = body.steps.filter(({ refusals }) => refusals.length === 0);
          const to = open[choice % Math.max(open.length, 1)]?.to;
          if (to === undefined) break;
          day = Math.min(day + days, 150);
          const on = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
          const answer = await enter(secretariat, id, 'steps', { to, on, reason: 'Næste' });
          expect([answer.status, answer.body.status]).toEqual([200, to]);
          taken.push({ on, to });
        }
        for (const { on } of taken) {
          const last = taken.findLast((step) => step.on <= on)?.to;
          const { body } = await itemAt(secretariat, id, `?asOf=${on}`);
          const listed = (await portfolio(secretariat, `?asOf=${on}&q=${body.reference}`)).items[0];
          expect([body.status, listed?.status, body.events.at(-1)?.effectiveOn]).toEqual([last, last, on]);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(await projections()).toEqual(await recounted());
  }, 180_000);

  it('the page offers a step where the server takes it, and says why where it does not', async () => {
    const cases = fc.constantFrom(...PORTFOLIO_KINDS).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        from: fc.constantFrom<ItemState>(...STATES[kind]),
        to: fc.constantFrom<ItemState>(...STATES[kind]),
        asOwner: fc.boolean(),
        staffed: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ kind, from, to, asOwner, staffed }) => {
        const id = await inState(kind, from);
        const role = kind === 'project' ? 'project-owner' : 'network-leader';
        if (staffed)
          await enter(secretariat, id, 'roles', { role, state: 'appointed', personId: leaderId, reason: 'x' });
        const viewer = asOwner ? leader : secretariat;
        const { body: item } = await itemAt(viewer, id);
        const offered = item.steps.find((step) => step.to === to);
        const answer = await enter<unknown>(viewer, id, 'steps', { to, reason: 'Prøve' });
        const codes = ((answer.body as Partial<Problem>).errors ?? []).map(({ code }) => code);
        if (asOwner && !staffed) {
          expect([answer.status, item.steps]).toEqual([403, []]);
        } else if (offered === undefined) {
          expect(TRANSITIONS[kind][from as never]).not.toContain(to);
          expect([answer.status, codes[0]]).toEqual([409, 'not-a-step']);
        } else if (offered.refusals.length > 0) {
          expect(answer.status).toBe(409);
          expect(codes).toEqual(offered.refusals.map(({ code }) => code));
        } else {
          expect([answer.status, (answer.body as PortfolioItemDetailReply).status]).toEqual([200, to]);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 180_000);

  it('projections are those of a recount after imports, entries, corrections and an undo in any order', async () => {
    const acts = fc.shuffledSubarray(['first', 'second', 'step', 'role', 'correct', 'undo', 'name'] as const, {
      minLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(acts, async (order) => {
        const imports: string[] = [];
        const target = async () =>
          (await portfolio(secretariat, '?kind=network')).items.find(({ title }) => /^Ro /.test(title));
        const run: Record<(typeof order)[number], () => Promise<unknown>> = {
          first: () => give(0),
          second: () => give(1),
          step: () => about('steps', { to: 'stopped', reason: 'Nok' }),
          role: () => about('roles', { role: 'network-leader', state: 'vacant', reason: 'Ingen' }),
          name: () => about('names', { title: 'Ro hele dagen', reason: 'Bedre' }),
          correct: async () => {
            const item = await target();
            if (item === undefined) return;
            const { body } = await itemAt(secretariat, item.id);
            const event = body.events.at(-1)?.id ?? '';
            await enter(secretariat, item.id, `events/${event}/correction`, { reason: 'Forkert' });
          },
          undo: async () => {
            const id = imports.pop();
            if (id !== undefined) await secretariat.post(`/api/v1/imports/${id}/undo`, { reason: 'Forkert udgave' });
          },
        };
        const give = async (place: number) => {
          const { body } = await upload(secretariat, DOCUMENTS[place] as MinutesText);
          await confirm(secretariat, body.id);
          imports.push(body.id);
        };
        const about = async (what: string, entry: object) => {
          const item = await target();
          if (item !== undefined) await enter(secretariat, item.id, what, entry);
        };
        for (const act of order) await run[act]();
        const before = await projections();
        expect(before).toEqual(await recounted());
        while (imports.length > 0) await run.undo();
        expect(await projections()).toEqual(await recounted());
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 180_000);
});
