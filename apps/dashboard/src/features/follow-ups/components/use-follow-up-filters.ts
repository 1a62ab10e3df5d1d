import { useSearchParams } from 'react-router';
import type { FollowUpSelection } from '../api/list-follow-ups.js';

export type FilterName = 'ejer' | 'forum' | 'vindue' | 'tilstand' | 'q' | 'vis';

/** The names of the API stand in Danish in the address. */
const OWNERS: Readonly<Record<string, string>> = { mig: 'me', ingen: 'none' };

export interface FollowUpFilters extends FollowUpSelection {
  isByOwner: boolean;
  isFiltered: boolean;
  given: (name: FilterName) => string | null;
  set: (name: FilterName, value: string | null) => void;
  clear: () => void;
}

/** What the page shows; every filter stands in the address. */
export function useFollowUpFilters(): FollowUpFilters {
  const [search, setSearch] = useSearchParams();
  const given = (name: FilterName): string | null => search.get(name);
  const owner = given('ejer');
  const change = (edit: (after: URLSearchParams) => void, replace: boolean): void => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        edit(after);
        return after;
      },
      { replace },
    );
  };
  return {
    owner: owner === null ? null : (OWNERS[owner] ?? owner),
    forum: given('forum'),
    window: given('vindue'),
    state: given('tilstand'),
    q: given('q'),
    asOf: search.get('pr'),
    isByOwner: given('vis') === 'ejer',
    isFiltered: ['ejer', 'forum', 'vindue', 'tilstand', 'q'].some((name) => search.has(name)),
    given,
    set: (name, value) =>
      change((after) => {
        if (value === null || value === '') after.delete(name);
        else after.set(name, value);
        // A state and a window are two ways to say which.
        if (name === 'tilstand') after.delete('vindue');
        if (name === 'vindue') after.delete('tilstand');
      }, name === 'q'),
    clear: () =>
      change((after) => {
        for (const name of ['ejer', 'forum', 'vindue', 'tilstand', 'q']) after.delete(name);
      }, false),
  };
}
