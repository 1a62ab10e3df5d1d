import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Project } from '../portfolio/project.entity.js';

/** One of the aims that a project is to reach. */
@Entity({ name: 'project_aim' })
@Index('project_aim_project_ix', ['projectId', 'position'])
@Check('project_aim_text_ck', `text <> ''`)
export class ProjectAim {
  @UuidPrimaryColumn('project_aim')
  id: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ManyToOne(() => Project, { nullable: false })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_aim_project_fk' })
  project: Relation<Project>;

  @Column({ type: 'integer', default: 0 })
  position: number;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
