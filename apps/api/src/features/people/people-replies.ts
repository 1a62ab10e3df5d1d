import type { LoadReply, PersonReply, PersonRoleReply, RoleItemReply, SourceReply } from '@netvaerksoverblik/contracts';
import { hasEnded, isSilent } from '@netvaerksoverblik/domain';

/** As the database gives it: when the item was last heard of, not whether that is long ago. */
export type ItemRow = Omit<RoleItemReply, 'silent'> & { lastHeard: string };

export interface RoleRow extends Omit<PersonRoleReply, 'item'> {
  item: ItemRow;
}

export interface PersonRow {
  id: string;
  name: string;
  profession: string | null;
  department_id: string | null;
  department: string | null;
  title: string | null;
  level: number | null;
  roles: RoleRow[];
}

export function itemReply({ lastHeard, ...item }: ItemRow, date: string): RoleItemReply {
  return { ...item, silent: lastHeard === null || isSilent(lastHeard, date) };
}

export const roleReply = (row: RoleRow, date: string): PersonRoleReply => ({ ...row, item: itemReply(row.item, date) });

const isAtWork = ({ item, state, until }: PersonRoleReply, date: string): boolean =>
  state === 'appointed' &&
  (until === null || until > date) &&
  item.kind === 'network' &&
  !item.silent &&
  !hasEnded(item.kind, item.status);

/** What somebody has on the table: networks that are neither over nor silent. */
export function loadOf(roles: readonly PersonRoleReply[], date: string): LoadReply {
  const held = roles.filter((role) => isAtWork(role, date) && role.since <= date);
  const networks = (name: PersonRoleReply['role']) =>
    new Set(held.filter(({ role }) => role === name).map(({ item }) => item.id)).size;
  return { led: networks('network-leader'), referenced: networks('reference-leader') };
}

export function personReply(row: PersonRow, date: string): PersonReply {
  const roles = row.roles.map((role) => roleReply(role, date));
  const { id, name, profession, title, level } = row;
  const department = row.department_id === null ? null : { id: row.department_id, name: row.department ?? '' };
  return { id, name, profession, department, title, level, roles, load: loadOf(roles, date) };
}

/** Sources without repetition, in the order given. */
export function distinctSources(sources: readonly (SourceReply | null)[]): SourceReply[] {
  const seen = new Set<string>();
  return sources.filter((source): source is SourceReply => {
    if (source === null) return false;
    const place = `${source.document}:${source.start}-${source.end}`;
    return !seen.has(place) && seen.add(place) !== undefined;
  });
}
