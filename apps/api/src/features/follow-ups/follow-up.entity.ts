import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Passage } from '../meetings/passage.entity.js';
import { MinutesImport } from '../minutes-import/minutes-import.entity.js';
import { Department } from '../people/department.entity.js';
import { Person } from '../people/person.entity.js';
import { PortfolioItem } from '../portfolio/portfolio-item.entity.js';
import { AppUser } from '../session/app-user.entity.js';

/** Who does what by when: from an agenda item, or entered by a person. What became of it stands in its steps. */
@Entity({ name: 'follow_up' })
@Index('follow_up_agenda_item_ix', ['agendaItemId'])
@Index('follow_up_item_ix', ['itemId'])
@Index('follow_up_due_ix', ['dueOn'])
@Index('follow_up_owner_person_ix', ['ownerPersonId'])
@Index('follow_up_owner_folded_ix', ['ownerFolded'])
@Check('follow_up_precision_ck', `due_precision IN ('day', 'month', 'year', 'soon', 'season')`)
@Check('follow_up_window_ck', `window_from IS NULL OR due_on IS NULL OR window_from <= due_on`)
@Check('follow_up_owner_ck', `num_nonnulls(owner_person_id, owner_role, owner_department_id, owner_words) <= 1`)
@Check('follow_up_owner_role_ck', `owner_role IS NULL OR item_id IS NOT NULL`)
@Check(
  'follow_up_origin_ck',
  `(passage_id IS NOT NULL AND agenda_item_id IS NOT NULL) OR (entered_by IS NOT NULL AND entered_reason IS NOT NULL AND num_nonnulls(agenda_item_id, item_id) > 0)`,
)
export class FollowUp {
  @UuidPrimaryColumn('follow_up')
  id: string;

  @Column({ name: 'agenda_item_id', type: 'uuid', nullable: true })
  agendaItemId: string | null;

  @ManyToOne(() => AgendaItem, { nullable: true })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'follow_up_agenda_item_fk' })
  agendaItem: Relation<AgendaItem> | null;

  @Column({ name: 'item_id', type: 'uuid', nullable: true })
  itemId: string | null;

  @ManyToOne(() => PortfolioItem, { nullable: true })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'follow_up_item_fk' })
  item: Relation<PortfolioItem> | null;

  @Column({ name: 'item_by_hand', type: 'boolean', default: false })
  itemByHand: boolean;

  @Column({ type: 'text' })
  text: string;

  /** Who, as written. */
  @Column({ type: 'text', nullable: true })
  responsible: string | null;

  @Column({ name: 'window_from', type: 'date', nullable: true })
  windowFrom: string | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ name: 'due_precision', type: 'text', nullable: true })
  duePrecision: string | null;

  @Column({ name: 'passage_id', type: 'uuid', nullable: true })
  passageId: string | null;

  @ManyToOne(() => Passage, { nullable: true })
  @JoinColumn({ name: 'passage_id', foreignKeyConstraintName: 'follow_up_passage_fk' })
  passage: Relation<Passage> | null;

  @Column({ name: 'entered_by', type: 'uuid', nullable: true })
  enteredBy: string | null;

  @ManyToOne(() => AppUser, { nullable: true })
  @JoinColumn({ name: 'entered_by', foreignKeyConstraintName: 'follow_up_entered_by_fk' })
  enteredByUser: Relation<AppUser> | null;

  @Column({ name: 'entered_reason', type: 'text', nullable: true })
  enteredReason: string | null;

  /** Who, where a person said so since: one of four, else as written. */
  @Column({ name: 'owner_person_id', type: 'uuid', nullable: true })
  ownerPersonId: string | null;

  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'owner_person_id', foreignKeyConstraintName: 'follow_up_owner_person_fk' })
  ownerPerson: Relation<Person> | null;

  /** A role in the item: whoever holds it that day. */
  @Column({ name: 'owner_role', type: 'text', nullable: true })
  ownerRole: string | null;

  @Column({ name: 'owner_department_id', type: 'uuid', nullable: true })
  ownerDepartmentId: string | null;

  @ManyToOne(() => Department, { nullable: true })
  @JoinColumn({ name: 'owner_department_id', foreignKeyConstraintName: 'follow_up_owner_department_fk' })
  ownerDepartment: Relation<Department> | null;

  @Column({ name: 'owner_words', type: 'text', nullable: true })
  ownerWords: string | null;

  /** The name in words as it is compared, to find the person by it. */
  @Column({ name: 'owner_folded', type: 'text', nullable: true })
  ownerFolded: string | null;

  @Column({ name: 'due_words', type: 'text', nullable: true })
  dueWords: string | null;

  @Column({ name: 'due_by_hand', type: 'boolean', default: false })
  dueByHand: boolean;

  @Column({ name: 'case_officer', type: 'text', nullable: true })
  caseOfficer: string | null;

  @Column({ type: 'text', nullable: true })
  remarks: string | null;

  @Column({ type: 'text', nullable: true })
  plan: string | null;

  @Column({ name: 'closed_forum_id', type: 'uuid', nullable: true })
  closedForumId: string | null;

  @ManyToOne(() => Forum, { nullable: true })
  @JoinColumn({ name: 'closed_forum_id', foreignKeyConstraintName: 'follow_up_closed_forum_fk' })
  closedForum: Relation<Forum> | null;

  @Column({ name: 'import_id', type: 'uuid', nullable: true })
  importId: string | null;

  @ManyToOne(() => MinutesImport, { nullable: true })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'follow_up_import_fk' })
  import: Relation<MinutesImport> | null;

  /** When the import that tells of it was confirmed: whether it is overdue follows from that. */
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;

  /** Since when it is known here at all; it stays when another import tells of it. */
  @Column({ name: 'first_recorded_at', type: 'timestamptz', default: () => 'now()' })
  firstRecordedAt: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
