import { addMonths } from '../text/months.js';
import type { Category, PortfolioKind } from './kinds.js';

/** A stated number holds no longer than this, unless said again. */
export const STATED_COUNT_MONTHS = 12;

/** A number that minutes state, as in "19 velfærdsnetværk". All dates are ISO dates. Source: model.md, "Stated numbers, silence". */
export interface StatedCount {
  /** What states it: the counts of one agenda item belong together. */
  readonly agendaItemId: string;
  readonly kind: PortfolioKind;
  /** Null: of all categories together. */
  readonly category: Category | null;
  readonly status: string | null;
  readonly number: number;
  readonly effectiveOn: string;
  /** The end that the words state: the last day that it holds. */
  readonly untilOn: string | null;
}

const comesAfter = (later: StatedCount, count: StatedCount): boolean =>
  later.effectiveOn > count.effectiveOn ||
  (later.effectiveOn === count.effectiveOn && later.agendaItemId > count.agendaItemId);

/** Whether the count has been replaced on that day: another agenda item has stated its kind anew. */
function isReplaced(count: StatedCount, all: readonly StatedCount[], date: string): boolean {
  return all.some(
    (later) =>
      later.kind === count.kind &&
      later.agendaItemId !== count.agendaItemId &&
      later.effectiveOn <= date &&
      comesAfter(later, count),
  );
}

/**
 * The counts that hold on a day: from their date to the next statement of their kind, their stated end, or 12 months,
 * whichever is first.
 */
export function countsOn(counts: readonly StatedCount[], date: string): StatedCount[] {
  return counts.filter(
    (count) =>
      count.effectiveOn <= date &&
      date < addMonths(count.effectiveOn, STATED_COUNT_MONTHS) &&
      (count.untilOn === null || date <= count.untilOn) &&
      !isReplaced(count, counts, date),
  );
}

/** How many of the things counted have no name yet ("20 unavngivne"); never fewer than none. */
export function unnamedOf(number: number, named: number): number {
  return Math.max(0, number - named);
}

/** A count and whether it was stated or reckoned (*udledt*). */
export interface CountWithSum extends StatedCount {
  readonly derived: boolean;
}

const keyOf = ({ agendaItemId, kind, status }: StatedCount): string => `${agendaItemId}\n${kind}\n${status ?? ''}`;

/** The sum over the categories of one statement; none where a total is stated or there is nothing to add. */
function sumOf(group: readonly StatedCount[]): CountWithSum[] {
  const [first] = group;
  if (first === undefined || group.length < 2 || group.some(({ category }) => category === null)) return [];
  const number = group.reduce((total, count) => total + count.number, 0);
  return [{ ...first, category: null, number, derived: true }];
}

/** The counts, each statement by category headed by its sum (category none, *udledt*) where no total is stated. */
export function withSums(counts: readonly StatedCount[]): CountWithSum[] {
  const groups = new Map<string, StatedCount[]>();
  for (const count of counts) groups.set(keyOf(count), [...(groups.get(keyOf(count)) ?? []), count]);
  return [...groups.values()].flatMap((group) => [
    ...sumOf(group),
    ...group.map((count) => ({ ...count, derived: false })),
  ]);
}
