import type { Reading } from '@netvaerksoverblik/minutes';
import type { ConfirmResult } from '@netvaerksoverblik/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MinutesDocument } from '../meetings/minutes-document.entity.js';
import { AppUser } from '../session/app-user.entity.js';

/** One document given, read and, once confirmed, recorded. */
@Entity({ name: 'import' })
@Index('import_live_bytes_uq', ['sha256'], { unique: true, where: `state <> 'undone'` })
@Index('import_created_ix', ['createdAt'])
@Index('import_meeting_ix', ['forumName', 'heldOn'])
@Check('import_state_ck', `state IN ('review', 'confirmed', 'undone')`)
@Check('import_result_ck', `state = 'undone' OR (state = 'review') = (result IS NULL)`)
export class MinutesImport {
  @UuidPrimaryColumn('import')
  id: string;

  @Column({ type: 'text' })
  state: 'review' | 'confirmed' | 'undone';

  @Column({ type: 'bytea' })
  sha256: Buffer;

  @Column({ name: 'document_id', type: 'uuid' })
  documentId: string;

  @ManyToOne(() => MinutesDocument, { nullable: false })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'import_document_fk' })
  document: Relation<MinutesDocument>;

  @Column({ type: 'jsonb' })
  reading: Reading;

  /** The forum as written; `forum_id` is set where it is a known one. */
  @Column({ name: 'forum_name', type: 'text' })
  forumName: string;

  @Column({ name: 'forum_id', type: 'uuid', nullable: true })
  forumId: string | null;

  @ManyToOne(() => Forum, { nullable: true })
  @JoinColumn({ name: 'forum_id', foreignKeyConstraintName: 'import_forum_fk' })
  forum: Relation<Forum> | null;

  @Column({ name: 'held_on', type: 'date' })
  heldOn: string;

  @Column({ name: 'meeting_id', type: 'uuid', nullable: true })
  meetingId: string | null;

  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'import_meeting_fk' })
  meeting: Relation<Meeting> | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @ManyToOne(() => AppUser, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'import_created_by_fk' })
  creator: Relation<AppUser>;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  result: ConfirmResult | null;
}
