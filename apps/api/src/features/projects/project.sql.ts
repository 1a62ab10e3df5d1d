import { departmentOf } from '../item-parts/index.js';
import { bestScope } from '../provenance/index.js';

/** $1 item. */
export const DETAILS = `SELECT version, solutions_target AS "solutionsTarget" FROM project WHERE id = $1`;

const HELD = (alias: string): string =>
  `${bestScope(alias, '$2')} AND ${alias}.from_on <= $3::date AND (${alias}.to_on IS NULL OR $3::date < ${alias}.to_on)`;

const IN_ORDER = `ARRAY['project-owner', 'steering-group', 'project-chair', 'project-member', 'coordinator', 'member', 'participant']`;

/** $1 item, $2 scopes, $3 day: who runs the project, owner first. */
export const ORGANISATION = `
  SELECT h.role, h.state, CASE WHEN who.id IS NOT NULL THEN json_build_object('id', who.id, 'name', who.name) END AS person,
    h.party, ${departmentOf('h.person_id', '$3::date')} AS department, h.from_on::text AS since
  FROM holder_span h LEFT JOIN person who ON who.id = h.person_id
  WHERE h.item_id = $1 AND h.state <> 'resigned' AND ${HELD('h')}
  ORDER BY array_position(${IN_ORDER}, h.role), who.name COLLATE "da-x-icu", h.party, h.event_id`;

/** $1 item, $2 scopes, $3 day: networks under the project that the viewer knew of. */
export const NETWORKS = `
  SELECT s.item_id AS id, i.reference, s.title, s.status, s.category
  FROM network n JOIN item_span s ON s.item_id = n.id JOIN portfolio_item i ON i.id = n.id
  WHERE n.project_id = $1 AND ${HELD('s')} ORDER BY s.title COLLATE "da-x-icu", s.item_id`;
