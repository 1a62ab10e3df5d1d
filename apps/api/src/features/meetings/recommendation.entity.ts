import { Check, Column, Entity, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Passage } from './passage.entity.js';

/** One numbered point of what the forum is asked to do. */
@Entity({ name: 'recommendation' })
@Unique('recommendation_number_uq', ['agendaItemId', 'number'])
@Check('recommendation_asks_ck', `asks IN ('approve', 'note', 'discuss', 'decide', 'other')`)
@Check('recommendation_result_ck', `result_by_hand IN ('followed', 'changed', 'exceeded', 'unanswered', 'sent-on')`)
export class Recommendation {
  @UuidPrimaryColumn('recommendation')
  id: string;

  @Column({ name: 'agenda_item_id', type: 'uuid' })
  agendaItemId: string;

  @ManyToOne(() => AgendaItem, { nullable: false })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'recommendation_agenda_item_fk' })
  agendaItem: Relation<AgendaItem>;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  asks: string;

  @Column({ name: 'passage_id', type: 'uuid' })
  passageId: string;

  @ManyToOne(() => Passage, { nullable: false })
  @JoinColumn({ name: 'passage_id', foreignKeyConstraintName: 'recommendation_passage_fk' })
  passage: Relation<Passage>;

  /** How it was answered, where a reviewer said so; else it follows from the outcomes. */
  @Column({ name: 'result_by_hand', type: 'text', nullable: true })
  resultByHand: string | null;
}
