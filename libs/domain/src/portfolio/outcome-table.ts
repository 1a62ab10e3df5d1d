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

const opens = (condition: (Effect & { type: 'condition-opened' })['condition'], forum: string | null = null): Effect => ({
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

/** Conditions and roles that an outcome brings beside a status. */
function otherEffects(outcome: DecidedOutcome): Effect[] {
  switch (outcome.kind) {
    case 'approved-with-remarks':
      return [opens('remark')];
    case 'postponed':
      return [opens('postponed', outcome.forum)];
    case 'returned':
      return [returnedEffect(outcome)];
    case 'referred':
      return [opens('waits-for-forum', outcome.forum)];
    case 'delegated':
      return [opens('decided-by', outcome.forum ?? outcome.person)];
    case 'appointed':
    case 'candidate':
      return roleEffect(outcome);
    case 'noted':
    case 'discussed':
    case 'decided':
      return [{ type: 'mentioned' }];
    default:
      return [];
  }
}

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
  effects.push(...otherEffects({ ...outcome, kind }).map((effect) => ({ on: item, effect })));
  return effects;
}
