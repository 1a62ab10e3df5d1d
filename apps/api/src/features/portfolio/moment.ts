/** Which day's portfolio, and as known when; null is today, with all that is on record. */
export interface Moment {
  asOf: string | null;
  knownAt: string | null;
}
