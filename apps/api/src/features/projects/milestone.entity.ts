import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Project } from '../portfolio/project.entity.js';

/** What is to be reached by a day, and the day it was. */
@Entity({ name: 'milestone' })
@Index('milestone_project_ix', ['projectId', 'dueOn'])
@Check('milestone_title_ck', `title <> ''`)
export class Milestone {
  @UuidPrimaryColumn('milestone')
  id: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ManyToOne(() => Project, { nullable: false })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'milestone_project_fk' })
  project: Relation<Project>;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'reached_on', type: 'date', nullable: true })
  reachedOn: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
