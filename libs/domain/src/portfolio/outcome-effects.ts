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

/** What tells matters apart: title and kind, but a theme and a network of one title are one matter. */
const matterOf = ({ kind, title }: Pick<ItemName, 'kind' | 'title'>): string =>
  `${kind === 'theme' || kind === 'network' ? 'theme or network' : kind}: ${foldTitle(title)}`;

const sameMatter = (known: ItemName, { kind, category }: ItemName): ItemName => ({
  kind: kind === 'network' ? kind : known.kind,
  title: known.title,
  category: known.category ?? category,
});

/** What the outcomes of an agenda item name, as they name it. */
function namings(agendaItem: DecidedAgendaItem): ItemName[] {
  return agendaItem.outcomes.flatMap(({ subject: { kind: subjectKind, named, title, category } }) => {
    const kind = trackedKind(subjectKind);
    return kind === null || !named ? [] : [{ kind, title, category }];
  });
}

/** The items that the outcomes of an agenda item name; a theme and a network of one title are one matter, the network. */
export function namedItems(agendaItem: DecidedAgendaItem): ItemName[] {
  const byMatter = new Map<string, ItemName>();
  for (const name of namings(agendaItem)) {
    const key = matterOf(name);
    const known = byMatter.get(key);
    byMatter.set(key, known === undefined ? name : sameMatter(known, name));
  }
  return [...byMatter.values()];
}

const IN_FAVOUR: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['approved', 'approved-with-remarks', 'started']);
const AGAINST: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['rejected', 'postponed', 'withdrawn']);

function oppositeOf(kind: OutcomeKind): ReadonlySet<OutcomeKind> {
  if (IN_FAVOUR.has(kind)) return AGAINST;
  return AGAINST.has(kind) ? IN_FAVOUR : new Set();
}

/** The matters that the agenda item decides the other way by name: what it decides of "the others" is not about them. */
function exceptedFrom({ kind }: DecidedOutcome, { outcomes }: DecidedAgendaItem): ReadonlySet<string> {
  const opposite = oppositeOf(kind);
  const opposed = outcomes.filter((outcome) => opposite.has(outcome.kind));
  return new Set(namings({ title: '', outcomes: opposed, counted: [] }).map(matterOf));
}

interface Target {
  readonly item: ItemName;
  readonly implied: boolean;
}

/** Which items an outcome is about. Source: model.md, "Which item?". */
function targetsOf(outcome: DecidedOutcome, agendaItem: DecidedAgendaItem): Target[] {
  const { subject } = outcome;
  const kind = trackedKind(subject.kind);
  if (kind === null) return [];
  const meant = subject.named
    ? [{ kind, title: subject.title }]
    : namings(agendaItem).filter((name) => name.kind === kind);
  if (meant.length > 0) {
    const matters = new Set(meant.map(matterOf));
    const excepted = subject.named ? new Set<string>() : exceptedFrom(outcome, agendaItem);
    return namedItems(agendaItem)
      .filter((item) => matters.has(matterOf(item)) && !excepted.has(matterOf(item)))
      .map((item) => ({ item, implied: false }));
  }
  if (agendaItem.counted.includes(kind)) return [];
  return [{ item: { kind, title: agendaItem.title, category: subject.category }, implied: true }];
}

/**
 * What one outcome of an agenda item does to the portfolio, in order.
 * Empty where it stays with the agenda item. Source: model.md, "What an outcome does".
 */
export function effectsOfOutcome(outcome: DecidedOutcome, agendaItem: DecidedAgendaItem): PlannedEffect[] {
  const creates = CREATING.has(outcome.kind);
  return targetsOf(outcome, agendaItem).flatMap(({ item, implied }) =>
    effectsOn(item, outcome).map(({ on, effect }) => ({ item: on, creates, implied, effect })),
  );
}
