import type { ItemEdit } from './item-editing.js';
import type { PortfolioEvent } from './portfolio-event.entity.js';
import type { SaidEvent } from './said-event.js';

const LIVE = `e.type <> 'retracted' AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)`;

/** $1 theme, $2 its launch: the network that came with it, and whether nothing more has been said of it since. */
const LAUNCHED_WITH = `
  SELECT n.id, bool_and(e.recorded_at = l.recorded_at AND e.agenda_item_id IS NULL) AS "standsAlone"
  FROM network n JOIN event l ON l.id = $2 JOIN event e ON e.item_id = n.id AND ${LIVE}
  WHERE n.theme_id = $1 GROUP BY n.id`;

/** $1 network, $2 who, $3 why. */
const TAKE_BACK = `
  INSERT INTO event (item_id, item_kind, type, effective_on, closed_forum_id, actor_id, reason, retracts_id)
  SELECT e.item_id, e.item_kind, 'retracted', e.effective_on, e.closed_forum_id, $2, $3, e.id FROM event e
  WHERE e.item_id = $1 AND ${LIVE}`;

const wasLaunchedByHand = ({ itemKind, toStatus, agendaItemId }: PortfolioEvent): boolean =>
  itemKind === 'theme' && toStatus === 'launched' && agendaItemId === null;

/** A launch that did not happen made no network: it goes too, unless more has been said of it since. */
export async function takeBackLaunch(
  { manager, viewer, touched }: ItemEdit,
  event: PortfolioEvent,
  replacement: SaidEvent | null,
  reason: string,
): Promise<void> {
  if (!wasLaunchedByHand(event) || replacement?.columns.toStatus === 'launched') return;
  const networks = await manager.query<{ id: string; standsAlone: boolean }[]>(LAUNCHED_WITH, [event.itemId, event.id]);
  for (const { id, standsAlone } of networks) {
    await manager.query(`UPDATE network SET theme_id = NULL WHERE id = $1`, [id]);
    if (standsAlone) await manager.query(TAKE_BACK, [id, viewer.userId, reason]);
    touched.add(id);
  }
}
