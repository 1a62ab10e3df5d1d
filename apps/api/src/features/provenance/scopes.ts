import { closedForumsOf, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';

/** Projections of open events alone: what everybody sees. */
export const OPEN_SCOPE = '00000000-0000-0000-0000-000000000000';
/** Projections of all events: what the secretariat sees. */
export const ALL_SCOPE = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * The one predicate for closed items: whose projections a viewer reads, best first. An item without closed events
 * has only the open row; one with them has a row more for each forum concerned, and one of everything.
 */
export function scopesOf(viewer: Viewer): string[] {
  if (seesAllClosed(viewer)) return [ALL_SCOPE, OPEN_SCOPE];
  return [...closedForumsOf(viewer), OPEN_SCOPE];
}

/**
 * SQL that keeps, of the projection rows (aliased) that a viewer may see, those of the best view of each item.
 * Which views an item has is told by `item_now`: a better view without a row means that there is nothing to show.
 */
export function bestScope(alias: string, scopes: string): string {
  return `${alias}.scope = ANY(${scopes}::uuid[]) AND NOT EXISTS (
    SELECT 1 FROM item_now better WHERE better.item_id = ${alias}.item_id AND better.scope = ANY(${scopes}::uuid[])
      AND array_position(${scopes}::uuid[], better.scope) < array_position(${scopes}::uuid[], ${alias}.scope))`;
}

/** The forums whose closed items the viewer may see. */
export const forumsOf = (viewer: Viewer): string[] => [...closedForumsOf(viewer)];
