import type { Category, PortfolioKind } from '../portfolio/kinds.js';
import { cohortRefusals } from './cohort.policies.js';
import { networkNotices, networkRefusals } from './network.policies.js';
import { projectRefusals } from './project.policies.js';
import { listCodes, type Notice, type Refusal } from './refusal.js';
import type { ItemState } from './states.js';
import type { StepCause } from './step-cause.js';
import { themeRefusals } from './theme.policies.js';
import { isState, statesBetween, TRANSITIONS, type TransitionTable } from './transitions.js';

/** What the policies of any portfolio item need to know, as of the step. */
export interface ItemFacts {
  readonly kind: PortfolioKind;
  readonly state: ItemState | null;
  readonly category: Category | null;
  /** Whether somebody is appointed. */
  readonly hasNetworkLeader: boolean;
  readonly hasReferenceLeader: boolean;
  /** Whether the reference leader sits in the forum with the mandate; null where nobody knows. */
  readonly isReferenceLeaderInForum: boolean | null;
  /** Whether it has been in state `testing`. */
  readonly wasTested: boolean;
}

/** The state, if it is one of the kind; null stands for "status ikke sagt" and for another kind's state. */
function ofKind<Kind extends PortfolioKind>(kind: Kind, state: ItemState | null) {
  return state !== null && isState(kind, state) ? state : null;
}

const notOfKind = ({ state }: ItemFacts, to: ItemState): Refusal[] => [
  { code: 'not-a-step', params: { from: state ?? '', to, steps: '' } },
];

/**
 * Every reason why a person's step is refused; empty means allowed.
 * `by` is all that the person may act as. Source: model.md, "States and steps".
 */
export function refusals(item: ItemFacts, to: ItemState, by: readonly StepCause[]): Refusal[] {
  const { kind, state } = item;
  if (kind === 'theme' && isState(kind, to)) return themeRefusals({ state: ofKind(kind, state) }, to, by);
  if (kind === 'network' && isState(kind, to)) {
    return networkRefusals({ ...item, state: ofKind(kind, state) }, to, by);
  }
  if (kind === 'project' && isState(kind, to)) return projectRefusals({ state: ofKind(kind, state) }, to, by);
  if (kind === 'cohort' && isState(kind, to)) return cohortRefusals({ state: ofKind(kind, state) }, to, by);
  return notOfKind(item, to);
}

function tableNotices({ kind, state }: ItemFacts, to: ItemState): Notice[] {
  if (state === null || state === to) return [];
  const table = TRANSITIONS[kind] as TransitionTable<ItemState>;
  const between = state in table ? statesBetween(table, state, to) : null;
  if (between === null) return [{ code: 'against-table', params: { from: state, to } }];
  return between.length > 0 ? [{ code: 'skips', params: { states: listCodes(between) } }] : [];
}

/**
 * What is unusual about a step that minutes record; it is recorded all the same.
 * `mandated` says whether the forum that decided has the mandate, null where no forum decided.
 * Source: model.md, "States and steps".
 */
export function notices(item: ItemFacts, to: ItemState, mandated: boolean | null): Notice[] {
  const { kind, state } = item;
  const house =
    kind === 'network' && isState(kind, to) ? networkNotices({ ...item, state: ofKind(kind, state) }, to) : [];
  const mandate: Notice[] = mandated === false ? [{ code: 'no-mandate', params: {} }] : [];
  return [...tableNotices(item, to), ...mandate, ...house];
}
