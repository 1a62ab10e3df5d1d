import {
  namedItems,
  OUTCOME_STATUS,
  type ItemName,
  type PlannedEffect,
  type PortfolioKind,
} from '@netvaerksoverblik/domain';
import type { Action, AgendaItemReading, Reading, StatedCondition, StatedCount } from '@netvaerksoverblik/minutes';
import type { CollectiveStatus, FindingDraft } from './finding-draft.js';
import { proposalDraft, segmentDraft } from './detail-drafts.js';
import { decidedAgendaItem, EMPTY, othersOf, outcomeDrafts, place, type DraftBody } from './outcome-drafts.js';

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
    isQuestion: false,
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
    isQuestion: false,
    target: null,
    proposal: { ...EMPTY, count: { kind, category, status, number }, subject: item.title },
  };
}

function actionDraft(action: Action, item: AgendaItemReading): DraftBody {
  const { text, responsible, due, duePrecision } = action;
  return {
    ...place(action),
    kind: 'follow-up',
    action,
    effects: [],
    isQuestion: false,
    target: null,
    proposal: { ...EMPTY, followUp: { text, responsible, due, duePrecision }, subject: item.title },
  };
}

const placed = (drafts: readonly DraftBody[]): { draft: DraftBody; index: number }[] =>
  drafts.map((draft, index) => ({ draft, index }));

/** Readings from before proposals and segments were read have neither. */
type StoredItem = Omit<AgendaItemReading, 'proposals' | 'segments'> &
  Partial<Pick<AgendaItemReading, 'proposals' | 'segments'>>;

const wholeItem = (item: StoredItem): AgendaItemReading => ({ proposals: [], segments: [], ...item });

function draftsOfItem(item: AgendaItemReading, at: number): FindingDraft[] {
  const lists = [
    ['outcomes', outcomeDrafts(item)],
    ['conditions', placed(item.conditions.map((condition) => conditionDraft(condition, item)))],
    ['counts', placed(item.counts.map((count) => countDraft(count, item)))],
    ['proposals', placed(item.proposals.map(proposalDraft))],
    ['segments', placed(item.segments.map(segmentDraft))],
    ['actions', placed(item.actions.map((action) => actionDraft(action, item)))],
  ] as const;
  return lists
    .flatMap(([list, drafts]) =>
      drafts.map(({ draft, index }) => ({
        ...draft,
        origin: { item: at, list, place: index },
        itemNumber: item.number,
      })),
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
  return reading.items
    .map(wholeItem)
    .flatMap(draftsOfItem)
    .map((draft) => toldForum(draft, reading.forum));
}
