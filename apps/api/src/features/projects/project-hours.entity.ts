import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Department } from '../people/department.entity.js';
import { Project } from '../portfolio/project.entity.js';

/** Hours that a department, or nobody named, gave a project. */
@Entity({ name: 'project_hours' })
@Index('project_hours_project_ix', ['projectId', 'onDay'])
@Index('project_hours_department_ix', ['departmentId'])
@Check('project_hours_hours_ck', `hours > 0`)
export class ProjectHours {
  @UuidPrimaryColumn('project_hours')
  id: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ManyToOne(() => Project, { nullable: false })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_hours_project_fk' })
  project: Relation<Project>;

  @Column({ name: 'on_day', type: 'date' })
  onDay: string;

  @Column({ name: 'department_id', type: 'uuid', nullable: true })
  departmentId: string | null;

  @ManyToOne(() => Department, { nullable: true })
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'project_hours_department_fk' })
  department: Relation<Department> | null;

  /** As PostgreSQL writes numbers that must not be rounded. */
  @Column({ type: 'numeric', precision: 8, scale: 2 })
  hours: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
