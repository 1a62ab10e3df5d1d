import { foldName, foldTitle, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { forumsOf, scopesOf } from '../../provenance/index.js';
import { shownAs } from '../identity.sql.js';
import { groupIsKnown } from '../people.sql.js';

export interface KnownPerson {
  id: string;
  name: string;
  email: string | null;
  profession: string | null;
}

export interface KnownMembership {
  /** Null: entered by this list. */
  id: string | null;
  personId: string;
  departmentId: string;
  title: string | null;
  level: number | null;
  from: string;
  to: string | null;
}

export interface KnownDepartment {
  id: string;
  name: string;
  closedOn: string | null;
}

/** Whom and what we know, by the words that a list may use. */
export interface KnownPeople {
  persons: Map<string, KnownPerson>;
  byEmail: Map<string, string>;
  bySpelling: Map<string, string>;
  /** Persons that go by one name, where they are several. */
  namesakes: Set<string>;
  /** Persons whom only items closed to the viewer name: the same spelling is theirs, but nothing is said of them. */
  hidden: ReadonlySet<string>;
  departments: Map<string, KnownDepartment>;
  memberships: Map<string, KnownMembership[]>;
}

const PERSONS = `SELECT id, name, email, profession FROM person WHERE merged_into_id IS NULL AND erased_at IS NULL`;

/** $2 forums and $3 all of the viewer. */
const HIDDEN = `SELECT p.id FROM person p
  WHERE p.merged_into_id IS NULL AND $1::uuid[] IS NOT NULL AND NOT $3::boolean AND NOT ${groupIsKnown('p.id')}`;

const SPELLINGS = `SELECT a.folded, ${shownAs('p')} AS id FROM person_alias a JOIN person p ON p.id = a.person_id
  UNION ALL SELECT n.folded, ${shownAs('p')} FROM person_name n JOIN person p ON p.id = n.person_id
    WHERE n.undone_at IS NULL AND n.item_id IS NULL`;

const MEMBERSHIPS = `SELECT k.id, ${shownAs('p')} AS "personId", k.department_id AS "departmentId", k.title, k.level,
    k.from_on::text AS "from", k.to_on::text AS "to"
  FROM department_membership k JOIN person p ON p.id = k.person_id ORDER BY k.from_on, k.id`;

export async function loadKnownPeople(manager: EntityManager, viewer: Viewer): Promise<KnownPeople> {
  const access = [scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer)];
  const hidden = await manager.query<{ id: string }[]>(HIDDEN, access);
  const persons = await manager.query<KnownPerson[]>(PERSONS);
  const spellings = await manager.query<{ folded: string; id: string }[]>(SPELLINGS);
  const departments = await manager.query<KnownDepartment[]>(
    `SELECT id, name, closed_on::text AS "closedOn" FROM department`,
  );
  const memberships = new Map<string, KnownMembership[]>();
  for (const row of await manager.query<KnownMembership[]>(MEMBERSHIPS)) {
    memberships.set(row.personId, [...(memberships.get(row.personId) ?? []), row]);
  }
  return {
    persons: new Map(persons.map((person) => [person.id, person])),
    byEmail: new Map(persons.flatMap(({ id, email }) => (email === null ? [] : [[email.toLowerCase(), id] as const]))),
    bySpelling: new Map(spellings.map(({ folded, id }) => [folded, id])),
    namesakes: twice(persons.map(({ name }) => foldName(name))),
    hidden: new Set(hidden.map(({ id }) => id)),
    departments: new Map(departments.map((department) => [foldTitle(department.name), department])),
    memberships,
  };
}

/** The same without those of whom the viewer may not know. */
export function withoutHidden(known: KnownPeople): KnownPeople {
  const { hidden } = known;
  if (hidden.size === 0) return known;
  const persons = new Map([...known.persons].filter(([id]) => !hidden.has(id)));
  return {
    ...known,
    persons,
    byEmail: new Map([...known.byEmail].filter(([, id]) => !hidden.has(id))),
    bySpelling: new Map([...known.bySpelling].filter(([, id]) => !hidden.has(id))),
    namesakes: twice([...persons.values()].map(({ name }) => foldName(name))),
  };
}

function twice(names: readonly string[]): Set<string> {
  const once = new Set<string>();
  return new Set(names.filter((name) => once.has(name) || !once.add(name)));
}
