import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Passage } from './passage.entity.js';
import { Recommendation } from './recommendation.entity.js';

/** What the forum decided in one sentence about one thing. */
@Entity({ name: 'outcome' })
@Index('outcome_agenda_item_ix', ['agendaItemId', 'position'])
@Index('outcome_subject_ix', ['subjectFolded'])
@Index('outcome_recommendation_ix', ['recommendationId'])
@Check(
  'outcome_kind_ck',
  `kind IN ('approved', 'approved-with-remarks', 'rejected', 'noted', 'discussed', 'started', 'returned', 'postponed', ` +
    `'withdrawn', 'referred', 'delegated', 'appointed', 'candidate', 'decided')`,
)
export class Outcome {
  @UuidPrimaryColumn('outcome')
  id: string;

  @Column({ name: 'agenda_item_id', type: 'uuid' })
  agendaItemId: string;

  @ManyToOne(() => AgendaItem, { nullable: false })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'outcome_agenda_item_fk' })
  agendaItem: Relation<AgendaItem>;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind: string;

  @Column({ name: 'subject_title', type: 'text' })
  subjectTitle: string;

  @Column({ name: 'subject_folded', type: 'text' })
  subjectFolded: string;

  /** False where only the agenda item's title stands in for a name. */
  @Column({ name: 'subject_named', type: 'boolean' })
  subjectNamed: boolean;

  @Column({ name: 'recommendation_id', type: 'uuid', nullable: true })
  recommendationId: string | null;

  @ManyToOne(() => Recommendation, { nullable: true })
  @JoinColumn({ name: 'recommendation_id', foreignKeyConstraintName: 'outcome_recommendation_fk' })
  recommendation: Relation<Recommendation> | null;

  /** Name as written. */
  @Column({ type: 'text', nullable: true })
  person: string | null;

  @Column({ type: 'text', nullable: true })
  role: string | null;

  @Column({ name: 'forum_name', type: 'text', nullable: true })
  forumName: string | null;

  /** Place among the agenda item's outcomes. */
  @Column({ type: 'integer' })
  position: number;

  @Column({ name: 'passage_id', type: 'uuid' })
  passageId: string;

  @ManyToOne(() => Passage, { nullable: false })
  @JoinColumn({ name: 'passage_id', foreignKeyConstraintName: 'outcome_passage_fk' })
  passage: Relation<Passage>;
}
