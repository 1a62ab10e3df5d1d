import type { PortfolioKind } from './kinds.js';

/** T(ema), N(etværk), P(rojekt), H(old). */
const LETTERS: Readonly<Record<PortfolioKind, string>> = { theme: 'T', network: 'N', project: 'P', cohort: 'H' };

/** An item's reference for people, as in `N-2017-03`. Source: model.md, "Items, events, passages, projections". */
export function formatReference(kind: PortfolioKind, year: number, serial: number): string {
  return `${LETTERS[kind]}-${String(year).padStart(4, '0')}-${String(serial).padStart(2, '0')}`;
}
