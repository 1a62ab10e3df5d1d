import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Person } from './person.entity.js';

/** A name as some source writes it. One spelling belongs to one person. */
@Entity({ name: 'person_alias' })
@Index('person_alias_folded_uq', ['folded'], { unique: true })
@Index('person_alias_person_ix', ['personId'])
export class PersonAlias {
  @UuidPrimaryColumn('person_alias')
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'person_alias_person_fk' })
  person: Relation<Person>;

  @Column({ name: 'as_written', type: 'text' })
  asWritten: string;

  @Column({ type: 'text' })
  folded: string;
}
