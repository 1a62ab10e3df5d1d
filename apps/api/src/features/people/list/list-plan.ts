import { setImmediate } from 'node:timers/promises';
import { foldName, foldTitle, likeness } from '@netvaerksoverblik/domain';
import type { PeopleListAction } from '@netvaerksoverblik/contracts';
import type { KnownMembership, KnownPeople, KnownPerson } from './list-known.js';
import type { ListRow } from './list-rows.js';
import { NearNames } from './near-names.js';
import { planMembership, type MembershipPlan } from './membership-plan.js';

export interface RowAnswer {
  action: 'take' | 'leave';
  person?: string;
}

export interface PlannedRow {
  row: ListRow;
  action: PeopleListAction;
  person: KnownPerson | null;
  /** Whose membership and details it writes: a known id, or a key of somebody new. */
  personKey: string;
  isNewPerson: boolean;
  membership: MembershipPlan | null;
  details: Partial<Pick<KnownPerson, 'email' | 'profession'>>;
  problems: string[];
  mayTake: boolean;
  taken: boolean;
}

export interface ListPlan {
  rows: PlannedRow[];
  /** Departments that are not known, as the list first writes them, by their folded names. */
  newDepartments: Map<string, string>;
}

const AT_A_TIME = 500;

/** Departments alike in this measure may be one: a question. */
const ALIKE_DEPARTMENTS = 0.75;

/** A department's id, or the key of one that the list brings. */
export const departmentKey = (known: KnownPeople, name: string): string =>
  known.departments.get(foldTitle(name))?.id ?? `new:${foldTitle(name)}`;

interface Found {
  person: KnownPerson | null;
  problem: 'alike' | 'namesakes' | null;
}

/** What taking a list in would do, row after row: later rows see what earlier ones do. */
export class ListPlanner {
  private nearNames: NearNames | null = null;
  private readonly seen = new Set<string>();
  private readonly fresh = new Set<string>();
  private readonly newDepartments = new Map<string, string>();
  private readonly placesInList = new Map<string, Set<string>>();
  private readonly unlike = new Map<string, boolean>();

  constructor(
    private readonly known: KnownPeople,
    private readonly today: string,
    private readonly answers: ReadonlyMap<number, RowAnswer> = new Map(),
  ) {}

  async plan(rows: readonly ListRow[]): Promise<ListPlan> {
    for (const row of rows) this.notePlace(row);
    const planned: PlannedRow[] = [];
    for (const [index, row] of rows.entries()) {
      // Twenty thousand rows hold up nobody else.
      if (index % AT_A_TIME === 0) await setImmediate();
      planned.push(this.planRow(row));
    }
    return { rows: planned, newDepartments: this.newDepartments };
  }

  /** A person keeps the departments that the list names. */
  private notePlace({ name, department }: ListRow): void {
    if (department === null) return;
    const folded = foldName(name);
    const places = this.placesInList.get(folded) ?? new Set();
    this.placesInList.set(folded, places.add(departmentKey(this.known, department)));
  }

  private planRow(row: ListRow): PlannedRow {
    const answer = this.answers.get(row.line);
    const { person, problem } = this.whoIs(row, answer);
    const questions = [problem, this.departmentQuestion(row)].filter((one) => one !== null);
    const problems = [...row.problems, ...this.repetition(row)];
    const mayTake = problems.length === 0;
    const isClear = mayTake && (questions.length === 0 || answer !== undefined);
    const taken = mayTake && isTaken(answer, questions.length === 0);
    const effects = mayTake ? this.effectsOf(row, problem === null ? person : null, taken) : null;
    return {
      ...{ row, person, problems: [...problems, ...questions], mayTake, taken },
      ...(effects ?? NO_EFFECTS),
      action: isClear ? actionOf(effects) : 'question',
    };
  }

  /** An answer says who it is; else the address does, the very spelling, or nobody yet. */
  private whoIs(row: ListRow, answer: RowAnswer | undefined): Found {
    if (answer?.action === 'take') return { person: this.byId(answer.person ?? this.exactly(row)), problem: null };
    const byEmail = row.email === null ? undefined : this.known.byEmail.get(row.email);
    return byEmail === undefined ? this.called(foldName(row.name)) : { person: this.byId(byEmail), problem: null };
  }

