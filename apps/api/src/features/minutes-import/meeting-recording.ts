import { randomUUID } from 'node:crypto';
import type { AgendaItemReading, Passage as PassageReading, Reading } from '@netvaerksoverblik/minutes';
import type { EntityManager } from 'typeorm';
import { reattachFollowUps } from '../follow-ups/index.js';
import { findOrAddForum } from '../forums/index.js';
import { closedWhenPlanned, DocumentPart, meetAgenda } from '../meetings/index.js';

/** What of a meeting is now on record, for findings to hang on. */
export interface RecordedMeeting {
  id: string;
  forumId: string;
  documentId: string;
  heldOn: string;
  /** Agenda items by place in the reading; closed where any document says so. */
  items: readonly { id: string; closed: boolean }[];
  /** Agenda items that another document had left open. */
  closedNow: readonly string[];
  /** Agenda items that were not known before. */
  added: number;
}

interface MeetingKey {
  forumId: string;
  heldOn: string;
  startsAt: string | null;
}

/** Only planned by hand: no document tells of it yet. */
const ONLY_PLANNED = `(m.entered_by IS NOT NULL AND m.state IN ('planned', 'cancelled')
  AND NOT EXISTS (SELECT 1 FROM document d WHERE d.meeting_id = m.id))`;

/**
 * A meeting is forum, date and start; one whose start no source has said yet is the same meeting, and so is one that
 * was planned for another hour of the day: of several the nearest.
 */
async function findMeeting(manager: EntityManager, { forumId, heldOn, startsAt }: MeetingKey): Promise<string | null> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT m.id FROM meeting m WHERE m.forum_id = $1 AND m.held_on = $2 AND m.state <> 'undone'
       AND (m.starts_at IS NOT DISTINCT FROM $3::text OR m.starts_at IS NULL OR $3::text IS NULL OR ${ONLY_PLANNED})
     ORDER BY (m.starts_at IS NOT DISTINCT FROM $3::text) DESC, m.state = 'cancelled', m.starts_at IS NOT NULL,
       abs(extract(epoch FROM m.starts_at::time - $3::time)), m.id LIMIT 1`,
    [forumId, heldOn, startsAt],
  );
  return rows[0]?.id ?? null;
}

/** Keeps a meeting that is only spoken of, so that what is said of it has a place; it is not counted as held. */
export async function referToMeeting(manager: EntityManager, forumId: string, heldOn: string): Promise<void> {
  if ((await findMeeting(manager, { forumId, heldOn, startsAt: null })) !== null) return;
  await manager.query(`INSERT INTO meeting (id, forum_id, held_on, state) VALUES ($1, $2, $3, 'referred')`, [
    randomUUID(),
    forumId,
    heldOn,
  ]);
}

/** The first document has the better word on when and where; an agenda brings no cancelled meeting back. */
const TOLD = `UPDATE meeting m SET
    starts_at = CASE WHEN ${ONLY_PLANNED} THEN coalesce($2, starts_at) ELSE coalesce(starts_at, $2) END,
    ends_at = CASE WHEN ${ONLY_PLANNED} THEN coalesce($3, ends_at) ELSE coalesce(ends_at, $3) END,
    location = CASE WHEN ${ONLY_PLANNED} THEN coalesce($4, location) ELSE coalesce(location, $4) END,
    state = CASE WHEN state = 'held' OR (state = 'cancelled' AND $5 = 'planned') THEN state ELSE $5 END,
    version = version + 1
  WHERE m.id = $1`;

async function recordHead(manager: EntityManager, reading: Reading): Promise<{ id: string; forumId: string }> {
  const shortName = reading.items.find((item) => item.route.length === 1)?.route[0];
  const forumId = await findOrAddForum(manager, reading.forum, shortName);
  const known = await findMeeting(manager, { forumId, heldOn: reading.date, startsAt: reading.startTime });
  const state = reading.kind === 'agenda' ? 'planned' : 'held';
  const id = known ?? randomUUID();
  if (known === null) {
    await manager.query(
      `INSERT INTO meeting (id, forum_id, held_on, starts_at, ends_at, location, state) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, forumId, reading.date, reading.startTime, reading.endTime, reading.location, state],
    );
  } else {
    await manager.query(TOLD, [id, reading.startTime, reading.endTime, reading.location, state]);
  }
  return { id, forumId };
}

