import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OPEN_SCOPE } from '../provenance/index.js';
import type { EventOrigin } from './item-recording.js';
import { StatedDetail, type StatedDetailName } from './stated-detail.entity.js';

/** What a passage says of an item beside its time line, each detail that it says. */
export type StatedDetails = Partial<Record<StatedDetailName, string | string[]>>;

/** Puts on record what a passage says; what another document of the meeting has said of the item is not said again. */
export async function recordDetails(
  manager: EntityManager,
  itemId: string,
  details: StatedDetails,
  origin: EventOrigin & { importId: string },
): Promise<void> {
  const { agendaItemId, passageId, closedForumId, importId, effectiveOn } = origin;
  for (const [name, value] of Object.entries(details)) {
    const detail = name as StatedDetailName;
    const known = await manager.query<unknown[]>(
      `SELECT 1 FROM stated_detail WHERE item_id = $1 AND agenda_item_id = $2 AND detail = $3 AND value = $4::jsonb
         AND withdrawn_at IS NULL`,
      [itemId, agendaItemId, detail, JSON.stringify(value)],
    );
    if (known.length > 0) continue;
    await manager.insert(StatedDetail, {
      ...{ id: randomUUID(), itemId, detail, value, effectiveOn },
      ...{ agendaItemId, passageId, closedForumId, importId },
    });
  }
}

/** Takes back what these imports have said, and gives the items concerned. */
export async function withdrawDetails(manager: EntityManager, importIds: readonly string[]): Promise<string[]> {
  const rows = await manager.query<[{ item_id: string }[], number]>(
    `UPDATE stated_detail SET withdrawn_at = now() WHERE import_id = ANY($1::uuid[]) AND withdrawn_at IS NULL
     RETURNING item_id`,
    [importIds],
  );
  return [...new Set(rows[0].map(({ item_id }) => item_id))];
}

const LIVE = `d.item_id = x.id AND d.withdrawn_at IS NULL`;
const OF_THEME = `d.detail <> 'segment-code'`;

/** The forum whose members alone see the details of a theme: closed ones count only where minutes tell none in the open. */
const THEME_FORUM = `(SELECT d.closed_forum_id FROM stated_detail d WHERE ${LIVE} AND ${OF_THEME}
    ORDER BY d.closed_forum_id IS NOT NULL, d.effective_on DESC, d.closed_forum_id LIMIT 1)`;
/** A code has no forum of its own: a closed one is shown only on an item that is closed throughout. */
const CODE_IS_SHOWN = `(d.closed_forum_id IS NULL
    OR NOT EXISTS (SELECT 1 FROM item_now n WHERE n.item_id = x.id AND n.scope = '${OPEN_SCOPE}'))`;

/** What is said last. */
const said = (detail: StatedDetailName, isShown: string): string => `(SELECT d.value FROM stated_detail d
    JOIN passage p ON p.id = d.passage_id JOIN agenda_item a ON a.id = d.agenda_item_id JOIN meeting m ON m.id = a.meeting_id
    WHERE ${LIVE} AND d.detail = '${detail}' AND ${isShown}
    ORDER BY d.effective_on DESC, m.starts_at DESC NULLS LAST, a.number DESC, p.start_at DESC, d.value::text LIMIT 1)`;

/** Whether what stands there is empty, or what minutes once said: what a person typed in stays. */
function isOurs(detail: StatedDetailName, column: string): string {
  const shown = detail === 'contacts' ? `nullif(to_jsonb(x.${column}), '[]'::jsonb)` : `to_jsonb(x.${column})`;
  return `(${shown} IS NULL OR EXISTS (SELECT 1 FROM stated_detail d
    WHERE d.item_id = x.id AND d.detail = '${detail}' AND d.value = ${shown}))`;
}

const asColumn = (detail: StatedDetailName, value: string): string =>
  detail === 'contacts'
    ? `coalesce((SELECT array_agg(one ORDER BY place) FROM jsonb_array_elements_text(${value}) WITH ORDINALITY AS v(one, place)), '{}')`
    : `${value} #>> '{}'`;

const setting = (detail: StatedDetailName, column: string, isShown: string): string =>
  `${column} = CASE WHEN ${isOurs(detail, column)} THEN ${asColumn(detail, said(detail, isShown))} ELSE x.${column} END`;

const ofTheme = (detail: StatedDetailName, column: string): string =>
  setting(detail, column, `d.closed_forum_id IS NOT DISTINCT FROM ${THEME_FORUM}`);

const SHOWN = [
  `UPDATE theme x SET ${ofTheme('problem', 'problem')}, ${ofTheme('possible-product', 'possible_product')},
     ${ofTheme('contacts', 'contacts')}, ${ofTheme('origin', 'origin')}, details_forum_id = ${THEME_FORUM}
   WHERE x.id = ANY($1::uuid[]) AND EXISTS (SELECT 1 FROM stated_detail d WHERE d.item_id = x.id AND ${OF_THEME})`,
  ...['theme', 'network'].map(
    (table) => `UPDATE ${table} x SET ${setting('segment-code', 'segment_code', CODE_IS_SHOWN)}
   WHERE x.id = ANY($1::uuid[]) AND EXISTS (SELECT 1 FROM stated_detail d WHERE d.item_id = x.id)`,
  ),
];

/** Shows what the minutes on record say of these items; their projections are rebuilt already. */
export async function showDetails(manager: EntityManager, itemIds: readonly string[]): Promise<void> {
  for (const statement of SHOWN) await manager.query(statement, [itemIds]);
}
