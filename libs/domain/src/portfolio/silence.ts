import type { ItemState } from '../lifecycles/states.js';
import { addMonths } from '../text/months.js';
import type { PortfolioKind } from './kinds.js';

/** An item not heard of for longer than this many months is silent; a setting may say otherwise. */
export const SILENT_AFTER_MONTHS = 12;

/** States in which an item has come to its end, whatever its kind. */
const ENDED: Readonly<Record<PortfolioKind, ReadonlySet<ItemState>>> = {
  theme: new Set<ItemState>(['rejected', 'withdrawn']),
  network: new Set<ItemState>(['closed', 'stopped']),
  project: new Set<ItemState>(['closed', 'stopped', 'rejected']),
  cohort: new Set<ItemState>(['completed', 'cancelled']),
};

/**
 * Whether nothing has been heard within the months before `today` (ISO dates): the item is *tavs*.
 * Source: model.md, "Stated numbers, silence".
 */
export function isSilent(lastHeard: string, today: string, months = SILENT_AFTER_MONTHS): boolean {
  return addMonths(lastHeard, months) < today;
}

/** Whether an item of this kind has come to its end in this state; null is "status ikke sagt". */
export function hasEnded(kind: PortfolioKind, status: ItemState | null): boolean {
  return status !== null && ENDED[kind].has(status);
}

/** Whether an item counts as active: not at its end, and heard of lately. Source: model.md, "Stated numbers, silence". */
export function isActive(
  kind: PortfolioKind,
  status: ItemState | null,
  lastHeard: string,
  today: string,
  months = SILENT_AFTER_MONTHS,
): boolean {
  return !hasEnded(kind, status) && !isSilent(lastHeard, today, months);
}
