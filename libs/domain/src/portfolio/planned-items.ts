import { parseCaseNumber } from '../text/case-number.js';
import { foldTitle, likeness } from '../text/fold.js';
import { caseKey, isContainer } from '../text/same-case.js';

/** An agenda item as far as it is needed to find it again. */
export interface AgendaPoint {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string | null;
}

/**
 * Which item of a document treats which item that was put on the agenda by hand: by case number, of several with one number
 * the most alike, then by folded title. A KLE number that items share says nothing of itself. Each is met once at most.
 */
export function meetPlannedItems(
  planned: readonly AgendaPoint[],
  told: readonly AgendaPoint[],
): ReadonlyMap<string, string> {
  const met = new Map<string, string>();
  const taken = new Set<string>();
  const meet = (choose: (point: AgendaPoint, free: readonly AgendaPoint[]) => AgendaPoint | undefined): void => {
    for (const point of planned) {
      if (met.has(point.id)) continue;
      const chosen = choose(
        point,
        told.filter(({ id }) => !taken.has(id)),
      );
      if (chosen === undefined) continue;
      met.set(point.id, chosen.id);
      taken.add(chosen.id);
    }
  };
  meet((point, free) => free.find((one) => sameCase(point, one) && sameTitle(point, one)));
  meet((point, free) => byCase(point, free, planned));
  meet((point, free) => free.find((one) => sameTitle(point, one)));
  return met;
}

const sameTitle = (one: AgendaPoint, other: AgendaPoint): boolean => foldTitle(one.title) === foldTitle(other.title);

function sameCase(one: AgendaPoint, other: AgendaPoint): boolean {
  return one.caseNumber !== null && other.caseNumber !== null && caseKey(one.caseNumber) === caseKey(other.caseNumber);
}

function byCase(
  point: AgendaPoint,
  free: readonly AgendaPoint[],
  planned: readonly AgendaPoint[],
): AgendaPoint | undefined {
  if (point.caseNumber === null || isContainer(point.caseNumber)) return undefined;
  const same = free.filter((one) => sameCase(point, one));
  const isShared = same.length > 1 || planned.some((other) => other.id !== point.id && sameCase(point, other));
  if (isShared && parseCaseNumber(point.caseNumber).scheme === 'kle') return undefined;
  const [best] = [...same].sort((a, b) => likeness(point.title, b.title) - likeness(point.title, a.title));
  return best;
}
