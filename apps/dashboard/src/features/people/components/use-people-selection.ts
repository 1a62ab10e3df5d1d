import { useSearchParams } from 'react-router';
import { useAsOf } from '../../../lib/as-of.js';
import type { PeopleSelection } from '../api/list-people.js';

/** What the pills choose. */
export const SHOWN = ['referenceledere', 'netvaerksledere', 'ledige', 'kandidater'] as const;
export type Shown = (typeof SHOWN)[number];

const ROLES: Record<Shown, Pick<PeopleSelection, 'role' | 'state'>> = {
  referenceledere: { role: 'reference-leader', state: null },
  netvaerksledere: { role: 'network-leader', state: null },
  ledige: { role: null, state: null },
  kandidater: { role: null, state: 'candidate' },
};

export interface ShownPeople {
  shown: Shown | null;
  selection: PeopleSelection;
  isFiltered: boolean;
  set: (name: 'vis' | 'afdeling' | 'q', value: string | null) => void;
  clear: () => void;
}

/** Every filter stands in the address. */
export function usePeopleSelection(): ShownPeople {
  const [search, setSearch] = useSearchParams();
  const { date } = useAsOf();
  const shown = SHOWN.find((one) => one === search.get('vis')) ?? null;
  const [department, q] = [search.get('afdeling'), search.get('q')];
  const none = { role: null, state: null };
  return {
    shown,
    selection: { ...(shown === null ? none : ROLES[shown]), department, q, asOf: date },
    isFiltered: shown !== null || department !== null || q !== null,
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
        for (const name of ['vis', 'afdeling', 'q']) after.delete(name);
        return after;
      });
    },
  };
}
