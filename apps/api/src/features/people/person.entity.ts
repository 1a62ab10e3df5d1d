import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DANISH, UuidPrimaryColumn } from '../../database/uuid-column.js';

@Entity({ name: 'person' })
@Index('person_name_ix', ['name'])
@Index('person_merged_into_ix', ['mergedIntoId'])
@Check('person_merged_ck', `merged_into_id <> id`)
export class Person {
  @UuidPrimaryColumn('person')
  id: string;

  @Column({ type: 'text', collation: DANISH })
  name: string;

  /** What somebody is by trade: a network leader takes a theme outside it. */
  @Column({ type: 'text', nullable: true })
  profession: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  /** When somebody entered the person by hand or from a list; null where only minutes name them. */
  @Column({ name: 'entered_at', type: 'timestamptz', nullable: true })
  enteredAt: Date | null;

  /** Set when the person has been erased; the name is then the same for all. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt: Date | null;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** The person that this one is shown as, at the end of all merges; what was recorded of either stays as it is. */
  @Column({ name: 'merged_into_id', type: 'uuid', nullable: true })
  mergedIntoId: string | null;

  @ManyToOne(() => Person, { nullable: true, onDelete: 'SET NULL' })
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'person_merged_into_fk' })
  mergedInto: Relation<Person> | null;
}