  /** The person of that spelling, or of one that is near. */
  private called(folded: string): Found {
    if (this.known.namesakes.has(folded)) return { person: null, problem: 'namesakes' };
    const exact = this.known.bySpelling.get(folded);
    if (exact !== undefined || this.fresh.has(folded)) return { person: this.byId(exact), problem: null };
    const { bySpelling, hidden } = this.known;
    this.nearNames ??= new NearNames([...bySpelling].filter(([, id]) => !hidden.has(id)));
    const near = this.nearNames.find(folded);
    return near === null ? { person: null, problem: null } : { person: this.byId(near), problem: 'alike' };
  }

  private exactly({ name }: ListRow): string | undefined {
    const folded = foldName(name);
    return this.known.namesakes.has(folded) ? undefined : this.known.bySpelling.get(folded);
  }

  private byId(id: string | undefined): KnownPerson | null {
    return id === undefined ? null : (this.known.persons.get(id) ?? null);
  }

  private departmentQuestion({ department }: ListRow): string | null {
    if (department === null || this.known.departments.has(foldTitle(department))) return null;
    const folded = foldTitle(department);
    const isAlike =
      this.unlike.get(folded) ??
      [...this.known.departments.values()].some(({ name }) => likeness(name, department) >= ALIKE_DEPARTMENTS);
    this.unlike.set(folded, isAlike);
    return isAlike ? 'department-alike' : null;
  }

  private repetition({ name, email, department, from }: ListRow): string[] {
    const key = JSON.stringify([foldName(name), email, department === null ? null : foldTitle(department), from]);
    if (this.seen.has(key)) return ['repeated'];
    this.seen.add(key);
    return [];
  }

  private effectsOf(row: ListRow, person: KnownPerson | null, taken: boolean) {
    const folded = foldName(row.name);
    const personKey = person?.id ?? `new:${folded}`;
    const isNewPerson = person === null && !this.fresh.has(folded);
    const membership = this.membershipOf(row, personKey);
    if (taken) this.take(row, personKey, membership);
    return { personKey, isNewPerson, membership, details: detailsOf(row, person) };
  }

  private membershipOf(row: ListRow, personKey: string): MembershipPlan | null {
    if (row.department === null) return null;
    const kept = this.placesInList.get(foldName(row.name)) ?? new Set<string>();
    const department = departmentKey(this.known, row.department);
    return planMembership(row, department, this.known.memberships.get(personKey) ?? [], { kept, today: this.today });
  }

  private take(row: ListRow, personKey: string, membership: MembershipPlan | null): void {
    if (personKey.startsWith('new:')) this.fresh.add(foldName(row.name));
    if (row.department !== null && !this.known.departments.has(foldTitle(row.department))) {
      const folded = foldTitle(row.department);
      if (!this.newDepartments.has(folded)) this.newDepartments.set(folded, row.department);
    }
    if (membership !== null)
      this.known.memberships.set(
        personKey,
        appliedTo(this.known.memberships.get(personKey) ?? [], personKey, membership),
      );
  }
}

const NO_EFFECTS = { personKey: '', isNewPerson: false, membership: null, details: {} };

const isTaken = (answer: RowAnswer | undefined, isPlain: boolean): boolean =>
  answer === undefined ? isPlain : answer.action === 'take';

function detailsOf(row: ListRow, person: KnownPerson | null): PlannedRow['details'] {
  const email = row.email !== null && row.email !== person?.email?.toLowerCase() ? { email: row.email } : {};
  const profession =
    row.profession !== null && row.profession !== person?.profession ? { profession: row.profession } : {};
  return { ...email, ...profession };
}

function actionOf(effects: Pick<PlannedRow, 'isNewPerson' | 'membership' | 'details'> | null): PeopleListAction {
  if (effects === null) return 'question';
  if (effects.isNewPerson) return 'new';
  const changes = effects.membership !== null && effects.membership.kind !== 'same';
  return changes || Object.keys(effects.details).length > 0 ? 'changed' : 'same';
}

function appliedTo(before: readonly KnownMembership[], personId: string, plan: MembershipPlan): KnownMembership[] {
  const ended = before.map((one) => (plan.ends.includes(one) ? { ...one, to: plan.endsOn } : one));
  if (plan.kind === 'same') return ended;
  const { departmentId, title, level, from, to } = plan.wanted;
  const written = { id: plan.rewrites?.id ?? null, personId, departmentId, title, level, from, to };
  return [...ended.filter((one) => one !== plan.rewrites), written];
}
