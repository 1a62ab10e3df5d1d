import type { StatedCountReply } from '@netvaerksoverblik/contracts';

/** What minutes counted without naming it all. */
export interface UnnamedCount {
  count: StatedCountReply;
  unnamed: number;
  /** The counts by category that a derived sum is made of. */
  parts: StatedCountReply[];
}

/** Whether a count by category is a part of the total beside it. */
function isPart(count: StatedCountReply, total: StatedCountReply): boolean {
  if (count.category === null || total.category !== null) return false;
  if (count.kind !== total.kind || count.status !== total.status) return false;
  return total.derived || count.source?.meeting.id === total.source?.meeting.id;
}

/** One row a statement: a total, said or derived, stands for its counts by category. */
export function unnamedCounts(counts: readonly StatedCountReply[]): UnnamedCount[] {
  return counts
    .filter((count) => !counts.some((total) => isPart(count, total)))
    .map((count) => ({
      count,
      unnamed: Math.max(0, count.number - count.named),
      parts: counts.filter((part) => isPart(part, count)),
    }))
    .filter((row) => row.unnamed > 0);
}
