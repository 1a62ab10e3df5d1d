import * as domain from '@netvaerksoverblik/domain';

type Table = Readonly<Record<string, readonly string[]>>;

const exported = domain as unknown as Record<string, unknown>;
const lifecycles = Object.keys(exported)
  .filter((name) => name.endsWith('_TRANSITIONS'))
  .map((name) => name.replace(/_TRANSITIONS$/, ''));

const tableOf = (lifecycle: string) => exported[`${lifecycle}_TRANSITIONS`] as Table;
const statesOf = (lifecycle: string) => exported[`${lifecycle}_STATES`] as readonly string[];
const entryOf = (lifecycle: string) => exported[`${lifecycle}_ENTRY`] as string;

function reachableFrom(entry: string, table: Table): Set<string> {
  const reached = new Set([entry]);
  for (const state of reached) for (const next of table[state] ?? []) reached.add(next);
  return reached;
}

describe('Transition tables', () => {
  it('exist for every lifecycle of the model', () => {
    expect(lifecycles.sort()).toEqual(['APPLICATION', 'COHORT', 'FOLLOW_UP', 'NETWORK', 'PROJECT', 'THEME']);
  });

  it.each(lifecycles)('%s has a row for each of its states and no other', (lifecycle) => {
    expect(Object.keys(tableOf(lifecycle)).sort()).toEqual([...statesOf(lifecycle)].sort());
  });

  it.each(lifecycles)('%s is closed: every step leads to a state of its own, named once', (lifecycle) => {
    for (const steps of Object.values(tableOf(lifecycle))) {
      expect(steps.filter((to) => !statesOf(lifecycle).includes(to))).toEqual([]);
      expect(new Set(steps).size).toBe(steps.length);
    }
  });

  it.each(lifecycles)('%s reaches every state from where a person begins', (lifecycle) => {
    const reached = reachableFrom(entryOf(lifecycle), tableOf(lifecycle));
    expect(statesOf(lifecycle).filter((state) => !reached.has(state))).toEqual([]);
  });

  it.each(lifecycles)('%s ends: some state has no step left, and each state leads to such a one', (lifecycle) => {
    const table = tableOf(lifecycle);
    const final = (state: string) => table[state]?.length === 0;
    const stuck = statesOf(lifecycle).filter((state) => ![...reachableFrom(state, table)].some(final));
    expect(stuck).toEqual([]);
  });
});
