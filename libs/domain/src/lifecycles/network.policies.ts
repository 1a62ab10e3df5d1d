import type { Category } from '../portfolio/kinds.js';
import { NETWORK_TRANSITIONS } from './network.transitions.js';
import { askPolicies, causeIsAllowed, stepIsInTable, type Notice, type Policy, type Refusal } from './refusal.js';
import type { NetworkState } from './states.js';
import type { StepCause } from './step-cause.js';

/** What the policies of a network need to know, as of the step. */
export interface NetworkFacts {
  readonly state: NetworkState | null;
  readonly category: Category | null;
  /** Whether somebody is appointed. */
  readonly hasNetworkLeader: boolean;
  readonly hasReferenceLeader: boolean;
  /** Whether the reference leader sits in the forum with the mandate; null where nobody knows. */
  readonly isReferenceLeaderInForum: boolean | null;
  /** Whether it has been in state `testing`. */
  readonly wasTested: boolean;
}

/** Who may bring a network to each state. A network leader may ask for closing, not close. */
export const NETWORK_CAUSES = {
  approved: ['decision'],
  staffing: ['decision', 'secretariat'],
  running: ['decision', 'secretariat', 'owner'],
  paused: ['decision', 'secretariat', 'owner'],
  testing: ['decision', 'secretariat', 'owner'],
  anchoring: ['decision', 'secretariat', 'owner'],
  closed: ['decision', 'secretariat'],
  stopped: ['decision', 'secretariat'],
} as const satisfies Readonly<Record<NetworkState, readonly StepCause[]>>;

type NetworkPolicy = Policy<NetworkFacts, NetworkState, StepCause>;

const runsWithNetworkLeader: NetworkPolicy = ({ hasNetworkLeader }, to) =>
  to === 'running' && !hasNetworkLeader ? { code: 'no-network-leader', params: {} } : null;

const runsWithReferenceLeader: NetworkPolicy = ({ hasReferenceLeader }, to) =>
  to === 'running' && !hasReferenceLeader ? { code: 'no-reference-leader', params: {} } : null;

const POLICIES: readonly NetworkPolicy[] = [
  stepIsInTable<NetworkState>(NETWORK_TRANSITIONS),
  causeIsAllowed<NetworkState, StepCause>(NETWORK_CAUSES),
  runsWithNetworkLeader,
  runsWithReferenceLeader,
];

/** Every reason the manual step is refused; empty means allowed. Source: model.md, "States and steps". */
export function networkRefusals(network: NetworkFacts, to: NetworkState, by: readonly StepCause[]): Refusal[] {
  return askPolicies(POLICIES, network, to, by);
}

function welfareNotices(network: NetworkFacts, to: NetworkState): Notice[] {
  const closes = to === 'closed';
  const goesOn = !closes && to !== 'stopped';
  const notices: Notice[] = [];
  if (goesOn && network.isReferenceLeaderInForum === false) {
    notices.push({ code: 'reference-leader-outside-forum', params: {} });
  }
  if (closes && !network.wasTested) notices.push({ code: 'not-tested', params: {} });
  return notices;
}

/** Which house rules a step goes against; they give notice and refuse nothing. Source: model.md, "States and steps". */
export function networkNotices(network: NetworkFacts, to: NetworkState): Notice[] {
  const notices: Notice[] = [];
  if (to === 'running' && !network.hasNetworkLeader) notices.push({ code: 'no-network-leader', params: {} });
  if (to === 'running' && !network.hasReferenceLeader) notices.push({ code: 'no-reference-leader', params: {} });
  return network.category === 'welfare' ? [...notices, ...welfareNotices(network, to)] : notices;
}
