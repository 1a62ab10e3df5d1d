import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { AppUser } from '../session/app-user.entity.js';
import { PlannedItem } from './planned-item.entity.js';

/** What lies beside an agenda item: a file or a link. */
@Entity({ name: 'attachment' })
@Index('attachment_planned_item_ix', ['plannedItemId'])
@Index('attachment_added_by_ix', ['addedBy'])
@Check('attachment_name_ck', `name <> ''`)
@Check('attachment_link_ck', `link IS NULL OR link ~ '^https://'`)
@Check(
  'attachment_content_ck',
  `num_nulls(content, media_type, byte_count, sha256) = CASE WHEN link IS NULL THEN 0 ELSE 4 END`,
)
export class Attachment {
  @UuidPrimaryColumn('attachment')
  id: string;

  @Column({ name: 'planned_item_id', type: 'uuid' })
  plannedItemId: string;

  @ManyToOne(() => PlannedItem, { nullable: false })
  @JoinColumn({ name: 'planned_item_id', foreignKeyConstraintName: 'attachment_planned_item_fk' })
  plannedItem: Relation<PlannedItem>;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  link: string | null;

  @Column({ type: 'bytea', nullable: true, select: false })
  content: Buffer | null;

  @Column({ name: 'media_type', type: 'text', nullable: true })
  mediaType: string | null;

  @Column({ name: 'byte_count', type: 'integer', nullable: true })
  byteCount: number | null;

  @Column({ type: 'bytea', nullable: true })
  sha256: Buffer | null;

  @Column({ name: 'added_by', type: 'uuid' })
  addedBy: string;

  @ManyToOne(() => AppUser, { nullable: false })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'attachment_added_by_fk' })
  author: Relation<AppUser>;

  @Column({ name: 'added_at', type: 'timestamptz', default: () => 'now()' })
  addedAt: Date;
}
