import type { AccessRole } from '@netvaerksoverblik/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';
import { AppUser } from './app-user.entity.js';

/** A role that an account was granted, perhaps in one forum, from when until when. */
@Entity({ name: 'user_role' })
@Index('user_role_user_ix', ['userId'])
@Index('user_role_forum_ix', ['forumId'])
@Index('user_role_granted_by_ix', ['grantedBy'])
@Check('user_role_period_ck', `to_on IS NULL OR from_on < to_on`)
export class UserRole {
  @UuidPrimaryColumn('user_role')
  id: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @ManyToOne(() => AppUser, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'user_role_user_fk' })
  user: Relation<AppUser>;

  @Column({ type: 'text' })
  role: AccessRole;

  @Column({ name: 'forum_id', type: 'uuid', nullable: true })
  forumId: string | null;

  @ManyToOne(() => Forum, { nullable: true })
  @JoinColumn({ name: 'forum_id', foreignKeyConstraintName: 'user_role_forum_fk' })
  forum: Relation<Forum> | null;

  @Column({ name: 'from_on', type: 'date' })
  fromOn: string;

  /** First day on which it no longer holds. */
  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn: string | null;

  @Column({ name: 'granted_by', type: 'uuid', nullable: true })
  grantedBy: string | null;

  @ManyToOne(() => AppUser, { nullable: true })
  @JoinColumn({ name: 'granted_by', foreignKeyConstraintName: 'user_role_granted_by_fk' })
  grantor: Relation<AppUser> | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
