import type { ItemState } from '../lifecycles/states.js';
import { isState } from '../lifecycles/transitions.js';
import type { PortfolioKind } from './kinds.js';

/** Word beginnings by which a decision says what becomes of something that runs. */
const SAYINGS: readonly { readonly status: ItemState; readonly beginnings: readonly string[] }[] = [
  { status: 'paused', beginnings: ['pause', 'pauser'] },
  { status: 'testing', beginnings: ['afprøv', 'testfase', 'testes'] },
  { status: 'anchoring', beginnings: ['forankr'] },
  { status: 'closed', beginnings: ['afslut', 'lukkes', 'lukket'] },
  { status: 'stopped', beginnings: ['stoppes', 'stoppet', 'nedlægges', 'nedlagt', 'indstilles'] },
];

/** With these a decision says that it does not become so. */
const NEGATIONS: ReadonlySet<string> = new Set(['ikke', 'hverken', 'endnu']);

/**
 * The status that the words of a decision say a thing is to have: paused, tested, anchored, closed or stopped. A question
 * for a person, never taken as said. Null where they say none, several, or the contrary. Source: model.md, "What an outcome does".
 */
export function saidStatus(kind: PortfolioKind, words: string): ItemState | null {
  const said = words.toLowerCase().split(/[^\p{L}]+/u);
  if (said.some((word) => NEGATIONS.has(word))) return null;
  const found = SAYINGS.filter(({ beginnings }) =>
    said.some((word) => beginnings.some((beginning) => word.startsWith(beginning))),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined && isState(kind, only.status) ? only.status : null;
}
