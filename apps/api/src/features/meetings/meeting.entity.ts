import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';
import { AppUser } from '../session/app-user.entity.js';

/** A forum's meeting: known by forum, date and start. `referred` is one that others only mention. */
@Entity({ name: 'meeting' })
@Index('meeting_forum_date_ix', ['forumId', 'heldOn'])
@Index('meeting_date_ix', ['heldOn'])
@Index('meeting_entered_by_ix', ['enteredBy'])
@Index('meeting_identity_uq', { synchronize: false })
@Check('meeting_state_ck', `state IN ('planned', 'held', 'cancelled', 'referred', 'undone')`)
@Check('meeting_times_ck', `starts_at ~ '^[0-2][0-9]:[0-5][0-9]$' AND ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'`)
@Check('meeting_cancelled_ck', `state <> 'cancelled' OR cancelled_reason <> ''`)
@Check('meeting_moved_ck', `(moved_from IS NULL) = (moved_reason IS NULL)`)
export class Meeting {
  @UuidPrimaryColumn('meeting')
  id: string;

  @Column({ name: 'forum_id', type: 'uuid' })
  forumId: string;

  @ManyToOne(() => Forum, { nullable: false })
  @JoinColumn({ name: 'forum_id', foreignKeyConstraintName: 'meeting_forum_fk' })
  forum: Relation<Forum>;

  @Column({ name: 'held_on', type: 'date' })
  heldOn: string;

  /** `HH:MM`; null where no source says. */
  @Column({ name: 'starts_at', type: 'text', nullable: true })
  startsAt: string | null;

  @Column({ name: 'ends_at', type: 'text', nullable: true })
  endsAt: string | null;

  @Column({ type: 'text', nullable: true })
  location: string | null;

  @Column({ type: 'text' })
  state: string;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** Who planned it, before any document told of it; null where only documents do. */
  @Column({ name: 'entered_by', type: 'uuid', nullable: true })
  enteredBy: string | null;

  @ManyToOne(() => AppUser, { nullable: true })
  @JoinColumn({ name: 'entered_by', foreignKeyConstraintName: 'meeting_entered_by_fk' })
  planner: Relation<AppUser> | null;

  /** As planned: what stands again when the minutes are taken back. */
  @Column({ name: 'entered_starts_at', type: 'text', nullable: true })
  enteredStartsAt: string | null;

  @Column({ name: 'entered_ends_at', type: 'text', nullable: true })
  enteredEndsAt: string | null;

  @Column({ name: 'entered_location', type: 'text', nullable: true })
  enteredLocation: string | null;

  /** The day it was planned for before it was moved last. */
  @Column({ name: 'moved_from', type: 'date', nullable: true })
  movedFrom: string | null;

  @Column({ name: 'moved_reason', type: 'text', nullable: true })
  movedReason: string | null;

  /** Kept where minutes tell that it was held all the same. */
  @Column({ name: 'cancelled_reason', type: 'text', nullable: true })
  cancelledReason: string | null;
}
