import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Passage } from '../meetings/passage.entity.js';
import { MinutesImport } from '../minutes-import/minutes-import.entity.js';
import { PortfolioItem } from './portfolio-item.entity.js';

export type StatedDetailName = 'problem' | 'possible-product' | 'contacts' | 'origin' | 'segment-code';

/** What minutes tell of an item beside its time line; shown where nobody has typed in another. */
@Entity({ name: 'stated_detail' })
@Index('stated_detail_item_ix', ['itemId', 'detail'])
@Index('stated_detail_agenda_item_ix', ['agendaItemId'])
@Index('stated_detail_passage_ix', ['passageId'])
@Index('stated_detail_closed_forum_ix', ['closedForumId'])
@Index('stated_detail_import_ix', ['importId'])
@Check('stated_detail_detail_ck', `detail IN ('problem', 'possible-product', 'contacts', 'origin', 'segment-code')`)
@Check('stated_detail_value_ck', `jsonb_typeof(value) = CASE detail WHEN 'contacts' THEN 'array' ELSE 'string' END`)
export class StatedDetail {
  @UuidPrimaryColumn('stated_detail')
  id: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId: string;

  @ManyToOne(() => PortfolioItem, { nullable: false })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'stated_detail_item_fk' })
  item: Relation<PortfolioItem>;

  @Column({ type: 'text' })
  detail: StatedDetailName;

  /** A text, or of contacts a list of texts. */
  @Column({ type: 'jsonb' })
  value: string | string[];

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  @Column({ name: 'agenda_item_id', type: 'uuid' })
  agendaItemId: string;

  @ManyToOne(() => AgendaItem, { nullable: false })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'stated_detail_agenda_item_fk' })
  agendaItem: Relation<AgendaItem>;

  @Column({ name: 'passage_id', type: 'uuid' })
  passageId: string;

  @ManyToOne(() => Passage, { nullable: false })
  @JoinColumn({ name: 'passage_id', foreignKeyConstraintName: 'stated_detail_passage_fk' })
  passage: Relation<Passage>;

  @Column({ name: 'closed_forum_id', type: 'uuid', nullable: true })
  closedForumId: string | null;

  @ManyToOne(() => Forum, { nullable: true })
  @JoinColumn({ name: 'closed_forum_id', foreignKeyConstraintName: 'stated_detail_closed_forum_fk' })
  closedForum: Relation<Forum> | null;

  @Column({ name: 'import_id', type: 'uuid' })
  importId: string;

  @ManyToOne(() => MinutesImport, { nullable: false })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'stated_detail_import_fk' })
  import: Relation<MinutesImport>;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
