import { useSearchParams } from 'react-router';
import { withQuery } from './paths.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export interface AsOf {
  /** `YYYY-MM-DD`; null is today. */
  date: string | null;
  set: (date: string | null) => void;
  /** The day of whose evening the knowledge is; null is all that is on record. */
  known: string | null;
  setKnown: (date: string | null) => void;
  /** The end of that day, as the API takes it. */
  knownAt: string | null;
  /** Comes home to today in both. */
  reset: () => void;
  /** The same moment in another address of the portfolio. */
  carry: (path: string, query?: Record<string, string | null | undefined>) => string;
}

const dateIn = (value: string | null): string | null => (value !== null && DATE.test(value) ? value : null);

function endOf(date: string | null): string | null {
  if (date === null) return null;
  const end = new Date(`${date}T23:59:59.999`);
  return Number.isNaN(end.getTime()) ? null : end.toISOString();
}

/** The moment that the portfolio pages show; it stands in the address as `pr` and `kendt`. */
export function useAsOf(): AsOf {
  const [search, setSearch] = useSearchParams();
  const date = dateIn(search.get('pr'));
  const known = dateIn(search.get('kendt'));
  const write = (values: Readonly<Record<string, string | null>>) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(values)) {
        if (value === null) after.delete(name);
        else after.set(name, value);
      }
      return after;
    });
  return {
    ...{ date, known, knownAt: endOf(known) },
    set: (next) => write({ pr: next }),
    setKnown: (next) => write({ kendt: next }),
    reset: () => write({ pr: null, kendt: null }),
    carry: (path, query = {}) => withQuery(path, { ...query, pr: date, kendt: known }),
  };
}
