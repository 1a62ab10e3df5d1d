import type { ItemDifference, OutcomeDifference } from '@netvaerksoverblik/contracts';
import { foldTitle } from '@netvaerksoverblik/domain';
import type { Action, AgendaItemReading, Outcome, Reading } from '@netvaerksoverblik/minutes';

interface Edition {
  reading: Reading;
  text: string;
}

const evened = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const wordsOf = ({ text }: Edition, { start, end }: { start: number; end: number }): string =>
  evened(text.slice(start, end));

/** The words of an agenda item, without what a new page does to them. */
function textOf(edition: Edition, item: AgendaItemReading): string {
  if (item.sections.length === 0) return wordsOf(edition, item);
  return item.sections.map((section) => wordsOf(edition, section)).join('\n');
}

const matterOf = ({ subject }: Outcome): string => `${subject.kind}: ${foldTitle(subject.title)}`;
const exactly = (outcome: Outcome): string =>
  [matterOf(outcome), outcome.kind, outcome.recommendation, outcome.person, outcome.role, outcome.forum].join('\n');

/** Those of the one list that have no partner in the other; each partner serves once. */
function unmatched<T>(ones: readonly T[], others: readonly T[], key: (one: T) => string): T[] {
  const left = others.map(key);
  return ones.filter((one) => {
    const at = left.indexOf(key(one));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function difference(
  change: OutcomeDifference['change'],
  now: Outcome | null,
  before: Outcome | null,
): OutcomeDifference[] {
  const shown = now ?? before;
  if (shown === null) return [];
  return [
    {
      ...{ change, kind: shown.kind, subject: shown.subject.title },
      kindBefore: now !== null && before !== null && now.kind !== before.kind ? before.kind : null,
      ...{ quote: now?.quote ?? null, quoteBefore: before?.quote ?? null },
    },
  ];
}

function outcomeDifferences(now: readonly Outcome[], before: readonly Outcome[]): OutcomeDifference[] {
  const added = unmatched(now, before, exactly);
  const removed = unmatched(before, now, exactly);
  const pairs = added.flatMap((outcome) => {
    const at = removed.findIndex((other) => matterOf(other) === matterOf(outcome));
    const [partner] = at < 0 ? [] : removed.splice(at, 1);
    return [{ outcome, partner: partner ?? null }];
  });
  return [
    ...pairs.flatMap(({ outcome, partner }) => difference(partner === null ? 'added' : 'changed', outcome, partner)),
    ...removed.flatMap((outcome) => difference('removed', null, outcome)),
  ];
}

const said = ({ text }: Action): string => evened(text);

type Told = Pick<ItemDifference, 'outcomes' | 'followUpsAdded' | 'followUpsRemoved'>;

const NOTHING: Pick<AgendaItemReading, 'outcomes' | 'actions'> = { outcomes: [], actions: [] };

function told(item: AgendaItemReading | undefined, old: AgendaItemReading | undefined): Told {
  const [is, was] = [item ?? NOTHING, old ?? NOTHING];
  return {
    outcomes: outcomeDifferences(is.outcomes, was.outcomes),
    followUpsAdded: unmatched(is.actions, was.actions, said).map(said),
    followUpsRemoved: unmatched(was.actions, is.actions, said).map(said),
  };
}

function oneSided(change: 'added' | 'removed', { number, title }: AgendaItemReading, differs: Told): ItemDifference {
  return { item: number, title, titleBefore: null, change, textChanged: false, ...differs };
}

function bothSided(
  now: Edition,
  before: Edition,
  item: AgendaItemReading,
  old: AgendaItemReading,
): ItemDifference | null {
  const differs = told(item, old);
  const titleBefore = foldTitle(item.title) === foldTitle(old.title) ? null : old.title;
  const textChanged = textOf(now, item) !== textOf(before, old);
  const lists = [differs.outcomes, differs.followUpsAdded, differs.followUpsRemoved];
  if (titleBefore === null && !textChanged && lists.every(({ length }) => length === 0)) return null;
  return { item: item.number, title: item.title, titleBefore, change: 'changed', textChanged, ...differs };
}

function itemDifference(number: number, now: Edition, before: Edition): ItemDifference | null {
  const [item, old] = [now, before].map(({ reading }) => reading.items.find((one) => one.number === number));
  if (item === undefined) return old === undefined ? null : oneSided('removed', old, told(item, old));
  return old === undefined ? oneSided('added', item, told(item, old)) : bothSided(now, before, item, old);
}

/** Agenda item by agenda item, what an edition says otherwise than the one before it; what is the same is left out. */
export function editionDifferences(now: Edition, before: Edition): { items: ItemDifference[]; same: number } {
  const numbers = new Set([...now.reading.items, ...before.reading.items].map(({ number }) => number));
  const items = [...numbers]
    .sort((a, b) => a - b)
    .map((number) => itemDifference(number, now, before))
    .filter((item) => item !== null);
  return { items, same: numbers.size - items.length };
}
