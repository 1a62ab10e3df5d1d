import type { Category, PortfolioKind } from '../portfolio/kinds.js';
import type { ItemState } from './states.js';

/** What a forum may decide. A null category or step is any. Source: model.md, "States and steps". */
export interface Mandate {
  /** The forum's short name, or its id where mandates come from the database. */
  readonly forum: string;
  readonly kind: PortfolioKind;
  readonly category: Category | null;
  readonly step: ItemState | null;
}

/** What forums may decide where a municipality has said nothing else. */
export const DEFAULT_MANDATES: readonly Mandate[] = [
  { forum: 'CF', kind: 'theme', category: null, step: null },
  { forum: 'CF', kind: 'network', category: null, step: null },
  { forum: 'CF', kind: 'cohort', category: null, step: null },
  { forum: 'DIF', kind: 'project', category: null, step: null },
];

/**
 * Whether the forum may decide that step of such an item.
 * An item without category needs a mandate for any category.
 */
export function hasMandate(
  mandates: readonly Mandate[],
  forum: string,
  kind: PortfolioKind,
  category: Category | null,
  step: ItemState,
): boolean {
  return mandates.some(
    (mandate) =>
      mandate.forum === forum &&
      mandate.kind === kind &&
      (mandate.category === null || mandate.category === category) &&
      (mandate.step === null || mandate.step === step),
  );
}
