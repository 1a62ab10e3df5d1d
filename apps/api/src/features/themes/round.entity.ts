import { Check, Column, Entity, Index } from 'typeorm';
import { DANISH, UuidPrimaryColumn } from '../../database/uuid-column.js';

/** A half-year in which themes are proposed, qualified and decided. */
@Entity({ name: 'round' })
@Index('round_name_uq', ['name'], { unique: true })
@Index('round_starts_on_uq', ['startsOn'], { unique: true })
@Check('round_name_ck', `name <> ''`)
@Check('round_template_due_ck', `template_due_on IS NULL OR decided_on IS NULL OR template_due_on <= decided_on`)
export class Round {
  @UuidPrimaryColumn('round')
  id: string;

  /** Forår 2027. */
  @Column({ type: 'text', collation: DANISH })
  name: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'template_due_on', type: 'date', nullable: true })
  templateDueOn: string | null;

  /** The last day of the month in which the forum decides. */
  @Column({ name: 'decided_on', type: 'date', nullable: true })
  decidedOn: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
