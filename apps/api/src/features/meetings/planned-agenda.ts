import { meetPlannedItems, type AgendaPoint } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';

type Point = AgendaPoint & { closed: boolean };

const PLANNED = `SELECT id, title, case_raw AS "caseNumber", closed FROM planned_item WHERE meeting_id = $1 ORDER BY position, id`;

const TOLD = `SELECT id, title, case_raw AS "caseNumber", closed FROM agenda_item WHERE meeting_id = $1 ORDER BY number`;

/** Says anew which item of the documents treats which item that was entered by hand. */
export async function meetAgenda(manager: EntityManager, meetingId: string): Promise<void> {
  const planned = await manager.query<Point[]>(PLANNED, [meetingId]);
  if (planned.length === 0) return;
  const met = meetPlannedItems(planned, await manager.query<Point[]>(TOLD, [meetingId]));
  await manager.query(
    `UPDATE planned_item p SET agenda_item_id = t.told
     FROM unnest($1::uuid[], $2::uuid[]) AS t(planned, told)
     WHERE p.id = t.planned AND p.agenda_item_id IS DISTINCT FROM t.told`,
    [planned.map(({ id }) => id), planned.map(({ id }) => met.get(id) ?? null)],
  );
}

/** Places in a reading whose item was put on the agenda as closed: it stays closed. */
export async function closedWhenPlanned(
  manager: EntityManager,
  meetingId: string,
  told: readonly { title: string; caseNumber: { raw: string } | null }[],
): Promise<ReadonlySet<number>> {
  const planned = await manager.query<Point[]>(PLANNED, [meetingId]);
  const points = told.map(({ title, caseNumber }, place) => ({
    id: String(place),
    title,
    caseNumber: caseNumber?.raw ?? null,
  }));
  const met = meetPlannedItems(planned, points);
  return new Set(planned.filter(({ closed }) => closed).map(({ id }) => Number(met.get(id) ?? -1)));
}
