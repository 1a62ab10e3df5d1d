import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Meeting } from './meeting.entity.js';

/** The text of a document that was given; passages are places in it. */
@Entity({ name: 'document' })
@Index('document_meeting_ix', ['meetingId'])
@Check('document_sha256_ck', `length(sha256) = 32`)
@Check('document_format_ck', `format IN ('text', 'html', 'docx', 'pdf')`)
export class MinutesDocument {
  @UuidPrimaryColumn('document')
  id: string;

  @Column({ type: 'bytea' })
  sha256: Buffer;

  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  encoding: string;

  /** What the text was taken from; `encoding` is `binary` where the file holds no plain characters. */
  @Column({ type: 'text' })
  format: 'text' | 'html' | 'docx' | 'pdf';

  @Column({ name: 'byte_count', type: 'integer' })
  byteCount: number;

  /** Line ends are `\n`; offsets elsewhere are UTF-16 units in it. */
  @Column({ type: 'text' })
  text: string;

  /** Set when its import is confirmed. */
  @Column({ name: 'meeting_id', type: 'uuid', nullable: true })
  meetingId: string | null;

  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'document_meeting_fk' })
  meeting: Relation<Meeting> | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
