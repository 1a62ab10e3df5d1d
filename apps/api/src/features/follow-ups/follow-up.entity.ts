import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Passage } from '../meetings/passage.entity.js';
import { MinutesImport } from '../minutes-import/minutes-import.entity.js';
import { PortfolioItem } from '../portfolio/portfolio-item.entity.js';

/** Who does what by when, from which agenda item. Overdue and unknown are derived. */
@Entity({ name: 'follow_up' })
@Index('follow_up_agenda_item_ix', ['agendaItemId'])
@Index('follow_up_item_ix', ['itemId'])
@Index('follow_up_due_ix', ['state', 'dueOn'])
@Check('follow_up_state_ck', `state IN ('open', 'kept', 'dropped')`)
@Check('follow_up_precision_ck', `due_precision IN ('day', 'month', 'year', 'soon', 'season')`)
@Check('follow_up_window_ck', `window_from IS NULL OR due_on IS NULL OR window_from <= due_on`)
@Check(
  'follow_up_evidence_ck',
  `state <> 'kept' OR num_nonnulls(evidence_passage_id, evidence_link, evidence_note) > 0`,
)
@Check('follow_up_dropped_ck', `(state = 'dropped') = (dropped_reason IS NOT NULL)`)
export class FollowUp {
  @UuidPrimaryColumn('follow_up')
  id: string;

  @Column({ name: 'agenda_item_id', type: 'uuid' })
  agendaItemId: string;

  @ManyToOne(() => AgendaItem, { nullable: false })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'follow_up_agenda_item_fk' })
  agendaItem: Relation<AgendaItem>;

  @Column({ name: 'item_id', type: 'uuid', nullable: true })
  itemId: string | null;

  @ManyToOne(() => PortfolioItem, { nullable: true })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'follow_up_item_fk' })
  item: Relation<PortfolioItem> | null;

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

  @Column({ name: 'passage_id', type: 'uuid' })
  passageId: string;

  @ManyToOne(() => Passage, { nullable: false })
  @JoinColumn({ name: 'passage_id', foreignKeyConstraintName: 'follow_up_passage_fk' })
  passage: Relation<Passage>;

  @Column({ type: 'text', default: 'open' })
  state: string;

  @Column({ name: 'evidence_passage_id', type: 'uuid', nullable: true })
  evidencePassageId: string | null;

  @ManyToOne(() => Passage, { nullable: true })
  @JoinColumn({ name: 'evidence_passage_id', foreignKeyConstraintName: 'follow_up_evidence_passage_fk' })
  evidencePassage: Relation<Passage> | null;

  @Column({ name: 'evidence_link', type: 'text', nullable: true })
  evidenceLink: string | null;

  @Column({ name: 'evidence_note', type: 'text', nullable: true })
  evidenceNote: string | null;

  @Column({ name: 'dropped_reason', type: 'text', nullable: true })
  droppedReason: string | null;

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

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
