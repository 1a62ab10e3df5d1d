import type { FindingKind, FindingProposal } from '@netvaerksoverblik/contracts';
import {
  effectsOfOutcome,
  resultOf,
  saidStatus,
  type DecidedAgendaItem,
  type PlannedEffect,
} from '@netvaerksoverblik/domain';
import type { AgendaItemReading, Outcome, Passage } from '@netvaerksoverblik/minutes';
import type { FindingDraft } from './finding-draft.js';

/** A draft before it has its place. */
export type DraftBody = Omit<FindingDraft, 'origin' | 'itemNumber' | 'order'>;

export const EMPTY: Omit<FindingProposal, 'subject'> = {
  outcome: null,
  item: null,
  others: [],
  toStatus: null,
  role: null,
  condition: null,
  count: null,
  followUp: null,
  theme: null,
  segmentCode: null,
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

export const place = (passage: Passage): { start: number; end: number; quote: string } => ({
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
export function othersOf(effects: readonly PlannedEffect[]): string[] {
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
    isQuestion: false,
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

/** A decision that says an item is paused, tested, anchored, closed or stopped asks whether it is so. */
function statusQuestion(outcome: Outcome, item: AgendaItemReading): DraftBody[] {
  const told = outcomeDraft(outcome, item);
  if (outcome.kind !== 'decided' || !outcome.subject.named || told.target === null) return [];
  const { item: named } = told.target;
  const toStatus = saidStatus(named.kind, outcome.quote);
  if (toStatus === null) return [];
  const effect: PlannedEffect = { item: named, creates: false, implied: false, effect: { type: 'status', toStatus } };
  const proposal = { ...told.proposal, toStatus, others: [], recommendation: null };
  return [{ ...told, kind: 'status', isQuestion: true, effects: [effect], proposal }];
}

/** What the outcomes of an agenda item are findings of, each with its place among them. */
export function outcomeDrafts(item: AgendaItemReading): { draft: DraftBody; index: number }[] {
  return item.outcomes.flatMap((outcome, index) =>
    [outcomeDraft(outcome, item), ...statusQuestion(outcome, item)].map((draft) => ({ draft, index })),
  );
}
