import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';

/** A forum's meeting: known by forum, date and start. `referred` is one that others only mention. */
@Entity({ name: 'meeting' })
@Index('meeting_forum_date_ix', ['forumId', 'heldOn'])
@Index('meeting_date_ix', ['heldOn'])
@Index('meeting_identity_uq', { synchronize: false })
@Check('meeting_state_ck', `state IN ('planned', 'held', 'cancelled', 'referred', 'undone')`)
@Check('meeting_times_ck', `starts_at ~ '^[0-2][0-9]:[0-5][0-9]$' AND ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'`)
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
}
