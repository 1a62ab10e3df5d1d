import { itemExceeded, resultOf, type RecommendationResult } from '@netvaerksoverblik/domain';
import type { OutcomeRow, RecommendationRow } from './agenda.sql.js';

export type ResultCounts = Record<RecommendationResult, number>;

/** How a recommendation stands: by a reviewer's hand, else by the outcomes that answer it. */
export function resultOfPoint(point: RecommendationRow, outcomes: readonly OutcomeRow[]): RecommendationResult {
  if (point.result_by_hand !== null) return point.result_by_hand;
  const kinds = outcomes.filter((outcome) => outcome.recommendation_id === point.id).map(({ kind }) => kind);
  return resultOf(point.asks, kinds);
}

/** Whether an agenda item as a whole got more than it asked for: it asks to discuss or note, and more was decided beside its points. */
export function isExceeded(
  agendaItemId: string,
  points: readonly RecommendationRow[],
  outcomes: readonly OutcomeRow[],
): boolean {
  const asks = points.filter((point) => point.agenda_item_id === agendaItemId).map((point) => point.asks);
  const pointless = outcomes.filter(
    (outcome) => outcome.agenda_item_id === agendaItemId && outcome.recommendation_id === null,
  );
  return itemExceeded(
    asks,
    pointless.map(({ kind }) => kind),
  );
}

/** Points by how they were answered; an item exceeded as a whole counts once more. */
export function countResults(points: readonly RecommendationRow[], outcomes: readonly OutcomeRow[]): ResultCounts {
  const counts: ResultCounts = { followed: 0, changed: 0, exceeded: 0, unanswered: 0, 'sent-on': 0 };
  for (const point of points) counts[resultOfPoint(point, outcomes)] += 1;
  for (const id of new Set(points.map((point) => point.agenda_item_id))) {
    if (isExceeded(id, points, outcomes)) counts.exceeded += 1;
  }
  return counts;
}
