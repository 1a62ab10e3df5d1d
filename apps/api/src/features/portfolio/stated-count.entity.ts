import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Passage } from '../meetings/passage.entity.js';
import { MinutesImport } from '../minutes-import/minutes-import.entity.js';

/** A number that minutes state, named or not. */
@Entity({ name: 'stated_count' })
@Index('stated_count_agenda_item_ix', ['agendaItemId'])
@Index('stated_count_kind_ix', ['kind', 'effectiveOn'])
@Check('stated_count_number_ck', `number >= 0`)
@Check('stated_count_kind_ck', `kind IN ('theme', 'network', 'project', 'cohort')`)
@Check('stated_count_category_ck', `category IN ('welfare', 'innovation', 'learning')`)
@Check('stated_count_period_ck', `until_on IS NULL OR effective_on <= until_on`)
export class StatedCount {
  @UuidPrimaryColumn('stated_count')
  id: string;

  @Column({ name: 'agenda_item_id', type: 'uuid' })
  agendaItemId: string;

  @ManyToOne(() => AgendaItem, { nullable: false })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'stated_count_agenda_item_fk' })
  agendaItem: Relation<AgendaItem>;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text', nullable: true })
  category: string | null;

  @Column({ type: 'text', nullable: true })
  status: string | null;

  @Column({ type: 'integer' })
  number: number;

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  @Column({ name: 'until_on', type: 'date', nullable: true })
  untilOn: string | null;

  @Column({ name: 'passage_id', type: 'uuid' })
  passageId: string;

  @ManyToOne(() => Passage, { nullable: false })
  @JoinColumn({ name: 'passage_id', foreignKeyConstraintName: 'stated_count_passage_fk' })
  passage: Relation<Passage>;

  @Column({ name: 'closed_forum_id', type: 'uuid', nullable: true })
  closedForumId: string | null;

  @ManyToOne(() => Forum, { nullable: true })
  @JoinColumn({ name: 'closed_forum_id', foreignKeyConstraintName: 'stated_count_closed_forum_fk' })
  closedForum: Relation<Forum> | null;

  @Column({ name: 'import_id', type: 'uuid' })
  importId: string;

  @ManyToOne(() => MinutesImport, { nullable: false })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'stated_count_import_fk' })
  import: Relation<MinutesImport>;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
