import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from './forum.entity.js';

/** What a forum may decide: a kind of item, perhaps one category, perhaps one step. */
@Entity({ name: 'mandate' })
@Index('mandate_forum_ix', ['forumId'])
@Check('mandate_kind_ck', `kind IN ('theme', 'network', 'project', 'cohort')`)
export class Mandate {
  @UuidPrimaryColumn('mandate')
  id: string;

  @Column({ name: 'forum_id', type: 'uuid' })
  forumId: string;

  @ManyToOne(() => Forum, { nullable: false })
  @JoinColumn({ name: 'forum_id', foreignKeyConstraintName: 'mandate_forum_fk' })
  forum: Relation<Forum>;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text', nullable: true })
  category: string | null;

  @Column({ type: 'text', nullable: true })
  step: string | null;
}
