import { foldTitle } from '@netvaerksoverblik/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { rebuildProjections, RECORDING_LOCK } from '../../features/portfolio/index.js';
import { PortfolioEvent } from '../../features/portfolio/portfolio-event.entity.js';
import { DEMO_CONTENT } from './demo-content.js';

async function itemOf(manager: EntityManager, { kind, title }: { kind: string; title: string }): Promise<string> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM portfolio_item WHERE kind = $1 AND folded_title = $2`,
    [kind, foldTitle(title)],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`the demo's minutes name no ${kind} called ${title}`);
  return row.id;
}

/** What no minutes tell: steps that the secretariat entered with a reason, anchoring departments, seats of a cohort. */
export async function recordDemoSteps(dataSource: DataSource, actorId: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
    const entered = await manager.query<unknown[]>(`SELECT 1 FROM event WHERE agenda_item_id IS NULL LIMIT 1`);
    if (entered.length > 0) return;
    const touched = new Set<string>();
    for (const step of DEMO_CONTENT.steps) {
      const itemId = await itemOf(manager, step);
      touched.add(itemId);
      const { kind: itemKind, toStatus, on: effectiveOn, reason } = step;
      await manager.insert(PortfolioEvent, {
        itemId,
        itemKind,
        type: 'status',
        toStatus,
        effectiveOn,
        reason,
        actorId,
      });
    }
    for (const anchor of DEMO_CONTENT.anchors) {
      await manager.query(
        `UPDATE portfolio_item SET department_id = (SELECT id FROM department WHERE name = $2) WHERE id = $1`,
        [await itemOf(manager, anchor), anchor.department],
      );
    }
    await fillCohort(manager);
    await rebuildProjections(manager, [...touched]);
  });
}

async function fillCohort(manager: EntityManager): Promise<void> {
  const { cohort } = DEMO_CONTENT;
  if (cohort === null) return;
  const id = await itemOf(manager, { kind: 'cohort', title: cohort.title });
  await manager.query(
    `UPDATE cohort SET capacity = $2, seats_taken = $3,
       capacity_event_id = (SELECT id FROM event WHERE item_id = $1 AND type <> 'named' ORDER BY effective_on, id LIMIT 1)
     WHERE id = $1`,
    [id, cohort.capacity, cohort.seatsTaken],
  );
}
