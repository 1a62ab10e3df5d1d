import { createHash } from 'node:crypto';

/**
 * What an edit of an item builds on: its version, and which events of it the viewer sees. What happens behind closed
 * doors leaves an outsider's tag as it is.
 */
export function itemEtag(version: number, liveEventIds: readonly string[]): string {
  const digest = createHash('sha256').update(liveEventIds.toSorted().join());
  return `${version}-${digest.digest('hex').slice(0, 16)}`;
}
