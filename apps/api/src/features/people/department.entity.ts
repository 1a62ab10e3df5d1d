import { Column, Entity, Index } from 'typeorm';
import { DANISH, UuidPrimaryColumn } from '../../database/uuid-column.js';

@Entity({ name: 'department' })
@Index('department_name_uq', ['name'], { unique: true })
export class Department {
  @UuidPrimaryColumn('department')
  id: string;

  @Column({ type: 'text', collation: DANISH })
  name: string;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** From this day on it is no longer; who was there then stays on record. */
  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: string | null;
}
