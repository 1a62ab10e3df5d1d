import type { PortfolioKind } from '@netvaerksoverblik/domain';
import { useSearchParams } from 'react-router';
import { useAsOf } from '../../../lib/as-of.js';
import type { PortfolioSelection } from '../api/list-portfolio.js';

/** Rows that the page picks out itself: those with something open, those heard of, those that are silent. */
export type Only = 'udestaar' | 'aktive' | 'tavse';
const ONLY: readonly string[] = ['udestaar', 'aktive', 'tavse'] satisfies Only[];

export type FilterName = 'slags' | 'status' | 'kategori' | 'q' | 'sort' | 'kun';

export interface Selection extends PortfolioSelection {
  only: Only | null;
  /** A filter that the reader set, other than the kind of the page. */
  isFiltered: boolean;
  set: (name: FilterName, value: string | null) => void;
  clear: () => void;
}

/** What the table shows; every filter stands in the address. */
export function useSelection(kind: PortfolioKind | null): Selection {
  const [search, setSearch] = useSearchParams();
  const { date, knownAt } = useAsOf();
  const only = search.get('kun');
  const given = (name: FilterName) => search.get(name);
  return {
    kind: kind ?? given('slags'),
    status: given('status'),
    category: given('kategori'),
    q: given('q'),
    sort: given('sort') ?? 'title',
    asOf: date,
    knownAt,
    only: only !== null && ONLY.includes(only) ? (only as Only) : null,
    isFiltered: ['status', 'kategori', 'q', 'kun', ...(kind === null ? ['slags'] : [])].some((name) =>
      search.has(name),
    ),
    set(name, value) {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === null || value === '') after.delete(name);
          else after.set(name, value);
          // A state belongs to its kind.
          if (name === 'slags') after.delete('status');
          return after;
        },
        { replace: name === 'q' },
      );
    },
    clear() {
      setSearch((before) => {
        const after = new URLSearchParams();
        for (const kept of ['pr', 'kendt', 'sort']) {
          const value = before.get(kept);
          if (value !== null) after.set(kept, value);
        }
        return after;
      });
    },
  };
}
