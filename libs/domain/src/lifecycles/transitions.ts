import type { PortfolioKind } from '../portfolio/kinds.js';
import { COHORT_ENTRY, COHORT_TRANSITIONS } from './cohort.transitions.js';
import { NETWORK_ENTRY, NETWORK_TRANSITIONS } from './network.transitions.js';
import { PROJECT_ENTRY, PROJECT_TRANSITIONS } from './project.transitions.js';
import { COHORT_STATES, NETWORK_STATES, PROJECT_STATES, THEME_STATES } from './states.js';
import type { CohortState, ItemState, NetworkState, ProjectState, ThemeState } from './states.js';
import { THEME_ENTRY, THEME_TRANSITIONS } from './theme.transitions.js';

/** The states of each kind of portfolio item. */
export interface StateOf {
  readonly theme: ThemeState;
  readonly network: NetworkState;
  readonly project: ProjectState;
  readonly cohort: CohortState;
}

/** A lifecycle as data: each state with the steps there are from it. */
export type TransitionTable<State extends string> = Readonly<Record<State, readonly State[]>>;

/** The lifecycle of each kind of portfolio item. Source: model.md, "States and steps". */
export const TRANSITIONS: { readonly [Kind in PortfolioKind]: TransitionTable<StateOf[Kind]> } = {
  theme: THEME_TRANSITIONS,
  network: NETWORK_TRANSITIONS,
  project: PROJECT_TRANSITIONS,
  cohort: COHORT_TRANSITIONS,
};

/** The state of an item that a person creates; minutes may introduce an item in any state. */
export const ENTRY_STATES: StateOf = {
  theme: THEME_ENTRY,
  network: NETWORK_ENTRY,
  project: PROJECT_ENTRY,
  cohort: COHORT_ENTRY,
};

/** The states of each kind, in the order that screens show them. */
export const STATES: { readonly [Kind in PortfolioKind]: readonly StateOf[Kind][] } = {
  theme: THEME_STATES,
  network: NETWORK_STATES,
  project: PROJECT_STATES,
  cohort: COHORT_STATES,
};

/** Whether the text is a state of that kind. */
export function isState<Kind extends PortfolioKind>(kind: Kind, text: string): text is StateOf[Kind] {
  const states: readonly string[] = STATES[kind];
  return states.includes(text);
}

/** The states that a table has no step from. */
export function finalStatesOf<State extends string>(table: TransitionTable<State>): State[] {
  return (Object.keys(table) as State[]).filter((state) => table[state].length === 0);
}

/** The states of a kind that no step leads from. */
export function finalStates<Kind extends PortfolioKind>(kind: Kind): StateOf[Kind][] {
  return finalStatesOf<StateOf[Kind]>(TRANSITIONS[kind]);
}

/** The steps there are from a state; any state of the kind where none has been said yet (null). */
export function nextStates(kind: PortfolioKind, from: ItemState | null): readonly ItemState[] {
  if (from === null) return STATES[kind];
  const table = TRANSITIONS[kind] as Partial<TransitionTable<ItemState>>;
  return table[from] ?? [];
}

/**
 * The states that a move jumps over: those between on the shortest way through the table.
 * Empty for a step that the table has, null where no way leads there.
 */
export function statesBetween<State extends string>(
  table: TransitionTable<State>,
  from: State,
  to: State,
): readonly State[] | null {
  const ways: State[][] = [[from]];
  const seen = new Set<State>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of table[way.at(-1) ?? from]) {
      if (next === to) return way.slice(1);
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}
