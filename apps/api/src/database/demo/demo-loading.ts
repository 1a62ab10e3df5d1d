import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { foldName, foldTitle, type Viewer } from '@netvaerksoverblik/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { Forum } from '../../features/forums/forum.entity.js';
import { ForumMembership } from '../../features/forums/forum-membership.entity.js';
import { Mandate } from '../../features/forums/mandate.entity.js';
import { ConfirmationService, UploadService } from '../../features/minutes-import/index.js';
import { Department } from '../../features/people/department.entity.js';
import { DepartmentMembership } from '../../features/people/department-membership.entity.js';
import { Person } from '../../features/people/person.entity.js';
import { PersonAlias } from '../../features/people/person-alias.entity.js';
import { AppUser } from '../../features/session/index.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import type { Log } from '../../platform/logging.js';
import { DEMO_TABLES } from '../migrations/demo-removal.sql.js';
import { DEMO_CONTENT, type DemoContent } from './demo-content.js';
import { describeDemoItems } from './demo-details.js';
import { followUpInDemo } from './demo-follow-ups.js';
import { planDemoMeetings } from './demo-meetings.js';
import { correctedEdition } from './demo-review.js';
import { recordDemoSteps } from './demo-steps.js';
import { recordDemoThemes } from './demo-themes.js';
import { writeSetting, readSetting } from '../settings.js';

/** Both from src and from dist the folder is beside the two. */
const MINUTES = resolve(import.meta.dirname, '../../../demo/minutes');
const BEFORE_ANY_MEETING = '2024-01-01';

type Person_ = DemoContent['people'][number];

async function addForums(manager: EntityManager): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, shortName, mandates } of DEMO_CONTENT.forums) {
    const id = randomUUID();
    ids.set(name, id);
    await manager.insert(Forum, { id, name, shortName, foldedName: foldTitle(name) });
    for (const { kind, category, step } of mandates) {
      await manager.insert(Mandate, { forumId: id, kind, category: category ?? null, step: step ?? null });
    }
  }
  return ids;
}

async function addPerson(
  manager: EntityManager,
  person: Person_,
  ids: { forums: Map<string, string>; departments: Map<string, string> },
): Promise<void> {
  const personId = randomUUID();
  const fromOn = BEFORE_ANY_MEETING;
  await manager.insert(Person, { id: personId, name: person.name, profession: person.profession ?? null });
  for (const asWritten of [person.name, ...(person.spellings ?? [])]) {
    await manager.insert(PersonAlias, { personId, asWritten, folded: foldName(asWritten) });
  }
  const departmentId = ids.departments.get(person.department);
  if (departmentId !== undefined) {
    const { title, level } = person;
    await manager.insert(DepartmentMembership, { departmentId, personId, title, level, fromOn });
  }
  for (const { forum, role } of person.seats) {
    const forumId = ids.forums.get(forum);
    if (forumId !== undefined) await manager.insert(ForumMembership, { forumId, personId, role, fromOn });
  }
}

/** Everything that is there before the first minutes, and the account that imports them; null if it was there. */
async function addMunicipality(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    if ((await readSetting(manager, 'demo')) !== null) return;
    await writeSetting(manager, 'demo', 'loading');
    await writeSetting(manager, 'municipality', DEMO_CONTENT.municipality);
    const departments = new Map<string, string>();
    for (const name of DEMO_CONTENT.departments) {
      departments.set(name, randomUUID());
      await manager.insert(Department, { id: departments.get(name) ?? '', name });
    }
    const forums = await addForums(manager);
    for (const person of DEMO_CONTENT.people) await addPerson(manager, person, { forums, departments });
  });
}

/** The account in whose name the demo is imported: the demo's own secretariat. */
async function secretariat(dataSource: DataSource): Promise<Viewer> {
  const username = 'demo:secretariat';
  const known = await dataSource.manager.findOneBy(AppUser, { username });
  const userId = known?.id ?? randomUUID();
  if (known === null) {
    await dataSource.manager.insert(AppUser, { id: userId, username, displayName: 'Signe Nørremark', kind: 'demo' });
  }
  return { userId, personId: null, roles: [{ role: 'secretariat', forumId: null }] };
}

async function importMinutes(dataSource: DataSource, viewer: Viewer): Promise<void> {
  const audit = new AuditService();
  const uploads = new UploadService(dataSource, audit);
  const confirmations = new ConfirmationService(dataSource, audit);
  for (const fileName of DEMO_CONTENT.documents) {
    const bytes = await readFile(resolve(MINUTES, fileName));
    const { id } = await uploads.receive(viewer, { fileName, bytes });
    await confirmations.confirm(viewer, id, {});
  }
  const newest = DEMO_CONTENT.documents.at(-1) ?? '';
  const text = await readFile(resolve(MINUTES, newest), 'utf8');
  await uploads.receive(viewer, correctedEdition(newest, text));
}

/** Nothing but the demo is in the tables yet: what is there is the demo's. */
async function nameDemoRows(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const relation of DEMO_TABLES) {
      await manager.query(
        `INSERT INTO demo_row (relation, row_id) SELECT $1, id FROM ${relation} ON CONFLICT DO NOTHING`,
        [relation],
      );
    }
    await writeSetting(manager, 'demo', 'loaded');
  });
}

/** Loads the fictional municipality once; a load that was cut short is finished by the next start. */
export async function loadDemo(dataSource: DataSource, log: Log): Promise<void> {
  const state = await readSetting(dataSource.manager, 'demo');
  if (state !== null && state !== 'loading') return;
  await addMunicipality(dataSource);
  const viewer = await secretariat(dataSource);
  await importMinutes(dataSource, viewer);
  await recordDemoSteps(dataSource, viewer.userId);
  await describeDemoItems(dataSource, viewer.userId);
  await recordDemoThemes(dataSource, viewer.userId);
  await planDemoMeetings(dataSource, viewer);
  await followUpInDemo(dataSource, viewer.userId);
  await nameDemoRows(dataSource);
  log.info({ municipality: DEMO_CONTENT.municipality }, 'the demo was loaded');
}
