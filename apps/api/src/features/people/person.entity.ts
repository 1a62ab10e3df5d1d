import { Column, Entity, Index } from 'typeorm';
import { DANISH, UuidPrimaryColumn } from '../../database/uuid-column.js';

@Entity({ name: 'person' })
@Index('person_name_ix', ['name'])
export class Person {
  @UuidPrimaryColumn('person')
  id: string;

  @Column({ type: 'text', collation: DANISH })
  name: string;

  /** Set when the person has been erased; the name is then the same for all. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt: Date | null;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
