import type { ItemState } from '../lifecycles/states.js';
import type { ConditionKind, PortfolioKind } from './kinds.js';
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

/** Words that say a returned matter comes before the forum once more; without them it is further work. `*`: any ending. */
const RETURN_WORDS = [
  'igen',
  'på ny',
  'tilbage',
  'tilbagesend*',
  'retur',
  'returner*',
  'hjemvis*',
  'forelægges',
  'fremlægges',
  'fremsættes',
  'genforel*',
  'genfrem*',
  'genbehandl*',
  'genoptag*',
  'næste møde*',
  'kommende møde*',
  'senere møde*',
];

/** Whole words, for "igennem", "anvender", "på nye måder" and "tilbagemelding" say no return; a line may end within them. */
const SAYS_RETURN = new RegExp(
  `(?<!\\p{L})(?:${RETURN_WORDS.map((word) => word.replace(/ /g, '\\s+').replace('*', '\\p{L}*')).join('|')})(?!\\p{L})`,
  'iu',
);

const opens = (condition: ConditionKind, forum: string | null = null): Effect => ({
  type: 'condition-opened',
  condition,
  forum,
});

function returnedEffect(outcome: DecidedOutcome): Effect {
  const comesBack = SAYS_RETURN.test(outcome.quote.normalize('NFC'));
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

const ROLE_GIVING: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['appointed', 'candidate']);

/** Outcomes that give a cohort no status: approved is its nominated list, the others are on its time line. */
const ONLY_RECORDED: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['approved', 'started', 'rejected', 'withdrawn']);

/** What else an outcome brings to an item of that kind; a theme's status says by itself that it is postponed. */
function otherEffects(kind: OutcomeKind, item: ItemName, outcome: DecidedOutcome): Effect[] {
  if (kind === 'postponed' && item.kind === 'theme') return [];
  if (item.kind === 'cohort') {
    if (ROLE_GIVING.has(kind)) return [];
    if (ONLY_RECORDED.has(kind)) return mentioned();
  }
  return OTHER_EFFECTS[kind]?.({ ...outcome, kind }) ?? [];
}

const OFF_AGENDA = /(?<!\p{L})(?:af|fra)\s+dagsordenen(?!\p{L})/iu;

/** "Taken off the agenda" says nothing of the matter itself, though it be named: it waits, as if postponed. */
const isOffAgenda = ({ kind, subject, quote }: DecidedOutcome): boolean =>
  kind === 'withdrawn' && (!subject.named || OFF_AGENDA.test(quote));

/** Effects on an item and, where a theme is started, on the network that launching it creates. */
export function effectsOn(item: ItemName, outcome: DecidedOutcome): { on: ItemName; effect: Effect }[] {
  const kind = isOffAgenda(outcome) ? 'postponed' : outcome.kind;
  const status = OUTCOME_STATUS[kind]?.[item.kind] ?? null;
  const effects: { on: ItemName; effect: Effect }[] = [];
  if (status !== null) effects.push({ on: item, effect: { type: 'status', toStatus: status } });
  if (kind === 'started' && item.kind === 'theme') {
    effects.push({ on: { ...item, kind: 'network' }, effect: { type: 'status', toStatus: 'staffing' } });
  }
  effects.push(...otherEffects(kind, item, outcome).map((effect) => ({ on: item, effect })));
  return effects;
}
