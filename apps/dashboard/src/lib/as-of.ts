import { useSearchParams } from 'react-router';
import { withQuery } from './paths.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export interface AsOf {
  /** `YYYY-MM-DD`; null is today. */
  date: string | null;
  set: (date: string | null) => void;
  /** The same moment in another address of the portfolio. */
  carry: (path: string, query?: Record<string, string | null | undefined>) => string;
}

/** The moment that the portfolio pages show; it stands in the address as `pr`. */
export function useAsOf(): AsOf {
  const [search, setSearch] = useSearchParams();
  const value = search.get('pr');
  const date = value !== null && DATE.test(value) ? value : null;
  return {
    date,
    set(next) {
      setSearch((before) => {
        const after = new URLSearchParams(before);
        if (next === null) after.delete('pr');
        else after.set('pr', next);
        return after;
      });
    },
    carry: (path, query = {}) => withQuery(path, { ...query, pr: date }),
  };
}
