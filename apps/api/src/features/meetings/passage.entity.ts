import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { AgendaItem } from './agenda-item.entity.js';
import { MinutesDocument } from './minutes-document.entity.js';

/** A sentence that something rests on: UTF-16 offsets in the document's text, and the very words. */
@Entity({ name: 'passage' })
@Unique('passage_place_uq', ['documentId', 'agendaItemId', 'startAt', 'endAt'])
@Index('passage_agenda_item_ix', ['agendaItemId'])
@Check('passage_span_ck', `start_at >= 0 AND end_at > start_at AND quote <> ''`)
export class Passage {
  @UuidPrimaryColumn('passage')
  id: string;

  @Column({ name: 'document_id', type: 'uuid' })
  documentId: string;

  @ManyToOne(() => MinutesDocument, { nullable: false })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'passage_document_fk' })
  document: Relation<MinutesDocument>;

  @Column({ name: 'agenda_item_id', type: 'uuid' })
  agendaItemId: string;

  @ManyToOne(() => AgendaItem, { nullable: false })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'passage_agenda_item_fk' })
  agendaItem: Relation<AgendaItem>;

  @Column({ name: 'start_at', type: 'integer' })
  startAt: number;

  @Column({ name: 'end_at', type: 'integer' })
  endAt: number;

  @Column({ type: 'text' })
  quote: string;
}
