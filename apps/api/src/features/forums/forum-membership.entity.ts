import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Person } from '../people/person.entity.js';
import { Forum } from './forum.entity.js';

/** Who sits in a forum, as what, from when until when. */
@Entity({ name: 'forum_membership' })
@Index('forum_membership_person_ix', ['personId'])
@Check('forum_membership_role_ck', `role IN ('member', 'chair', 'deputy', 'secretary')`)
@Check('forum_membership_period_ck', `to_on IS NULL OR from_on < to_on`)
export class ForumMembership {
  @UuidPrimaryColumn('forum_membership')
  id: string;

  @Column({ name: 'forum_id', type: 'uuid' })
  forumId: string;

  @ManyToOne(() => Forum, { nullable: false })
  @JoinColumn({ name: 'forum_id', foreignKeyConstraintName: 'forum_membership_forum_fk' })
  forum: Relation<Forum>;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'forum_membership_person_fk' })
  person: Relation<Person>;

  @Column({ type: 'text' })
  role: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn: string;

  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
