import { randomUUID } from 'node:crypto';
import { foldTitle, formatReference, type Effect, type ItemName } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { findForum, findOrAddForum } from '../forums/index.js';
import { resolveHolder } from '../people/index.js';
import { Corrections } from './corrections.js';
import { ENTERED_ALONE, FALLEN, NAMED, STILL_KNOWN } from './item-names.sql.js';
import { PortfolioEvent } from './portfolio-event.entity.js';
import { PortfolioItem } from './portfolio-item.entity.js';

/** Where and by whom events are recorded. */
export interface EventOrigin {
  meetingId: string;
  forumId: string;
  agendaItemId: string;
  /** ISO date that the event counts from. */
  effectiveOn: string;
  closedForumId: string | null;
  importId: string | null;
  actorId: string;
  passageId: string;
  outcomeId: string | null;
  ordinal: number;
}

type EventColumns = Partial<
  Pick<
    PortfolioEvent,
    | 'toStatus'
    | 'role'
    | 'roleState'
    | 'personId'
    | 'party'
    | 'conditionKind'
    | 'conditionForumId'
    | 'conditionWords'
    | 'title'
    | 'titleFolded'
    | 'category'
  >
>;

/** Same item, type, target and meeting is the same event. */
const SAME_EVENT = `
  SELECT e.id FROM event e JOIN agenda_item a ON a.id = e.agenda_item_id
  WHERE e.item_id = $1 AND a.meeting_id = $2 AND e.type = $3
    AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)
    AND e.to_status IS NOT DISTINCT FROM $4 AND e.role IS NOT DISTINCT FROM $5 AND e.role_state IS NOT DISTINCT FROM $6
    AND e.person_id IS NOT DISTINCT FROM $7::uuid AND e.party IS NOT DISTINCT FROM $8
    AND e.condition_kind IS NOT DISTINCT FROM $9 AND e.condition_forum_id IS NOT DISTINCT FROM $10::uuid
    AND e.title IS NOT DISTINCT FROM $11 AND ($12::text IS NULL OR e.category = $12)
    AND (e.condition_kind IS NULL OR e.condition_kind NOT IN ('remark', 'decided-by', 'other') OR e.condition_words = $13)
    AND e.closed_forum_id IS NOT DISTINCT FROM $14::uuid
  ORDER BY e.recorded_at LIMIT 1`;

/** $4 to $12. */
const SAME_COLUMNS = [
  'toStatus',
  'role',
  'roleState',
  'personId',
  'party',
  'conditionKind',
  'conditionForumId',
  'title',
  'category',
  'conditionWords',
] as const satisfies readonly (keyof EventColumns)[];

/**
 * Writes items and events within one transaction; events already on record only get another source.
 * The caller holds the lock that serialises recording, and rebuilds the projections of `touched`.
 */
export class ItemRecorder {
  readonly touched = new Set<string>();
  private readonly corrections: Corrections;
  private readonly named = new Set<string>();
  readonly created: { id: string; kind: ItemName['kind']; folded: string }[] = [];

  /** `retracted`: items whose events were just retracted, and that come back under the same name before others. */
  constructor(
    private readonly manager: EntityManager,
    private readonly retracted: readonly string[] = [],
  ) {
    this.corrections = new Corrections(manager);
  }

  /** Before anything is recorded again: items that stand all the same are told what minutes say of them, like new ones. */
  async keepKnown(): Promise<void> {
    const rows = await this.manager.query<ItemRecorder['created']>(STILL_KNOWN, [this.retracted]);
    this.created.push(...rows);
  }

  /** The item that goes, or went, by exactly that name; null where none is known. */
  async find(name: ItemName): Promise<string | null> {
    const values = [foldTitle(name.title), name.kind];
    const named = await this.manager.query<{ id: string }[]>(NAMED, values);
    return named[0]?.id ?? (await this.manager.query<{ id: string }[]>(ENTERED_ALONE, values))[0]?.id ?? null;
  }

  async add(name: ItemName, effectiveOn: string): Promise<string> {
    const folded = foldTitle(name.title);
    const back = await this.bringBack(name, folded);
    if (back !== null) return back;
    const id = randomUUID();
    const reference = await this.nextReference(name.kind, Number(effectiveOn.slice(0, 4)));
    const { kind, title, category } = name;
    await this.manager.insert(PortfolioItem, { id, kind, reference, title, foldedTitle: folded, category });
    await this.manager.query(`INSERT INTO ${kind} (id) VALUES ($1)`, [id]);
    this.created.push({ id, kind, folded });
    return id;
  }

