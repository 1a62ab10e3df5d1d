import type { NetworkState } from './states.js';

/** The steps of a network, from approval to operations. Source: model.md, "States and steps". */
export const NETWORK_TRANSITIONS = {
  approved: ['staffing', 'stopped'],
  staffing: ['running', 'stopped'],
  running: ['testing', 'anchoring', 'paused', 'closed', 'stopped'],
  paused: ['running', 'closed', 'stopped'],
  testing: ['running', 'anchoring', 'closed', 'stopped'],
  anchoring: ['closed', 'stopped'],
  closed: [],
  stopped: [],
} as const satisfies Readonly<Record<NetworkState, readonly NetworkState[]>>;

/** The state of a network that a person creates. */
export const NETWORK_ENTRY: NetworkState = 'approved';
