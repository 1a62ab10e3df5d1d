import { ACCESS_ROLES, POLICIES, type AccessPolicy, type AccessRole, type Action } from '@netvaerksoverblik/domain';
import { Matrix } from './matrix.js';

jest.setTimeout(300_000);

type Table = Record<Action, AccessPolicy>;

/** The table that the application asks is this very object: it runs in the same process. */
const policies = POLICIES as Table;
const ACTIONS = Object.keys(POLICIES) as Action[];

interface Mutant {
  readonly name: string;
  readonly policy: AccessPolicy;
}

/** Asked behind the door of another: who does not get through that one never comes so far. */
const DOORS: Partial<Record<Action, Action>> = { 'portfolio.appoint-leaders': 'portfolio.appoint' };

/** Roles that the line does not name, and that a wrong line would let do something. */
function strangersTo(action: Action): AccessRole[] {
  const door = DOORS[action];
  const passing = door === undefined ? ACCESS_ROLES : ACCESS_ROLES.filter((role) => role in Object(policies[door]));
  return passing.filter((role) => !(role in Object(policies[action])));
}

/** Every way of getting one line wrong: a role left out, a reach too wide, somebody let in who is not. */
function mutantsOf(action: Action): Mutant[] {
  const policy = policies[action];
  if (policy === 'public') return [{ name: 'asks for a session', policy: { account: 'all' } }];
  const entries = Object.entries(policy);
  const without = entries.map(([role]) => ({
    name: `without ${role}`,
    policy: Object.fromEntries(entries.filter(([other]) => other !== role)),
  }));
  const wider = entries
    .filter(([role, reach]) => reach !== 'all' && role !== 'account')
    .map(([role]) => ({ name: `${role} reaches all`, policy: { ...policy, [role]: 'all' } }));
  const isForAll = 'everyone' in policy || 'account' in policy;
  const added = isForAll
    ? []
    : strangersTo(action).map((role) => ({
        name: `${role} added`,
        policy: { ...policy, [role]: 'all' },
      }));
  return [...without, ...wider, ...added, { name: 'public', policy: 'public' }];
}

describe('a line of the policies that is wrong', () => {
  let matrix: Matrix;

  beforeAll(async () => {
    matrix = await Matrix.start();
  });
  afterAll(() => matrix.app.close());

  it.each(ACTIONS)('is noticed by the matrix: %s', async (action) => {
    const right = policies[action];
    const survivors: string[] = [];
    const cells = matrix.cells(action);
    // Who is refused is asked first: what should not be let in would change the world for the others.
    const order = [...cells].sort((one, other) => Number(one.expected === 'in') - Number(other.expected === 'in'));
    for (const { name, policy } of mutantsOf(action)) {
      policies[action] = policy;
      const noticed = await matrix.mismatches(order, 1);
      if (noticed.length === 0) survivors.push(name);
    }
    policies[action] = right;
    expect([action, cells.length > 0, survivors]).toEqual([action, true, []]);
  });
});
