import type { KnownHeading } from './heading-evidence.js';

/** What a missing number between two headings costs. */
const GAP = 1.5;
const HIGHEST = 1000;

interface Link {
  readonly heading: KnownHeading;
  readonly before: Link | null;
  readonly value: number;
}

/**
 * Of some headings one for each number, in rising order, with the most that speaks for them together: the lines of a list
 * inside an item, or of the contents, are numbered too.
 *
 * @param headings in the order of the document
 */
export function chooseHeadings(headings: readonly KnownHeading[]): KnownHeading[] {
  const best: (Link | null)[] = Array.from({ length: HIGHEST + 1 }, () => null);
  for (const heading of headings) {
    if (heading.number > HIGHEST) continue;
    const before = bestBefore(best, heading);
    const value = heading.weight + (before === null ? 0 : valueAfter(before, heading));
    const known = best[heading.number];
    const counts = heading.weight > 0 && (heading.weight >= 1 || before?.heading.number === heading.number - 1);
    if (counts && (!known || value > known.value)) best[heading.number] = { heading, before, value };
  }
  const last = best.reduce((most, link) => (link && (!most || link.value > most.value) ? link : most), null);
  return unroll(last);
}

function bestBefore(best: readonly (Link | null)[], heading: KnownHeading): Link | null {
  let found: Link | null = null;
  for (let number = 0; number < heading.number; number += 1) {
    const link = best[number];
    if (link && valueAfter(link, heading) > (found ? valueAfter(found, heading) : 0)) found = link;
  }
  return found;
}

function valueAfter(link: Link, { number }: KnownHeading): number {
  return link.value - (link.heading.number === number - 1 ? 0 : GAP);
}

function unroll(last: Link | null): KnownHeading[] {
  const chain: KnownHeading[] = [];
  for (let link = last; link !== null; link = link.before) chain.push(link.heading);
  return chain.reverse();
}
