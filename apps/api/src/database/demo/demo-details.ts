import { randomUUID } from 'node:crypto';
import { foldName, foldTitle, type PortfolioKind } from '@netvaerksoverblik/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { rebuildProjections, RECORDING_LOCK } from '../../features/portfolio/index.js';
import { PortfolioEvent } from '../../features/portfolio/portfolio-event.entity.js';
import {
  DEMO_NETWORK_DETAILS,
  DEMO_PROJECT_DETAILS,
  type DemoNetworkDetails,
  type DemoProjectDetails,
} from './demo-details.content.js';

async function itemCalled(manager: EntityManager, kind: PortfolioKind, title: string): Promise<string> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM portfolio_item WHERE kind = $1 AND folded_title = $2`,
    [kind, foldTitle(title)],
  );
  if (rows[0] === undefined) throw new Error(`the demo's minutes name no ${kind} called ${title}`);
  return rows[0].id;
}

async function departmentCalled(manager: EntityManager, name: string): Promise<string | null> {
  const rows = await manager.query<{ id: string }[]>(`SELECT id FROM department WHERE name = $1`, [name]);
  return rows[0]?.id ?? null;
}

type Row = Record<string, string | number | null>;

async function insert(manager: EntityManager, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 2}`);
  await manager.query(`INSERT INTO ${table} (id, ${names.join(', ')}) VALUES ($1, ${places.join(', ')})`, [
    randomUUID(),
    ...Object.values(row),
  ]);
}

async function addSolutions(
  manager: EntityManager,
  item: { id: string; kind: PortfolioKind },
  solutions: DemoNetworkDetails['solutions'],
): Promise<void> {
  for (const { title, description, place, state, designedOn, testFrom, testTo, endedOn } of solutions) {
    await insert(manager, 'solution', {
      ...{ item_id: item.id, item_kind: item.kind, title, description, place: place ?? null, state },
      ...{ designed_on: designedOn ?? null, test_from: testFrom ?? null, test_to: testTo ?? null },
      ended_on: endedOn ?? null,
    });
  }
}

async function describeNetwork(manager: EntityManager, network: DemoNetworkDetails, actorId: string): Promise<string> {
  const id = await itemCalled(manager, 'network', network.title);
  const { purpose, segmentCode = null, closing = { text: null, on: null }, project } = network;
  const projectId = project === undefined ? null : await itemCalled(manager, 'project', project);
  await manager.query(
    `UPDATE network SET purpose = $2, segment_code = $3, project_id = $4, closing_report = $5, closing_reported_on = $6,
       closing_reported_by = CASE WHEN $5::text IS NOT NULL THEN $7::uuid END WHERE id = $1`,
    [id, purpose, segmentCode, projectId, closing.text, closing.on, actorId],
  );
  await addSolutions(manager, { id, kind: 'network' }, network.solutions);
  await addHappenings(manager, id, network);
  return id;
}

async function addHappenings(
  manager: EntityManager,
  id: string,
  { meetings, learnings, recommendations }: DemoNetworkDetails,
): Promise<void> {
  for (const { on, title, note } of meetings) {
    await insert(manager, 'network_meeting', { network_id: id, held_on: on, title, note: note ?? null });
  }
  for (const { on, text } of learnings) await insert(manager, 'learning', { network_id: id, learned_on: on, text });
  for (const { on, text, department, answer, answeredOn, note } of recommendations) {
    await insert(manager, 'operations_recommendation', {
      ...{ network_id: id, given_on: on, text, department_id: await departmentCalled(manager, department) },
      ...{ answer, answered_on: answeredOn ?? null, answer_note: note ?? null },
    });
  }
}

/** Who takes part is an event, entered by the secretariat. */
async function addParticipants(
  manager: EntityManager,
  itemId: string,
  { participants }: DemoNetworkDetails,
  actorId: string,
): Promise<void> {
  for (const { name, participation, on: effectiveOn } of participants) {
    const known = await manager.query<{ person_id: string }[]>(`SELECT person_id FROM person_alias WHERE folded = $1`, [
      foldName(name),
    ]);
    const personId = known[0]?.person_id ?? null;
    await manager.insert(PortfolioEvent, {
      ...{ itemId, itemKind: 'network', type: 'role', role: 'participant', roleState: 'appointed', participation },
      ...{
        personId,
        party: personId === null ? name : null,
        effectiveOn,
        actorId,
        reason: 'Meldt ind af netværkslederen',
      },
    });
  }
}

async function describeProject(manager: EntityManager, project: DemoProjectDetails): Promise<void> {
  const id = await itemCalled(manager, 'project', project.title);
  await manager.query(`UPDATE project SET solutions_target = $2 WHERE id = $1`, [id, project.solutionsTarget]);
  for (const [index, text] of project.aims.entries()) {
    await insert(manager, 'project_aim', { project_id: id, position: index + 1, text });
  }
  for (const { title, from, to } of project.phases) {
    await insert(manager, 'project_phase', { project_id: id, title, from_on: from, to_on: to ?? null });
  }
  for (const { title, due, reached } of project.milestones) {
    await insert(manager, 'milestone', { project_id: id, title, due_on: due, reached_on: reached ?? null });
  }
  for (const { on, department, hours, note } of project.hours) {
    const departmentId = await departmentCalled(manager, department);
    await insert(manager, 'project_hours', { project_id: id, on_day: on, department_id: departmentId, hours, note });
  }
  await addSolutions(manager, { id, kind: 'project' }, project.solutions);
}

/** What happens within some of the demo's networks and its project; once, also where a load was cut short. */
export async function describeDemoItems(dataSource: DataSource, actorId: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
    const described = await manager.query<unknown[]>(`SELECT FROM network_meeting LIMIT 1`);
    if (described.length > 0) return;
    const touched: string[] = [];
    for (const network of DEMO_NETWORK_DETAILS) {
      const id = await describeNetwork(manager, network, actorId);
      await addParticipants(manager, id, network, actorId);
      touched.push(id);
    }
    for (const project of DEMO_PROJECT_DETAILS) await describeProject(manager, project);
    await rebuildProjections(manager, touched);
  });
}
