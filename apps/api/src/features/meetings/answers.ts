import { resultOf, type RecommendationResult } from '@netvaerksoverblik/domain';
import type { OutcomeRow, RecommendationRow } from './meeting.sql.js';

export type ResultCounts = Record<RecommendationResult, number>;

/** How a recommendation stands: by a reviewer's hand, else by the outcomes that answer it. */
export function resultOfPoint(point: RecommendationRow, outcomes: readonly OutcomeRow[]): RecommendationResult {
  if (point.result_by_hand !== null) return point.result_by_hand;
  const kinds = outcomes.filter((outcome) => outcome.recommendation_id === point.id).map(({ kind }) => kind);
  return resultOf(point.asks, kinds);
}

export function countResults(points: readonly RecommendationRow[], outcomes: readonly OutcomeRow[]): ResultCounts {
  const counts: ResultCounts = { followed: 0, changed: 0, exceeded: 0, unanswered: 0, 'sent-on': 0 };
  for (const point of points) counts[resultOfPoint(point, outcomes)] += 1;
  return counts;
}
