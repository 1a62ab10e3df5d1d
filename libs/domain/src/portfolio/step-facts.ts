import type { ItemFacts } from '../lifecycles/item-steps.js';
import type { PortfolioKind, RoleName } from './kinds.js';
import { foldTimeline } from './timeline-fold.js';
import { liveEvents, type TimelineEvent } from './timeline.js';

/**
 * What the policies need to know of an item on a date (ISO), from its events up to then.
 * `isReferenceLeaderInForum` is for those who know who sits where; here nobody does.
 */
export function stepFactsOn(kind: PortfolioKind, events: readonly TimelineEvent[], date: string): ItemFacts {
  const heard = liveEvents(events).filter(({ effectiveOn }) => effectiveOn <= date);
  const timeline = foldTimeline(kind, '', heard);
  const span = timeline?.spans.at(-1);
  const isHeld = (role: RoleName): boolean =>
    timeline?.holders.some((holder) => holder.role === role && holder.state === 'appointed' && holder.toOn === null) ??
    false;
  return {
    ...{ kind, state: span?.status ?? null, category: span?.category ?? null },
    hasNetworkLeader: isHeld('network-leader'),
    hasReferenceLeader: isHeld('reference-leader'),
    isReferenceLeaderInForum: null,
    wasTested: heard.some(({ toStatus }) => toStatus === 'testing'),
  };
}
