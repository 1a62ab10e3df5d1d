import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { AppUser } from '../session/app-user.entity.js';
import { PortfolioItem } from './portfolio-item.entity.js';
import type { SaidEvent } from './said-event.js';

/**
 * What a person has corrected of what a meeting says of an item: it is remembered beside the events, so that the next
 * document of the meeting, or an import recorded again, says the corrected thing.
 */
@Entity({ name: 'correction' })
@Unique('correction_said_uq', ['itemId', 'meetingId', 'said'])
@Index('correction_meeting_ix', ['meetingId'])
@Index('correction_actor_ix', ['actorId'])
@Check('correction_replacement_ck', `(replacement IS NULL) = (replacement_said IS NULL)`)
export class Correction {
  @UuidPrimaryColumn('correction')
  id: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId: string;

  @ManyToOne(() => PortfolioItem, { nullable: false })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'correction_item_fk' })
  item: Relation<PortfolioItem>;

  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'correction_meeting_fk' })
  meeting: Relation<Meeting>;

  /** What is not to be recorded: see `saidKey`. */
  @Column({ type: 'text' })
  said: string;

  /** What is recorded instead; null: nothing. */
  @Column({ type: 'jsonb', nullable: true })
  replacement: SaidEvent | null;

  /** The key of the replacement, to correct it again. */
  @Column({ name: 'replacement_said', type: 'text', nullable: true })
  replacementSaid: string | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'actor_id', type: 'uuid' })
  actorId: string;

  @ManyToOne(() => AppUser, { nullable: false })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'correction_actor_fk' })
  actor: Relation<AppUser>;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
