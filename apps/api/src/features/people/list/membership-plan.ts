import type { KnownMembership } from './list-known.js';
import type { ListRow } from './list-rows.js';

export interface MembershipPlan {
  kind: 'same' | 'enter' | 'rewrite';
  wanted: { departmentId: string; title: string | null; level: number | null; from: string; to: string | null };
  /** What stands and is written anew, where it began no earlier. */
  rewrites: KnownMembership | null;
  /** What ends as this begins. */
  ends: KnownMembership[];
  endsOn: string | null;
}

const holdsOn = ({ from, to }: Pick<KnownMembership, 'from' | 'to'>, date: string): boolean =>
  from <= date && (to === null || date < to);

/**
 * How a row changes where somebody works. What a list does not say stays as it is; another title from a later day on
 * ends what stood before it; a new department ends those that the list names no more.
 */
export function planMembership(
  row: ListRow,
  departmentId: string,
  standing: readonly KnownMembership[],
  { kept, today }: { kept: ReadonlySet<string>; today: string },
): MembershipPlan {
  const here = standing.filter((one) => one.departmentId === departmentId);
  const current = here.find((one) => holdsOn(one, row.from ?? today)) ?? here.find((one) => one.from === row.from);
  if (current !== undefined) return changeOf(row, current, today);
  const from = row.from ?? today;
  const wanted = { departmentId, title: row.title, level: row.level, from, to: row.to };
  const isOver = row.to !== null && row.to <= today;
  const left = standing.filter((one) => !kept.has(one.departmentId) && holdsOn(one, from) && one.from < from);
  return { kind: 'enter', wanted, rewrites: null, ends: isOver ? [] : left, endsOn: from };
}

const NONE = { rewrites: null, ends: [], endsOn: null };

function changeOf(row: ListRow, current: KnownMembership, today: string): MembershipPlan {
  const wanted = { ...current, ...said({ title: row.title, level: row.level, to: row.to }) };
  const isSame = wanted.title === current.title && wanted.level === current.level;
  if (isSame && wanted.to === current.to) return { kind: 'same', wanted, ...NONE };
  const from = row.from ?? today;
  if (isSame || from <= current.from) return { kind: 'rewrite', wanted, ...NONE, rewrites: current };
  return { kind: 'enter', wanted: { ...wanted, from }, rewrites: null, ends: [current], endsOn: from };
}

/** What a list leaves empty it does not say. */
function said(row: Pick<KnownMembership, 'title' | 'level' | 'to'>): Partial<KnownMembership> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
