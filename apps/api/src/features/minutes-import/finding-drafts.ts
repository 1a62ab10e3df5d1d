import type { FindingKind, FindingProposal } from '@netvaerksoverblik/contracts';
import {
  effectsOfOutcome,
  namedItems,
  OUTCOME_STATUS,
  resultOf,
  type DecidedAgendaItem,
  type ItemName,
  type PlannedEffect,
  type PortfolioKind,
} from '@netvaerksoverblik/domain';
import type {
  Action,
  AgendaItemReading,
  Outcome,
  Passage,
  Reading,
  StatedCondition,
  StatedCount,
} from '@netvaerksoverblik/minutes';
import type { CollectiveStatus, FindingDraft } from './finding-draft.js';

type DraftBody = Omit<FindingDraft, 'origin' | 'itemNumber' | 'order'>;

const EMPTY: Omit<FindingProposal, 'subject'> = {
  outcome: null,
  item: null,
  others: [],
  toStatus: null,
  role: null,
  condition: null,
  count: null,
  followUp: null,
  recommendation: null,
};

/** What an agenda item decides, in the terms of the domain. */
export function decidedAgendaItem(item: AgendaItemReading): DecidedAgendaItem {
  return {
    title: item.title,
    outcomes: item.outcomes,
    counted: [...new Set(item.counts.map((count) => count.kind))],
  };
}

const place = (passage: Passage): { start: number; end: number; quote: string } => ({
  start: passage.start,
  end: passage.end,
  quote: passage.quote,
});

function kindOfEffects(effects: readonly PlannedEffect[]): FindingKind {
  const types = new Set(effects.map(({ effect }) => effect.type));
  if (types.has('status')) return 'status';
  if (types.has('role')) return 'role';
  return types.has('condition-opened') ? 'condition' : 'routine';
}

/** Titles of the items that the effects reach beside the first. */
function othersOf(effects: readonly PlannedEffect[]): string[] {
  const [first, ...titles] = new Set(effects.map(({ item }) => item.title));
  return first === undefined ? [] : titles;
}

function effectFields(effects: readonly PlannedEffect[]): Partial<FindingProposal> {
  const fields: Partial<FindingProposal> = {};
  for (const { effect } of effects) {
    if (effect.type === 'status') fields.toStatus ??= effect.toStatus;
    if (effect.type === 'role') fields.role ??= { name: effect.role, state: effect.state, holder: effect.holder };
    if (effect.type === 'condition-opened') fields.condition ??= { kind: effect.condition, forum: effect.forum };
  }
  return fields;
}

/** How the point stands with all outcomes of the reading that answer it. */
function answerOf(outcome: Outcome, item: AgendaItemReading): FindingProposal['recommendation'] {
  const point = item.recommendations.find(({ number }) => number === outcome.recommendation);
  if (point === undefined) return null;
  const kinds = item.outcomes.filter(({ recommendation }) => recommendation === point.number).map(({ kind }) => kind);
  return { number: point.number, result: resultOf(point.asks, kinds) };
}

function outcomeDraft(outcome: Outcome, item: AgendaItemReading): DraftBody {
  const effects = effectsOfOutcome(outcome, decidedAgendaItem(item));
  const [first] = effects;
  return {
    ...place(outcome),
    kind: kindOfEffects(effects),
    effects,
    target: first === undefined ? null : { item: first.item, creates: first.creates, implied: first.implied },
    proposal: {
      ...EMPTY,
      ...effectFields(effects),
      outcome: outcome.kind,
      item: first === undefined ? null : { ...first.item },
      others: othersOf(effects),
      recommendation: answerOf(outcome, item),
      subject: outcome.subject.title,
    },
  };
}

/** The items that a stated condition is about: those it names, else every network (or item) named beside it. */
export function subjectsOf(condition: StatedCondition, item: AgendaItemReading): ItemName[] {
  const named = namedItems(decidedAgendaItem(item));
  const titles = new Set(condition.subjects.filter((subject) => subject.named).map((subject) => subject.title));
  if (titles.size > 0) return named.filter(({ title }) => titles.has(title));
  const networks = named.filter(({ kind }) => kind === 'network');
  return networks.length > 0 ? networks : named;
}

function conditionDraft(condition: StatedCondition, item: AgendaItemReading): DraftBody {
  const effects = subjectsOf(condition, item).map((subject): PlannedEffect => ({
    item: subject,
    creates: false,
    implied: false,
    effect: { type: 'condition-opened', condition: condition.kind, forum: null },
  }));
  const first = effects[0]?.item ?? null;
  return {
    ...place(condition),
    kind: 'condition',
    effects,
    target: first === null ? null : { item: first, creates: false, implied: false },
    proposal: {
      ...EMPTY,
      item: first === null ? null : { ...first },
      others: othersOf(effects),
      condition: { kind: condition.kind, forum: null },
      subject: first?.title ?? item.title,
    },
  };
}

/** The status that a collective outcome ("Temaerne blev godkendt") gives the things counted in its agenda item. */
function collectiveStatusOf(item: AgendaItemReading): CollectiveStatus {
  return (kind: PortfolioKind) => {
    const collective = item.outcomes.filter(({ subject }) => subject.kind === kind && !subject.named);
    const given = collective.map((outcome) => OUTCOME_STATUS[outcome.kind]?.[kind] ?? null);
    return given.find((status) => status !== null) ?? null;
  };
}

function countDraft(count: StatedCount, item: AgendaItemReading): DraftBody {
  const { kind, category, number } = count;
  const status = count.status ?? collectiveStatusOf(item)(kind);
  return {
    ...place(count),
    kind: 'count',
    effects: [],
    target: null,
    proposal: { ...EMPTY, count: { kind, category, status, number }, subject: item.title },
  };
}

function actionDraft(action: Action, item: AgendaItemReading): DraftBody {
  const { text, responsible, due, duePrecision } = action;
  return {
    ...place(action),
    kind: 'follow-up',
    effects: [],
    target: null,
    proposal: { ...EMPTY, followUp: { text, responsible, due, duePrecision }, subject: item.title },
  };
}

function draftsOfItem(item: AgendaItemReading, at: number): FindingDraft[] {
  const lists = [
    ['outcomes', item.outcomes.map((outcome) => outcomeDraft(outcome, item))],
    ['conditions', item.conditions.map((condition) => conditionDraft(condition, item))],
    ['counts', item.counts.map((count) => countDraft(count, item))],
    ['actions', item.actions.map((action) => actionDraft(action, item))],
  ] as const;
  return lists
    .flatMap(([list, drafts]) =>
      drafts.map((draft, index) => ({ ...draft, origin: { item: at, list, place: index }, itemNumber: item.number })),
    )
    .sort((a, b) => a.start - b.start)
    .map((draft, order) => ({ ...draft, order }));
}

/** A matter returns to the forum that met unless the words name another. */
function toldForum(draft: FindingDraft, forum: string): FindingDraft {
  const { condition } = draft.proposal;
  if (condition?.kind !== 'return-to-forum' || condition.forum !== null) return draft;
  return { ...draft, proposal: { ...draft.proposal, condition: { ...condition, forum } } };
}

/** Everything in a reading that a person is asked about, in the order of the text. */
export function findingDrafts(reading: Reading): FindingDraft[] {
  return reading.items.flatMap(draftsOfItem).map((draft) => toldForum(draft, reading.forum));
}
