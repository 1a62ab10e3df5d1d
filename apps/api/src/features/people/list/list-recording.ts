import { randomUUID } from 'node:crypto';
import type { PeopleImportResult } from '@netvaerksoverblik/contracts';
import { foldName } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import type { ListPlan, PlannedRow } from './list-plan.js';

/** Ids of what the plan knows by a key. */
class Ids {
  private readonly made = new Map<string, string>();

  of(key: string): string {
    if (!key.startsWith('new:')) return key;
    const id = this.made.get(key) ?? randomUUID();
    this.made.set(key, id);
    return id;
  }
}

const INSERT_PEOPLE = `INSERT INTO person (id, name, email, profession, entered_at)
  SELECT id, name, email, profession, now() FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, name text, email text, profession text)`;

/** Somebody who shares a name with another has no spelling of his or her own. */
const INSERT_ALIASES = `INSERT INTO person_alias (person_id, as_written, folded)
  SELECT id, name, folded FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, name text, folded text) ON CONFLICT (folded) DO NOTHING`;

const INSERT_MEMBERSHIPS = `INSERT INTO department_membership (person_id, department_id, title, level, from_on, to_on)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS r("personId" uuid, "departmentId" uuid, title text, level smallint, "from" date, "to" date)`;

const END_MEMBERSHIPS = `UPDATE department_membership k SET to_on = r."to", version = k.version + 1
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "to" date) WHERE k.id = r.id AND (k.to_on IS NULL OR k.to_on > r."to")`;

const REWRITE_MEMBERSHIPS = `UPDATE department_membership k SET title = r.title, level = r.level, to_on = r."to", version = k.version + 1
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, title text, level smallint, "to" date) WHERE k.id = r.id`;

const CHANGE_PEOPLE = `UPDATE person p SET email = coalesce(r.email, p.email), profession = coalesce(r.profession, p.profession),
    entered_at = coalesce(p.entered_at, now()), version = p.version + 1
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, email text, profession text) WHERE p.id = r.id`;

/** Writes what the plan says of the rows that are taken; the caller holds the locks. */
export async function recordPlan(manager: EntityManager, plan: ListPlan): Promise<PeopleImportResult> {
  const ids = new Ids();
  const taken = plan.rows.filter((row) => row.taken);
  const write = (sql: string, rows: readonly object[]) => manager.query(sql, [JSON.stringify(rows)]);
  const departments = [...plan.newDepartments].map(([folded, name]) => ({ id: ids.of(`new:${folded}`), name }));
  await write(
    `INSERT INTO department (id, name) SELECT id, name FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, name text)`,
    departments,
  );
  const people = taken.filter((row) => row.isNewPerson).map((planned) => newPerson(planned, ids));
  await write(INSERT_PEOPLE, people);
  await write(INSERT_ALIASES, people);
  const changed = taken.filter((row) => !row.isNewPerson && Object.keys(row.details).length > 0);
  await write(
    CHANGE_PEOPLE,
    changed.map(({ personKey, details }) => ({ id: personIdOf(ids, personKey), ...details })),
  );
  const memberships = await recordMemberships(write, taken, ids);
  return {
    ...{ people: people.length, departments: departments.length, memberships },
    changed: taken.filter(({ action, isNewPerson }) => !isNewPerson && action !== 'same').length,
    left: plan.rows.length - taken.length,
  };
}

/** People and departments have keys of their own, also where they are called the same. */
const personIdOf = (ids: Ids, key: string): string => ids.of(key.replace(/^new:/, 'new:person:'));

function newPerson({ row, personKey }: PlannedRow, ids: Ids) {
  const { name, email, profession } = row;
  return { id: personIdOf(ids, personKey), name, email, profession, folded: foldName(name) };
}

async function recordMemberships(
  write: (sql: string, rows: readonly object[]) => Promise<unknown>,
  taken: readonly PlannedRow[],
  ids: Ids,
): Promise<number> {
  const plans = taken.flatMap(({ personKey, membership }) => (membership === null ? [] : [{ personKey, membership }]));
  const ends = plans.flatMap(({ membership }) => membership.ends.map(({ id }) => ({ id, to: membership.endsOn })));
  await write(
    END_MEMBERSHIPS,
    ends.filter(({ id }) => id !== null),
  );
  const rewritten = plans.filter(({ membership }) => membership.kind === 'rewrite');
  await write(
    REWRITE_MEMBERSHIPS,
    rewritten.map(({ membership }) => ({ ...membership.wanted, id: membership.rewrites?.id })),
  );
  const entered = plans.filter(({ membership }) => membership.kind === 'enter');
  await write(
    INSERT_MEMBERSHIPS,
    entered.map(({ personKey, membership: { wanted } }) => ({
      ...wanted,
      personId: personIdOf(ids, personKey),
      departmentId: ids.of(wanted.departmentId),
    })),
  );
  return entered.length;
}