  /** An item of that name that has nothing left: what people wrote about it comes back with it. */
  private async bringBack({ kind, title, category }: ItemName, folded: string): Promise<string | null> {
    const rows = await this.manager.query<{ id: string }[]>(FALLEN, [folded, kind, this.retracted]);
    const id = rows[0]?.id ?? null;
    if (id === null) return null;
    await this.manager.query(`UPDATE portfolio_item SET title = $2, folded_title = $3, category = $4 WHERE id = $1`, [
      id,
      title,
      folded,
      category,
    ]);
    this.created.push({ id, kind, folded });
    return id;
  }

  private async nextReference(kind: ItemName['kind'], year: number): Promise<string> {
    const prefix = formatReference(kind, year, 1).replace(/\d+$/, '');
    const rows = await this.manager.query<{ last: number | null }[]>(
      `SELECT max(substring(reference FROM '[0-9]+$')::integer) AS last FROM portfolio_item WHERE starts_with(reference, $1)`,
      [prefix],
    );
    return formatReference(kind, year, (rows[0]?.last ?? 0) + 1);
  }

  /** Records the name an item goes by in these minutes, where they first use it. */
  async name(itemId: string, name: ItemName, origin: EventOrigin): Promise<void> {
    const called = `${origin.meetingId} ${itemId} ${name.title}`;
    const said = `${called} ${name.category ?? ''}`;
    if (this.named.has(said)) return;
    this.named.add(said).add(`${called} `);
    const columns = { title: name.title, titleFolded: foldTitle(name.title), category: name.category };
    await this.record(itemId, name.kind, 'named', columns, { ...origin, ordinal: origin.ordinal - 1 });
  }

  /** Records what an outcome or a stated fact does to an item. True where it was not on record before. */
  async apply(
    itemId: string,
    kind: ItemName['kind'],
    effect: Effect,
    origin: EventOrigin,
    words: string,
  ): Promise<boolean> {
    return this.record(itemId, kind, effect.type, await this.columnsOf(effect, origin, words), origin);
  }

  private async columnsOf(effect: Effect, origin: EventOrigin, words: string): Promise<EventColumns> {
    if (effect.type === 'status') return { toStatus: effect.toStatus };
    if (effect.type === 'role') {
      return { role: effect.role, roleState: effect.state, ...(await resolveHolder(this.manager, effect.holder)) };
    }
    if (effect.type !== 'condition-opened') return {};
    const conditionForumId = await this.conditionForum(effect, origin);
    const party = effect.condition === 'decided-by' && conditionForumId === null ? effect.forum : null;
    return { conditionKind: effect.condition, conditionWords: words, conditionForumId, party };
  }

  /** A matter returns to the forum that met unless the words name another; who else decides need not be a forum. */
  private async conditionForum(
    effect: Effect & { type: 'condition-opened' },
    origin: EventOrigin,
  ): Promise<string | null> {
    if (effect.condition === 'waits-for-forum' && effect.forum !== null)
      return findOrAddForum(this.manager, effect.forum);
    if (effect.condition === 'decided-by' && effect.forum !== null) {
      return (await findForum(this.manager, effect.forum))?.id ?? null;
    }
    if (effect.condition !== 'return-to-forum') return null;
    return effect.forum === null ? origin.forumId : findOrAddForum(this.manager, effect.forum);
  }

  /** What these minutes say, or what a person has corrected it to; null where that is nothing. */
  private async sayingOf(
    itemId: string,
    type: string,
    columns: EventColumns,
    { meetingId, effectiveOn }: EventOrigin,
  ): Promise<{ columns: EventColumns; entered: object } | null> {
    const when = { effectiveOn, windowFrom: null, effectiveWords: null };
    const correction = await this.corrections.of(itemId, meetingId, type, { columns, when });
    if (correction === null) return { columns, entered: when };
    const { replacement, actorId, reason } = correction;
    return replacement && { columns: replacement.columns, entered: { ...replacement.when, actorId, reason } };
  }

  private async record(
    itemId: string,
    itemKind: ItemName['kind'],
    type: PortfolioEvent['type'],
    columns: EventColumns,
    origin: EventOrigin,
  ): Promise<boolean> {
    const said = await this.sayingOf(itemId, type, columns, origin);
    if (said === null) return false;
    this.touched.add(itemId);
    const saying = SAME_COLUMNS.map((column) => said.columns[column] ?? null);
    const same = [itemId, origin.meetingId, type, ...saying, origin.closedForumId];
    const known = await this.manager.query<{ id: string }[]>(SAME_EVENT, same);
    const id = known[0]?.id ?? randomUUID();
    if (known[0] === undefined) {
      const { ordinal, agendaItemId, importId, actorId, closedForumId } = origin;
      await this.manager.insert(PortfolioEvent, {
        ...{ id, itemId, itemKind, type, ordinal, agendaItemId, importId, actorId, closedForumId },
        ...said.columns,
        ...said.entered,
      });
    }
    await this.manager.query(
      `INSERT INTO event_source (event_id, passage_id, outcome_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [id, origin.passageId, origin.outcomeId],
    );
    return known[0] === undefined;
  }
}
