import { useSearchParams } from 'react-router';
import { useAsOf } from '../../../lib/as-of.js';
import type { BoardSelection } from '../api/get-board.js';

/** Rows that the page picks out itself: those with something open, those heard of, those that are silent. */
export type Only = 'udestaar' | 'aktive' | 'tavse';
const ONLY: readonly string[] = ['udestaar', 'aktive', 'tavse'] satisfies Only[];

export type FilterName = 'runde' | 'kategori' | 'status' | 'kun' | 'q' | 'sort' | 'vis';

export interface ThemeSelection extends BoardSelection {
  view: 'board' | 'table';
  status: string[] | null;
  only: Only | null;
  sort: string;
  /** A filter that the reader set, other than the round. */
  isFiltered: boolean;
  set: (name: FilterName, value: string | null) => void;
  clear: () => void;
}

const FILTERS = ['kategori', 'status', 'kun', 'q'];

function viewIn(search: URLSearchParams): 'board' | 'table' {
  const given = search.get('vis');
  if (given !== null) return given === 'tabel' ? 'table' : 'board';
  // Who comes with a status or a sort in the address comes for rows.
  return search.has('status') || search.has('sort') ? 'table' : 'board';
}

/** What the page shows; every filter and the view stand in the address. */
export function useThemeSelection(): ThemeSelection {
  const [search, setSearch] = useSearchParams();
  const { date, knownAt } = useAsOf();
  const only = search.get('kun');
  return {
    round: search.get('runde'),
    category: search.get('kategori'),
    q: search.get('q'),
    asOf: date,
    knownAt,
    view: viewIn(search),
    status: search.get('status')?.split(',') ?? null,
    only: only !== null && ONLY.includes(only) ? (only as Only) : null,
    sort: search.get('sort') ?? 'title',
    isFiltered: FILTERS.some((name) => search.has(name)),
    set(name, value) {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === null || value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: name === 'q' },
      );
    },
    clear() {
      setSearch((before) => {
        const after = new URLSearchParams(before);
        for (const name of FILTERS) after.delete(name);
        return after;
      });
    },
  };
}
