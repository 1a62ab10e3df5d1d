import type { LostFact } from '@netvaerksoverblik/contracts';
import { seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import type { Reading } from '@netvaerksoverblik/minutes';
import type { EntityManager } from 'typeorm';
import { bestScope, forumsOf, scopesOf } from '../provenance/index.js';

/** A document that was just put on record beside others of its meeting. */
export interface NewEdition {
  importId: string;
  documentId: string;
  meetingId: string;
  reading: Reading;
}

/** What tells a fact apart however often it is recorded anew. */
export type ToldFact = Record<string, string | number | null>;
export type FactOnRecord = LostFact & { told: ToldFact };

/** The event (e) is live, and the document ($2) tells nothing of it. */
export const UNTOLD_EVENT = `e.type <> 'retracted' AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)
  AND NOT EXISTS (SELECT 1 FROM event_source s JOIN passage p ON p.id = s.passage_id WHERE s.event_id = e.id AND p.document_id = $2)`;

export const TOLD_COLUMNS = `json_build_object('type', e.type, 'status', e.to_status, 'role', e.role, 'state', e.role_state,
    'person', e.person_id, 'party', e.party, 'condition', e.condition_kind, 'forum', e.condition_forum_id)`;

const QUOTE = (passage: string): string => `(SELECT p.quote FROM passage p WHERE p.id = ${passage})`;
const ABOUT = `CASE WHEN v.item_id IS NOT NULL THEN json_build_object('id', v.item_id, 'kind', v.kind, 'title', v.title) END AS about`;
const VISIBLE = (alias: string): string =>
  `(${alias}.closed_forum_id IS NULL OR $4::boolean OR ${alias}.closed_forum_id = ANY($5::uuid[]))`;
const OF_MEETING = (alias: string): string =>
  `JOIN agenda_item a ON a.id = ${alias}.agenda_item_id AND a.meeting_id = $1`;
const TITLED = (item: string): string => `LEFT JOIN item_now v ON v.item_id = ${item} AND ${bestScope('v', '$3')}`;

/** $1 meeting, $2 document, $3 scopes, $4 all and $5 forums of the viewer. */
const EVENTS = `SELECT e.id, 'event' AS kind, a.number AS item, ${ABOUT}, e.to_status AS status,
    CASE WHEN e.role IS NOT NULL THEN json_build_object('role', e.role, 'state', e.role_state, 'holder', coalesce(w.name, e.party)) END AS role,
    CASE WHEN e.condition_kind IS NOT NULL
      THEN json_build_object('kind', e.condition_kind, 'forum', f.name, 'words', e.condition_words) END AS condition,
    ${QUOTE(`(SELECT s.passage_id FROM event_source s WHERE s.event_id = e.id ORDER BY s.passage_id LIMIT 1)`)} AS quote,
    ${TOLD_COLUMNS} AS told
  FROM event e ${OF_MEETING('e')} ${TITLED('e.item_id')}
    LEFT JOIN person w ON w.id = e.person_id LEFT JOIN forum f ON f.id = e.condition_forum_id
  WHERE e.type IN ('status', 'role', 'condition-opened') AND e.import_id IS NOT NULL AND ${UNTOLD_EVENT} AND ${VISIBLE('e')}
  ORDER BY a.number, e.ordinal, e.id`;

const FOLLOW_UPS = `SELECT u.id, 'follow-up' AS kind, a.number AS item, ${ABOUT}, NULL AS status, NULL AS role, NULL AS condition,
    ${QUOTE('u.passage_id')} AS quote, json_build_object('text', u.text) AS told
  FROM follow_up u ${OF_MEETING('u')} ${TITLED('u.item_id')}
  WHERE u.withdrawn_at IS NULL AND u.import_id IS NOT NULL AND u.import_id <> $2 AND ${VISIBLE('u')}
  ORDER BY a.number, u.text, u.id`;

const COUNTS = `SELECT c.id, 'count' AS kind, a.number AS item, NULL AS about, NULL AS status, NULL AS role, NULL AS condition,
    ${QUOTE('c.passage_id')} AS quote,
    json_build_object('kind', c.kind, 'category', c.category, 'status', c.status, 'number', c.number) AS told
  FROM stated_count c ${OF_MEETING('c')}
  WHERE c.withdrawn_at IS NULL AND c.import_id <> $2 AND $3::uuid[] IS NOT NULL AND ${VISIBLE('c')}
  ORDER BY a.number, c.kind, c.category, c.id`;

const keyOf = (item: number, told: ToldFact): string =>
  [item, told['text'], told['kind'], told['category'], told['number']].map((part) => part ?? '').join('\n');

/** The promises and numbers that a reading tells of, whether or not they were taken along. */
function statementsOf({ items }: Reading): Set<string> {
  return new Set(
    items.flatMap(({ number, actions, counts }) => [
      ...actions.map(({ text }) => keyOf(number, { text })),
      ...counts.map((count) => keyOf(number, { kind: count.kind, category: count.category, number: count.number })),
    ]),
  );
}

/** Facts of the meeting that this edition tells nothing of, as far as the viewer may know them. An agenda tells no facts. */
export async function lostFacts(manager: EntityManager, viewer: Viewer, edition: NewEdition): Promise<FactOnRecord[]> {
  if (edition.reading.kind === 'agenda') return [];
  const { meetingId, documentId, importId } = edition;
  const seen = [scopesOf(viewer), seesAllClosed(viewer), forumsOf(viewer)];
  const events = await manager.query<FactOnRecord[]>(EVENTS, [meetingId, documentId, ...seen]);
  const followUps = await manager.query<FactOnRecord[]>(FOLLOW_UPS, [meetingId, importId, ...seen]);
  const counts = await manager.query<FactOnRecord[]>(COUNTS, [meetingId, importId, ...seen]);
  const statements = statementsOf(edition.reading);
  const untold = [...followUps, ...counts].filter(({ item, told }) => !statements.has(keyOf(item, told)));
  return [...events, ...untold];
}

export const shown = ({ told: _told, ...fact }: FactOnRecord): LostFact => fact;
