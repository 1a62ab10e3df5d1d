import type { ItemChange, PreviewCondition, PreviewRole } from '@netvaerksoverblik/contracts';
import type { Category, ItemState, PortfolioKind, Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { bestScope, scopesOf } from '../provenance/index.js';

interface Standing {
  id: string;
  kind: PortfolioKind;
  reference: string;
  title: string;
  status: ItemState | null;
  category: Category | null;
  roles: PreviewRole[];
  conditions: (PreviewCondition & { event: string })[];
}

/** How the items ($1) stand now for the viewer ($2 scopes). */
const STANDING = `SELECT v.item_id AS id, v.kind, v.reference, v.title, v.status, v.category,
    (SELECT coalesce(json_agg(json_build_object('role', h.role, 'state', h.state, 'holder', coalesce(p.name, h.party))
       ORDER BY h.role, h.state, coalesce(p.name, h.party)), '[]')
     FROM holder_span h LEFT JOIN person p ON p.id = h.person_id
     WHERE h.item_id = v.item_id AND h.scope = v.scope AND h.to_on IS NULL) AS roles,
    (SELECT coalesce(json_agg(json_build_object('event', c.event_id, 'kind', c.kind, 'forum', f.name, 'words', c.words)
       ORDER BY c.from_on, c.kind, c.event_id), '[]')
     FROM condition_span c LEFT JOIN forum f ON f.id = c.forum_id
     WHERE c.item_id = v.item_id AND c.scope = v.scope AND c.to_on IS NULL) AS conditions
  FROM item_now v WHERE v.item_id = ANY($1::uuid[]) AND ${bestScope('v', '$2')}`;

const keyOf = ({ role, state, holder }: PreviewRole): string => [role, state, holder ?? ''].join('\n');

const without = <T>(all: readonly T[], others: readonly T[], key: (one: T) => string): T[] => {
  const known = new Set(others.map(key));
  return all.filter((one) => !known.has(key(one)));
};

const plain = ({ kind, forum, words }: PreviewCondition): PreviewCondition => ({ kind, forum, words });

type Told = Omit<ItemChange, 'id' | 'kind' | 'reference' | 'title' | 'category' | 'change'>;

const NOTHING: Pick<Standing, 'status' | 'roles' | 'conditions'> = { status: null, roles: [], conditions: [] };

function toldOf(before: Standing | undefined, after: Standing | undefined): Told {
  const [was, is] = [before ?? NOTHING, after ?? NOTHING];
  const renamed = before !== undefined && after !== undefined && before.title !== after.title;
  return {
    titleBefore: renamed ? before.title : null,
    standing: is.status,
    status: was.status === is.status ? null : { from: was.status, to: is.status },
    rolesAdded: without(is.roles, was.roles, keyOf),
    rolesEnded: without(was.roles, is.roles, keyOf),
    conditionsOpened: without(is.conditions, was.conditions, ({ event }) => event).map(plain),
    conditionsMet: without(was.conditions, is.conditions, ({ event }) => event).map(plain),
  };
}

function changeOf(before: Standing | undefined, after: Standing | undefined): ItemChange | null {
  const shown = after ?? before;
  if (shown === undefined) return null;
  const told = toldOf(before, after);
  const { kind, title, category } = shown;
  const known = before === undefined ? { id: null, reference: null } : { id: before.id, reference: before.reference };
  return { ...known, kind, title, category, change: kindOfChange(before, after, told), ...told };
}

function kindOfChange(before: Standing | undefined, after: Standing | undefined, told: Told): ItemChange['change'] {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  const lists = [told.rolesAdded, told.rolesEnded, told.conditionsOpened, told.conditionsMet];
  const moved = told.titleBefore !== null || told.status !== null || lists.some(({ length }) => length > 0);
  return moved ? 'changed' : 'heard';
}

/**
 * What acting changes for the viewer, item by item. The act is taken back before this returns: `now` is what else it
 * left to see, read while it stood.
 */
export async function changesBy<T extends { touched: readonly string[] }>(
  manager: EntityManager,
  viewer: Viewer,
  act: () => Promise<T>,
): Promise<{ items: ItemChange[]; now: T }> {
  await manager.query(`SAVEPOINT before_it`);
  const now = await act();
  const params = [now.touched, scopesOf(viewer)];
  const after = await manager.query<Standing[]>(STANDING, params);
  await manager.query(`ROLLBACK TO SAVEPOINT before_it`);
  const before = await manager.query<Standing[]>(STANDING, params);
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  const items = ids
    .map((id) =>
      changeOf(
        before.find((one) => one.id === id),
        after.find((one) => one.id === id),
      ),
    )
    .filter((change) => change !== null)
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.title.localeCompare(b.title, 'da'));
  return { items, now };
}
