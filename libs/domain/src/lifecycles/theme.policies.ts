import { askPolicies, causeIsAllowed, stepIsInTable, type Policy, type Refusal } from './refusal.js';
import type { ThemeState } from './states.js';
import type { StepCause } from './step-cause.js';
import { THEME_TRANSITIONS } from './theme.transitions.js';

/** What the policies of a theme need to know. */
export interface ThemeFacts {
  readonly state: ThemeState | null;
}

/** Who may bring a theme to each state. */
export const THEME_CAUSES = {
  idea: ['secretariat'],
  qualifying: ['decision', 'secretariat'],
  nominated: ['secretariat'],
  approved: ['decision'],
  launched: ['decision', 'secretariat'],
  postponed: ['decision'],
  rejected: ['decision'],
  withdrawn: ['decision', 'secretariat'],
} as const satisfies Readonly<Record<ThemeState, readonly StepCause[]>>;

const POLICIES: readonly Policy<ThemeFacts, ThemeState, StepCause>[] = [
  stepIsInTable<ThemeState>(THEME_TRANSITIONS),
  causeIsAllowed<ThemeState, StepCause>(THEME_CAUSES),
];

/** Every reason the manual step is refused; empty means allowed. Source: model.md, "States and steps". */
export function themeRefusals(theme: ThemeFacts, to: ThemeState, by: readonly StepCause[]): Refusal[] {
  return askPolicies(POLICIES, theme, to, by);
}
