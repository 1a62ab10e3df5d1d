import type { Category } from './kinds.js';
import { SILENT_AFTER_MONTHS } from './silence.js';
import { DEFAULT_THEME_CRITERIA, type ThemeCriterion } from './theme-checklist.js';

/** How long a network of a category is expected to run, in months. */
export interface ExpectedMonths {
  readonly from: number;
  readonly to: number;
}

/** What a municipality has agreed about its networks; each gives notices, never refusals. Source: design.md, house rules. */
export interface HouseRules {
  /** An item not heard of for longer than this many months is silent. */
  readonly silentAfterMonths: number;
  /** New networks in each half-year. */
  readonly newNetworks: { readonly min: number; readonly max: number };
  /** Months (1 to 12) in which the forum decides on themes. */
  readonly decisionMonths: readonly number[];
  /** Days (`MM-DD`) by which a theme's template is to be in. */
  readonly templateDue: readonly string[];
  /** Months that a network runs; null has no fixed end and is evaluated by the forum. */
  readonly networkMonths: Readonly<Record<Category, ExpectedMonths | null>>;
  /** What a theme is qualified on, in the house's own words. */
  readonly themeCriteria: readonly ThemeCriterion[];
  /** Address of a KLE number; `{number}`, `{group}`, `{subgroup}` and `{subject}` are filled in. */
  readonly kleLinkTemplate: string;
}

/** What holds where a municipality has said nothing else. */
export const DEFAULT_HOUSE_RULES: HouseRules = {
  silentAfterMonths: SILENT_AFTER_MONTHS,
  newNetworks: { min: 2, max: 4 },
  decisionMonths: [1, 6],
  templateDue: ['05-01', '12-01'],
  networkMonths: { welfare: { from: 6, to: 6 }, learning: { from: 4, to: 5 }, innovation: null },
  themeCriteria: DEFAULT_THEME_CRITERIA,
  kleLinkTemplate: 'https://www.kle-online.dk/emneplan/{group}/#_{subject}',
};
