import type { Language } from '../words/language.js';

/** One point that a theme is qualified on: a text of the house. */
export interface ThemeCriterion {
  /** Stays when the text is changed. */
  readonly code: string;
  /** Said after "mangler": `problem i tal`. */
  readonly name: string;
}

const DEFAULTS: readonly (ThemeCriterion & { readonly english: string })[] = [
  { code: 'problem', name: 'problembeskrivelse', english: 'description of the problem' },
  { code: 'audience', name: 'målgruppe', english: 'target group' },
  { code: 'figures', name: 'problem i tal', english: 'the problem in figures' },
  { code: 'product', name: 'muligt produkt', english: 'possible product' },
  { code: 'backing', name: 'opbakning fra en afdeling', english: 'backing by a department' },
  { code: 'reference-leader', name: 'referenceleder', english: 'reference leader' },
];

/** What a theme is qualified on where the house has said nothing else. */
export const DEFAULT_THEME_CRITERIA: readonly ThemeCriterion[] = DEFAULTS.map(({ code, name }) => ({ code, name }));

/** The criterion's text; a text of the house's own has only its own language. */
export function criterionName({ code, name }: ThemeCriterion, language: Language): string {
  const known = DEFAULTS.find((each) => each.code === code && each.name === name);
  return language === 'en' && known !== undefined ? known.english : name;
}

/** How far a theme is qualified. */
export interface ChecklistProgress {
  readonly met: number;
  readonly of: number;
  /** The first criterion not yet met; null where all are. */
  readonly lacks: ThemeCriterion | null;
}

/** Progress on the criteria of today; ticks of criteria that are no longer asked for do not count. */
export function checklistProgress(criteria: readonly ThemeCriterion[], met: ReadonlySet<string>): ChecklistProgress {
  const left = criteria.filter(({ code }) => !met.has(code));
  return { met: criteria.length - left.length, of: criteria.length, lacks: left[0] ?? null };
}
