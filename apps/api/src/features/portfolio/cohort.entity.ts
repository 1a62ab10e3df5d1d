import { Check, Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PortfolioEvent } from './portfolio-event.entity.js';
import { PortfolioItem } from './portfolio-item.entity.js';

/** One round of the training of network leaders. */
@Entity({ name: 'cohort' })
@Check('cohort_kind_ck', `kind = 'cohort'`)
@Check('cohort_capacity_ck', `capacity > 0`)
@Check('cohort_seats_ck', `seats_taken >= 0 AND (capacity IS NULL OR seats_taken <= capacity)`)
@Check('cohort_capacity_source_ck', `capacity_event_id IS NULL OR capacity IS NOT NULL`)
export class Cohort {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'cohort_pk' })
  id: string;

  @Column({ type: 'text', default: 'cohort' })
  kind: 'cohort';

  @OneToOne(() => PortfolioItem, { nullable: false })
  @JoinColumn([
    { name: 'id', referencedColumnName: 'id', foreignKeyConstraintName: 'cohort_item_fk' },
    { name: 'kind', referencedColumnName: 'kind', foreignKeyConstraintName: 'cohort_item_fk' },
  ])
  item: Relation<PortfolioItem>;

  /** Seats; null until some decision says how many. */
  @Column({ type: 'integer', nullable: true })
  capacity: number | null;

  /** The decision that the capacity rests on. */
  @Column({ name: 'capacity_event_id', type: 'uuid', nullable: true })
  capacityEventId: string | null;

  @ManyToOne(() => PortfolioEvent, { nullable: true })
  @JoinColumn({ name: 'capacity_event_id', foreignKeyConstraintName: 'cohort_capacity_event_fk' })
  capacityEvent: Relation<PortfolioEvent> | null;

  @Column({ name: 'seats_taken', type: 'integer', default: 0 })
  seatsTaken: number;
}
