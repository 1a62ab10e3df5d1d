import {
  refusalWords,
  THEME_STATES,
  THEME_TRANSITIONS,
  themeRefusals,
  type StepCause,
  type ThemeState,
} from '@netvaerksoverblik/domain';
import i18next from 'i18next';
import type { Language } from '../../../lib/i18n.js';

export interface StepChoice {
  to: ThemeState;
  /** Why a person may not take it; null where he or she may. */
  reason: string | null;
}

/** As what the secretariat moves a theme; the server asks the same rules. */
const BY: readonly StepCause[] = ['secretariat'];

export function reasonAgainst(status: ThemeState | null, to: ThemeState): string | null {
  const against = themeRefusals({ state: status }, to, BY);
  if (against.length === 0) return null;
  return against.map((refusal) => refusalWords(i18next.language as Language, 'theme', refusal)).join(' ');
}

/** The steps that there are from here, those that only a forum may take among them. */
export function stepsFrom(status: ThemeState | null): StepChoice[] {
  const reachable: readonly ThemeState[] = status === null ? THEME_STATES : THEME_TRANSITIONS[status];
  return reachable.map((to) => ({ to, reason: reasonAgainst(status, to) }));
}