async function recordItem(manager: EntityManager, meetingId: string, item: AgendaItemReading) {
  const rows = await manager.query<{ id: string; closed: boolean; added: boolean; was_open: boolean }[]>(
    `WITH before AS (SELECT closed FROM agenda_item WHERE meeting_id = $2 AND number = $3)
     INSERT INTO agenda_item (id, meeting_id, number, title, route, case_raw, case_scheme, closed, recommender, attachments)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT ON CONSTRAINT agenda_item_number_uq DO UPDATE SET
       recommender = coalesce(agenda_item.recommender, excluded.recommender),
       case_raw = coalesce(agenda_item.case_raw, excluded.case_raw),
       case_scheme = coalesce(agenda_item.case_scheme, excluded.case_scheme),
       closed = agenda_item.closed OR excluded.closed,
       attachments = CASE WHEN cardinality(agenda_item.attachments) = 0 THEN excluded.attachments
                          ELSE agenda_item.attachments END
     RETURNING id, closed, (xmax = 0) AS added, EXISTS (SELECT 1 FROM before WHERE NOT before.closed) AS was_open`,
    [
      randomUUID(),
      meetingId,
      item.number,
      item.title,
      item.route,
      item.caseNumber?.raw ?? null,
      item.caseNumber?.scheme ?? null,
      item.closed,
      item.recommender,
      item.attachments,
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('an upserted agenda item returned no row');
  return row;
}

/** The passage at that place, made once. */
export async function recordPassage(
  manager: EntityManager,
  documentId: string,
  agendaItemId: string,
  passage: PassageReading,
): Promise<string> {
  const rows = await manager.query<{ id: string }[]>(
    `INSERT INTO passage (id, document_id, agenda_item_id, start_at, end_at, quote) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT ON CONSTRAINT passage_place_uq DO UPDATE SET quote = excluded.quote RETURNING id`,
    [randomUUID(), documentId, agendaItemId, passage.start, passage.end, passage.quote],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('an upserted passage returned no row');
  return row.id;
}

async function recordRecommendations(
  manager: EntityManager,
  documentId: string,
  agendaItemId: string,
  item: AgendaItemReading,
): Promise<void> {
  for (const point of item.recommendations) {
    const passageId = await recordPassage(manager, documentId, agendaItemId, point);
    await manager.query(
      `INSERT INTO recommendation (id, agenda_item_id, number, text, asks, passage_id) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT recommendation_number_uq DO NOTHING`,
      [randomUUID(), agendaItemId, point.number, point.text, point.asks, passageId],
    );
  }
}

/** Puts the meeting, its agenda items and the parts of the document on record; what is known already stays. */
export async function recordMeeting(
  manager: EntityManager,
  documentId: string,
  reading: Reading,
): Promise<RecordedMeeting> {
  const { id, forumId } = await recordHead(manager, reading);
  const closed = await closedWhenPlanned(manager, id, reading.items);
  await manager.query(`UPDATE document SET meeting_id = $2 WHERE id = $1`, [documentId, id]);
  const items: { id: string; closed: boolean }[] = [];
  const closedNow: string[] = [];
  let added = 0;
  for (const [place, item] of reading.items.entries()) {
    const row = await recordItem(manager, id, { ...item, closed: item.closed || closed.has(place) });
    items.push({ id: row.id, closed: row.closed });
    if (row.closed && row.was_open) closedNow.push(row.id);
    if (row.added) added += 1;
    await recordRecommendations(manager, documentId, row.id, item);
  }
  await meetAgenda(manager, id);
  const parts = reading.parts.map((part) => ({
    documentId,
    startAt: part.start,
    endAt: part.end,
    kind: part.kind,
    agendaItemId: part.item === null ? null : (items[part.item]?.id ?? null),
    sections: part.item === null ? [] : sectionsWithin(reading.items[part.item], part),
  }));
  if (parts.length > 0) await manager.upsert(DocumentPart, parts, ['documentId', 'startAt']);
  await reattachFollowUps(manager, id);
  return { id, forumId, documentId, heldOn: reading.date, items, closedNow, added };
}

function sectionsWithin(item: AgendaItemReading | undefined, part: { start: number; end: number }) {
  const within = (item?.sections ?? []).filter(({ start }) => start >= part.start && start < part.end);
  return within.map(({ kind, heading, start, end }) => ({ kind, heading, start, end }));
}
