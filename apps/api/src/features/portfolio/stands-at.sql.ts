/** SQL: the event (aliased) was on record at that time and had not been taken back; null is today. */
export const standsAt = (alias: string, knownAt: string): string =>
  `${alias}.recorded_at <= coalesce(${knownAt}::timestamptz, ${alias}.recorded_at) AND NOT EXISTS (
      SELECT 1 FROM event r WHERE r.retracts_id = ${alias}.id AND r.recorded_at <= coalesce(${knownAt}::timestamptz, r.recorded_at))`;
