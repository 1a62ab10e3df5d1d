import type { ItemState } from '../lifecycles/states.js';
import type { PortfolioKind, RoleName, RoleState } from './kinds.js';
import { hasEnded } from './silence.js';

/** How a role of an item stands with somebody, or with nobody. */
export interface StandingRole {
  readonly role: RoleName;
  readonly state: RoleState;
}

/** From here on a network needs both its leaders, a project its owner. */
const LED_FROM: Readonly<
  Partial<Record<PortfolioKind, { states: ReadonlySet<ItemState>; roles: readonly RoleName[] }>>
> = {
  network: {
    states: new Set<ItemState>(['staffing', 'running', 'paused', 'testing', 'anchoring']),
    roles: ['reference-leader', 'network-leader'],
  },
  project: { states: new Set<ItemState>(['running', 'paused']), roles: ['project-owner'] },
};

/**
 * The roles of an item that nobody fills: said to be vacant, or needed in its state, with nobody appointed.
 * A candidate fills none. Empty for an item at its end. Source: model.md, "What an outcome does" (leader-vacant).
 */
export function vacantRoles(
  kind: PortfolioKind,
  status: ItemState | null,
  holders: readonly StandingRole[],
): RoleName[] {
  if (hasEnded(kind, status)) return [];
  const led = LED_FROM[kind];
  const needed = led !== undefined && status !== null && led.states.has(status) ? led.roles : [];
  const said = holders.filter(({ state }) => state === 'vacant').map(({ role }) => role);
  const filled = new Set(holders.filter(({ state }) => state === 'appointed').map(({ role }) => role));
  return [...new Set([...needed, ...said])].filter((role) => !filled.has(role));
}
