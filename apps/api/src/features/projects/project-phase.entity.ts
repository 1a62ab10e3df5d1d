import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Project } from '../portfolio/project.entity.js';

/** A stretch of a project's time with a name. */
@Entity({ name: 'project_phase' })
@Index('project_phase_project_ix', ['projectId', 'fromOn'])
@Check('project_phase_title_ck', `title <> ''`)
@Check('project_phase_period_ck', `from_on <= to_on`)
export class ProjectPhase {
  @UuidPrimaryColumn('project_phase')
  id: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ManyToOne(() => Project, { nullable: false })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_phase_project_fk' })
  project: Relation<Project>;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn: string;

  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
