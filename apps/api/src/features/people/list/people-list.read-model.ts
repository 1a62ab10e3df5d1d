import { Inject, Injectable } from '@nestjs/common';
import type { PeopleImportReply, PeopleListAction, PeopleListRowReply } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { Clock, today } from '../../../platform/clock.js';
import { refuseUnlessEditor } from '../people-access.js';
import { loadKnownPeople, withoutHidden } from './list-known.js';
import { ListPlanner, type PlannedRow } from './list-plan.js';
import type { ListRow } from './list-rows.js';

const MOST_SHOWN = 1000;

type ImportRow = Pick<PeopleImportReply, 'state' | 'result'> & { file_name: string; rows: ListRow[] };

/** What a list would change if it were taken in now. */
@Injectable()
export class PeopleListReadModel {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async get(viewer: Viewer, id: string): Promise<PeopleImportReply> {
    refuseUnlessEditor(viewer);
    const [given] = await this.dataSource.query<ImportRow[]>(
      `SELECT state, result, file_name, rows FROM people_import WHERE id = $1`,
      [id],
    );
    if (given === undefined) throw new DomainError('not-found', {});
    const known = withoutHidden(await loadKnownPeople(this.dataSource.manager, viewer));
    const departments = new Map([...known.departments.values()].map((department) => [department.id, department.name]));
    const plan = await new ListPlanner(known, today(this.clock)).plan(given.rows);
    const inOrder = plan.rows.toSorted((a, b) => Number(b.action === 'question') - Number(a.action === 'question'));
    return {
      ...{ id, state: given.state, fileName: given.file_name, counts: countsOf(plan.rows) },
      newDepartments: [...plan.newDepartments.values()],
      rows: inOrder.slice(0, MOST_SHOWN).map((row) => rowReply(row, departments)),
      result: given.result,
    };
  }
}

function countsOf(rows: readonly PlannedRow[]): PeopleImportReply['counts'] {
  const of = (wanted: PeopleListAction) => rows.filter(({ action }) => action === wanted).length;
  return { rows: rows.length, new: of('new'), same: of('same'), changed: of('changed'), question: of('question') };
}

function rowReply(planned: PlannedRow, departments: ReadonlyMap<string, string>): PeopleListRowReply {
  const { row, action, person, membership, problems, mayTake } = planned;
  const { problems: _own, ...read } = row;
  return {
    ...read,
    action,
    person: person === null ? null : { id: person.id, name: person.name },
    leaves: (membership?.ends ?? []).flatMap(({ departmentId: id }) =>
      id === membership?.wanted.departmentId ? [] : [departments.get(id) ?? ''],
    ),
    problems,
    mayTake,
  };
}
