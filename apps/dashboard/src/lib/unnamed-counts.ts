import type { StatedCountReply } from '@netvaerksoverblik/contracts';

/** What minutes counted without naming it all. */
export interface UnnamedCount {
  count: StatedCountReply;
  unnamed: number;
  /** The counts by category that a derived sum is made of. */
  parts: StatedCountReply[];
}

/** One row a statement: where a sum was derived from its categories, the sum stands for them. */
export function unnamedCounts(counts: readonly StatedCountReply[]): UnnamedCount[] {
  const sums = counts.filter((count) => count.derived && count.category === null);
  const isPart = (count: StatedCountReply, sum: StatedCountReply) =>
    count !== sum &&
    !count.derived &&
    count.category !== null &&
    count.kind === sum.kind &&
    count.status === sum.status;
  const covered = new Set(counts.filter((count) => sums.some((sum) => isPart(count, sum))));
  return counts
    .filter((count) => !covered.has(count))
    .map((count) => ({
      count,
      unnamed: Math.max(0, count.number - count.named),
      parts: count.derived ? counts.filter((part) => isPart(part, count)) : [],
    }))
    .filter((row) => row.unnamed > 0);
}
