import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import { MinutesDocument } from './minutes-document.entity.js';

/** A stretch of a document: its head, contents, tail, or the text of one agenda item. */
@Entity({ name: 'document_part' })
@Index('document_part_agenda_item_ix', ['agendaItemId'])
@Check('document_part_span_ck', `start_at >= 0 AND end_at > start_at`)
@Check('document_part_kind_ck', `kind IN ('head', 'contents', 'item', 'page', 'tail')`)
export class DocumentPart {
  @PrimaryColumn({ name: 'document_id', type: 'uuid', primaryKeyConstraintName: 'document_part_pk' })
  documentId: string;

  @ManyToOne(() => MinutesDocument, { nullable: false })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'document_part_document_fk' })
  document: Relation<MinutesDocument>;

  @PrimaryColumn({ name: 'start_at', type: 'integer', primaryKeyConstraintName: 'document_part_pk' })
  startAt: number;

  @Column({ name: 'end_at', type: 'integer' })
  endAt: number;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'agenda_item_id', type: 'uuid', nullable: true })
  agendaItemId: string | null;

  @ManyToOne(() => AgendaItem, { nullable: true })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'document_part_agenda_item_fk' })
  agendaItem: Relation<AgendaItem> | null;

  /** `{kind, heading, start, end}` of each section, in order. */
  @Column({ type: 'jsonb', default: () => `'[]'` })
  sections: { kind: string; heading: string; start: number; end: number }[];
}
