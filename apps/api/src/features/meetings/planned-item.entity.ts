import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { AppUser } from '../session/app-user.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Meeting } from './meeting.entity.js';

/** Put on a meeting's agenda by hand: no document changes it, an agenda item of theirs meets it. */
@Entity({ name: 'planned_item' })
@Index('planned_item_meeting_ix', ['meetingId', 'position'])
@Index('planned_item_agenda_item_ix', ['agendaItemId'])
@Index('planned_item_case_ix', ['caseRaw'])
@Index('planned_item_entered_by_ix', ['enteredBy'])
@Check('planned_item_title_ck', `title <> ''`)
@Check('planned_item_case_ck', `(case_raw IS NULL) = (case_scheme IS NULL)`)
export class PlannedItem {
  @UuidPrimaryColumn('planned_item')
  id: string;

  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @ManyToOne(() => Meeting, { nullable: false })
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'planned_item_meeting_fk' })
  meeting: Relation<Meeting>;

  /** Place among what was entered by hand. */
  @Column({ type: 'integer' })
  position: number;

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

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @ManyToOne(() => AppUser, { nullable: false })
  @JoinColumn({ name: 'entered_by', foreignKeyConstraintName: 'planned_item_entered_by_fk' })
  author: Relation<AppUser>;

  @Column({ name: 'entered_at', type: 'timestamptz', default: () => 'now()' })
  enteredAt: Date;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** The item of a document that treats this one; written anew whenever a document comes or goes. */
  @Column({ name: 'agenda_item_id', type: 'uuid', nullable: true })
  agendaItemId: string | null;

  @ManyToOne(() => AgendaItem, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'planned_item_agenda_item_fk' })
  agendaItem: Relation<AgendaItem> | null;
}
