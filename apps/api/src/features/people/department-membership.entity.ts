import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Department } from './department.entity.js';
import { Person } from './person.entity.js';

/** Where a person works, at which level, from when until when. */
@Entity({ name: 'department_membership' })
@Index('department_membership_person_ix', ['personId'])
@Index('department_membership_department_ix', ['departmentId'])
@Check('department_membership_level_ck', `level BETWEEN 1 AND 5`)
@Check('department_membership_period_ck', `to_on IS NULL OR from_on < to_on`)
export class DepartmentMembership {
  @UuidPrimaryColumn('department_membership')
  id: string;

  @Column({ name: 'department_id', type: 'uuid' })
  departmentId: string;

  @ManyToOne(() => Department, { nullable: false })
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'department_membership_department_fk' })
  department: Relation<Department>;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'department_membership_person_fk' })
  person: Relation<Person>;

  @Column({ type: 'text', nullable: true })
  title: string | null;

  /** 1 chief executive to 5 a member of staff; null where not known. */
  @Column({ type: 'smallint', nullable: true })
  level: number | null;

  @Column({ name: 'from_on', type: 'date' })
  fromOn: string;

  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn: string | null;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
