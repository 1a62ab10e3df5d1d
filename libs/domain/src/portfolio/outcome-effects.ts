import { foldTitle } from '../text/fold.js';
import type { ItemState } from '../lifecycles/states.js';
import type { Category, ConditionKind, PortfolioKind, RoleName, RoleState } from './kinds.js';
import type { OutcomeKind, SubjectKind } from './minutes-terms.js';
import { effectsOn } from './outcome-table.js';

/** An outcome as far as its effect depends on it; `libs/minutes` reads these. */
export interface DecidedOutcome {
  readonly kind: OutcomeKind;
  readonly subject: {
    readonly kind: SubjectKind;
    readonly title: string;
    /** False where only the agenda item's title stands in. */
    readonly named: boolean;
    readonly category: Category | null;
  };
  readonly person: string | null;
  readonly role: RoleName | null;
  readonly forum: string | null;
  /** The words of the minutes. */
  readonly quote: string;
}

/** A portfolio item as minutes name it. */
export interface ItemName {
  readonly kind: PortfolioKind;
  readonly title: string;
  readonly category: Category | null;
}

/** What an outcome does to one portfolio item; one event each. */
export type Effect =
  | { readonly type: 'status'; readonly toStatus: ItemState }
  | { readonly type: 'role'; readonly role: RoleName; readonly state: RoleState; readonly holder: string }
  | { readonly type: 'condition-opened'; readonly condition: ConditionKind; readonly forum: string | null }
  | { readonly type: 'mentioned' };

/** One effect of an outcome and the item that it falls on. */
export interface PlannedEffect {
  readonly item: ItemName;
  /** Whether this outcome may bring the item into being; else it attaches to a known one or stays with the agenda item. */
  readonly creates: boolean;
  /** True where the item is named by the agenda item's title alone: a question, not a default, for themes and networks. */
  readonly implied: boolean;
  readonly effect: Effect;
}

/** What one agenda item decides: its title, outcomes, and whether it states a number of things. */
export interface DecidedAgendaItem {
  readonly title: string;
  readonly outcomes: readonly DecidedOutcome[];
  readonly counted: readonly PortfolioKind[];
}

const TRACKED: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['theme', 'network', 'project', 'cohort']);
const CREATING: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>([
  'approved',
  'approved-with-remarks',
  'started',
  'rejected',
  'postponed',
  'returned',
  'referred',
  'appointed',
  'candidate',
]);

const trackedKind = (kind: SubjectKind): PortfolioKind | null => (TRACKED.has(kind) ? (kind as PortfolioKind) : null);

const nameOf = (kind: PortfolioKind, { title, category }: DecidedOutcome['subject']): ItemName => ({
  kind,
  title,
  category,
});

const sameMatter = (known: ItemName, kind: PortfolioKind, category: Category | null): ItemName => ({
  kind: kind === 'network' ? kind : known.kind,
  title: known.title,
  category: known.category ?? category,
});

/** The items that the outcomes of an agenda item name; a theme and a network of one title are one matter, the network. */
export function namedItems(agendaItem: DecidedAgendaItem): ItemName[] {
  const byTitle = new Map<string, ItemName>();
  for (const { subject } of agendaItem.outcomes) {
    const kind = trackedKind(subject.kind);
    if (kind === null || !subject.named) continue;
    const key = foldTitle(subject.title);
    const known = byTitle.get(key);
    byTitle.set(key, known ? sameMatter(known, kind, subject.category) : nameOf(kind, subject));
  }
  return [...byTitle.values()];
}

interface Target {
  readonly item: ItemName;
  readonly implied: boolean;
}

/** Which items an outcome is about. Source: model.md, "Which item?". */
function targetsOf(outcome: DecidedOutcome, agendaItem: DecidedAgendaItem, named: readonly ItemName[]): Target[] {
  const kind = trackedKind(outcome.subject.kind);
  if (kind === null) return [];
  if (outcome.subject.named) {
    const folded = foldTitle(outcome.subject.title);
    return named.filter((item) => foldTitle(item.title) === folded).map((item) => ({ item, implied: false }));
  }
  const ofKind = named.filter((item) => item.kind === kind);
  if (ofKind.length > 0) return ofKind.map((item) => ({ item, implied: false }));
  if (agendaItem.counted.includes(kind) || !CREATING.has(outcome.kind)) return [];
  return [{ item: { kind, title: agendaItem.title, category: outcome.subject.category }, implied: true }];
}

const MERELY_SPOKEN_OF: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['noted', 'discussed', 'decided']);

/**
 * What one outcome of an agenda item does to the portfolio, in order.
 * Empty where it stays with the agenda item. Source: model.md, "What an outcome does".
 */
export function effectsOfOutcome(outcome: DecidedOutcome, agendaItem: DecidedAgendaItem): PlannedEffect[] {
  const collective = !outcome.subject.named;
  if (collective && MERELY_SPOKEN_OF.has(outcome.kind)) return [];
  const creates = CREATING.has(outcome.kind);
  return targetsOf(outcome, agendaItem, namedItems(agendaItem)).flatMap(({ item, implied }) =>
    effectsOn(item, outcome).map(({ on, effect }) => ({ item: on, creates, implied, effect })),
  );
}
