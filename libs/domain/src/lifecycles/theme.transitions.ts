import type { ThemeState } from './states.js';

/** The steps of a theme, from idea to network. Source: model.md, "States and steps". */
export const THEME_TRANSITIONS = {
  idea: ['qualifying', 'withdrawn'],
  qualifying: ['nominated', 'withdrawn'],
  nominated: ['approved', 'qualifying', 'postponed', 'rejected', 'withdrawn'],
  approved: ['launched', 'qualifying', 'withdrawn'],
  launched: [],
  postponed: ['nominated', 'withdrawn'],
  rejected: ['qualifying'],
  withdrawn: [],
} as const satisfies Readonly<Record<ThemeState, readonly ThemeState[]>>;

/** The state of a theme that a person creates. */
export const THEME_ENTRY: ThemeState = 'idea';
