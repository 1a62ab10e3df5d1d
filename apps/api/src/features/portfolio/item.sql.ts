import type {
  Category,
  ConditionKind,
  EventType,
  ItemState,
  OutcomeKind,
  PortfolioKind,
  RoleName,
  RoleState,
} from '@netvaerksoverblik/domain';
import type { SourceReply } from '@netvaerksoverblik/contracts';
import { allSources } from '../provenance/index.js';

export interface ItemRow {
  id: string;
  kind: PortfolioKind;
  reference: string;
  title: string;
  department: string | null;
}

export const ITEM = `SELECT i.id, i.kind, i.reference, i.title, d.name AS department
  FROM portfolio_item i LEFT JOIN department d ON d.id = i.department_id WHERE i.id = $1`;

export interface EventRow {
  id: string;
  item_id: string;
  type: EventType;
  effective_on: string;
  window_from: string | null;
  effective_words: string | null;
  ordinal: number;
  recorded_at: Date;
  reason: string | null;
  actor: string | null;
  outcome: OutcomeKind | null;
  /** Whether the forum that met has the mandate for such an item. */
  mandated: boolean;
  /** Whether the holder of a role sat in the forum that day; null where nobody knows who sits there. */
  sits_in_forum: boolean | null;
  closed_forum_id: string | null;
  retracts_id: string | null;
  to_status: ItemState | null;
  role: RoleName | null;
  role_state: RoleState | null;
  person_id: string | null;
  person: string | null;
  party: string | null;
  condition_kind: ConditionKind | null;
  condition_forum_id: string | null;
  condition_forum: string | null;
  condition_words: string | null;
  meets_id: string | null;
  title: string | null;
  category: Category | null;
  meeting_id: string | null;
  forum_id: string | null;
  held_on: string | null;
  starts_at: string | null;
  agenda_item_id: string | null;
  number: number | null;
  sources: SourceReply[];
}

/** The kind of outcome behind an event (aliased e); none where it is only stated or entered. */
export const OUTCOME_OF_EVENT = `(SELECT o.kind FROM event_source s JOIN outcome o ON o.id = s.outcome_id
  WHERE s.event_id = e.id ORDER BY o.position, o.id LIMIT 1)`;

const EVENT_COLUMNS = `e.id, e.item_id, e.type, e.effective_on::text, e.window_from::text, e.effective_words, e.ordinal, e.recorded_at,
  e.reason, CASE WHEN e.agenda_item_id IS NULL THEN u.display_name END AS actor,
  ${OUTCOME_OF_EVENT} AS outcome,
  EXISTS (SELECT 1 FROM mandate d WHERE d.forum_id = m.forum_id AND d.kind = e.item_kind AND (d.step IS NULL OR d.step = e.to_status))
    AS mandated,
  CASE WHEN e.person_id IS NOT NULL AND EXISTS (SELECT 1 FROM forum_membership k WHERE k.forum_id = m.forum_id) THEN EXISTS (
    SELECT 1 FROM forum_membership k WHERE k.forum_id = m.forum_id AND k.person_id = e.person_id
      AND k.from_on <= e.effective_on AND (k.to_on IS NULL OR e.effective_on < k.to_on)) END AS sits_in_forum,
  e.closed_forum_id, e.retracts_id, e.to_status, e.role, e.role_state, e.person_id, who.name AS person, e.party,
  e.condition_kind, e.condition_forum_id, cf.name AS condition_forum, e.condition_words, e.meets_id, e.title, e.category,
  m.id AS meeting_id, m.forum_id, m.held_on::text, m.starts_at, e.agenda_item_id, a.number`;

const EVENT_JOINS = `event e LEFT JOIN app_user u ON u.id = e.actor_id LEFT JOIN person who ON who.id = e.person_id
  LEFT JOIN forum cf ON cf.id = e.condition_forum_id
  LEFT JOIN agenda_item a ON a.id = e.agenda_item_id LEFT JOIN meeting m ON m.id = a.meeting_id`;

const IN_ORDER = `e.effective_on, m.held_on NULLS FIRST, m.starts_at NULLS FIRST, a.number NULLS FIRST, e.ordinal, e.id`;

/** $1 item, $2 forums and $3 all of the viewer, $4 as of, $5 known at. Retractions come too: the fold needs them. */
export const ITEM_EVENTS = `SELECT ${EVENT_COLUMNS}, ${allSources('e.id', '$2', '$3')} AS sources FROM ${EVENT_JOINS}
  WHERE e.item_id = $1 AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($2::uuid[]))
    AND ($4::date IS NULL OR e.effective_on <= $4::date OR e.type = 'retracted') AND ($5::timestamptz IS NULL OR e.recorded_at <= $5::timestamptz)
  ORDER BY ${IN_ORDER}`;

/** The events of several items, $1, as ITEM_EVENTS. */
export const ITEMS_EVENTS = `SELECT ${EVENT_COLUMNS}, ${allSources('e.id', '$2', '$3')} AS sources FROM ${EVENT_JOINS}
  WHERE e.item_id = ANY($1::uuid[]) AND (e.closed_forum_id IS NULL OR $3::boolean OR e.closed_forum_id = ANY($2::uuid[]))
    AND ($4::date IS NULL OR e.effective_on <= $4::date OR e.type = 'retracted')
  ORDER BY e.item_id, ${IN_ORDER}`;

/** What it grew from and what grew from it, as far as the viewer ($2 scopes) sees it. */
export const RELATED = `
  SELECT i.id, i.kind, i.title, r.relation FROM (
    SELECT n.theme_id AS id, 'origin' AS relation FROM network n WHERE n.id = $1
    UNION ALL SELECT n.id, 'result' FROM network n WHERE n.theme_id = $1) r
  JOIN portfolio_item i ON i.id = r.id
  WHERE EXISTS (SELECT 1 FROM item_now v WHERE v.item_id = i.id AND v.scope = ANY($2::uuid[])) ORDER BY i.title, i.id`;
