import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Meeting } from './meeting.entity.js';

@Entity({ name: 'agenda_item' })
@Unique('agenda_item_number_uq', ['meetingId', 'number'])
@Index('agenda_item_case_ix', ['caseRaw'])
@Check('agenda_item_number_ck', `number > 0`)
@Check('agenda_item_case_ck', `(case_raw IS NULL) = (case_scheme IS NULL)`)
export class AgendaItem {
  @UuidPrimaryColumn('agenda_item')
  id: string;

  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'agenda_item_meeting_fk' })
  meeting: Relation<Meeting>;

  @Column({ type: 'integer' })
  number: number;

  /** Shown to those who may see the item when it is closed. */
  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  route: string[];

  @Column({ name: 'case_raw', type: 'text', nullable: true })
  caseRaw: string | null;

  @Column({ name: 'case_scheme', type: 'text', nullable: true })
  caseScheme: string | null;

  @Column({ type: 'boolean' })
  closed: boolean;

  @Column({ type: 'text', nullable: true })
  recommender: string | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  attachments: string[];

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
