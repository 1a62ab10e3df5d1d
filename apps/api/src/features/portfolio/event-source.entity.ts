import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Outcome } from '../meetings/outcome.entity.js';
import { Passage } from '../meetings/passage.entity.js';
import { PortfolioEvent } from './portfolio-event.entity.js';

/** A passage that an event rests on; with an outcome it is decided, without one stated. */
@Entity({ name: 'event_source' })
@Index('event_source_passage_ix', ['passageId'])
@Index('event_source_outcome_ix', ['outcomeId'])
export class EventSource {
  @PrimaryColumn({ name: 'event_id', type: 'uuid', primaryKeyConstraintName: 'event_source_pk' })
  eventId: string;

  @ManyToOne(() => PortfolioEvent, { nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'event_source_event_fk' })
  event: Relation<PortfolioEvent>;

  @PrimaryColumn({ name: 'passage_id', type: 'uuid', primaryKeyConstraintName: 'event_source_pk' })
  passageId: string;

  @ManyToOne(() => Passage, { nullable: false })
  @JoinColumn({ name: 'passage_id', foreignKeyConstraintName: 'event_source_passage_fk' })
  passage: Relation<Passage>;

  @Column({ name: 'outcome_id', type: 'uuid', nullable: true })
  outcomeId: string | null;

  @ManyToOne(() => Outcome, { nullable: true })
  @JoinColumn({ name: 'outcome_id', foreignKeyConstraintName: 'event_source_outcome_fk' })
  outcome: Relation<Outcome> | null;
}
