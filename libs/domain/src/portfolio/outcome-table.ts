import type { ItemState } from '../lifecycles/states.js';
import type { PortfolioKind } from './kinds.js';
import type { DecidedOutcome, Effect, ItemName } from './outcome-effects.js';
import type { OutcomeKind } from './minutes-terms.js';

/** Status that an outcome gives each kind of item; null: none. Source: model.md, "What an outcome does". */
export const OUTCOME_STATUS: Partial<Record<OutcomeKind, Record<PortfolioKind, ItemState | null>>> = {
  approved: { theme: 'approved', network: 'approved', project: 'approved', cohort: null },
  'approved-with-remarks': { theme: 'approved', network: 'approved', project: 'approved', cohort: null },
  started: { theme: 'launched', network: 'staffing', project: 'running', cohort: null },
  rejected: { theme: 'rejected', network: 'stopped', project: 'rejected', cohort: null },
  withdrawn: { theme: 'withdrawn', network: 'stopped', project: 'rejected', cohort: null },
  postponed: { theme: 'postponed', network: null, project: null, cohort: null },
};

/** Words that say a returned matter comes before the forum once more; without them it is further work. */
const RETURN_WORDS = ['igen', 'tilbage', 'forelægges', 'fremlægges', 'på ny', 'genbehandl', 'vender'];

const opens = (
  condition: (Effect & { type: 'condition-opened' })['condition'],
  forum: string | null = null,
): Effect => ({
  type: 'condition-opened',
  condition,
  forum,
});

function returnedEffect(outcome: DecidedOutcome): Effect {
  const words = outcome.quote.toLowerCase();
  const comesBack = RETURN_WORDS.some((word) => words.includes(word));
  return opens(comesBack ? 'return-to-forum' : 'further-work', outcome.forum);
}

function roleEffect(outcome: DecidedOutcome): Effect[] {
  if (outcome.person === null) return [];
  const state = outcome.kind === 'candidate' ? 'candidate' : 'appointed';
  return [{ type: 'role', role: outcome.role ?? 'other', state, holder: outcome.person }];
}

const mentioned = (): Effect[] => [{ type: 'mentioned' }];

/** Conditions and roles that an outcome brings beside a status. */
const OTHER_EFFECTS: Partial<Record<OutcomeKind, (outcome: DecidedOutcome) => Effect[]>> = {
  'approved-with-remarks': () => [opens('remark')],
  postponed: ({ forum }) => [opens('postponed', forum)],
  returned: (outcome) => [returnedEffect(outcome)],
  referred: ({ forum }) => [opens('waits-for-forum', forum)],
  delegated: ({ forum, person }) => [opens('decided-by', forum ?? person)],
  appointed: roleEffect,
  candidate: roleEffect,
  noted: mentioned,
  discussed: mentioned,
  decided: mentioned,
};

/** Effects on an item and, where a theme is started, on the network that launching it creates. */
export function effectsOn(item: ItemName, outcome: DecidedOutcome): { on: ItemName; effect: Effect }[] {
  // "Taken off the agenda" says nothing of the matter itself: it waits, as if postponed.
  const kind = outcome.kind === 'withdrawn' && !outcome.subject.named ? 'postponed' : outcome.kind;
  const status = OUTCOME_STATUS[kind]?.[item.kind] ?? null;
  const effects: { on: ItemName; effect: Effect }[] = [];
  if (status !== null) effects.push({ on: item, effect: { type: 'status', toStatus: status } });
  if (kind === 'started' && item.kind === 'theme') {
    effects.push({ on: { ...item, kind: 'network' }, effect: { type: 'status', toStatus: 'staffing' } });
  }
  const others = OTHER_EFFECTS[kind]?.({ ...outcome, kind }) ?? [];
  effects.push(...others.map((effect) => ({ on: item, effect })));
  return effects;
}
