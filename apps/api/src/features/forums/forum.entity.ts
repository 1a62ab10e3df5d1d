import { Check, Column, Entity, Index } from 'typeorm';
import { DANISH, UuidPrimaryColumn } from '../../database/uuid-column.js';

@Entity({ name: 'forum' })
@Index('forum_folded_name_uq', ['foldedName'], { unique: true })
@Check('forum_name_ck', `name <> '' AND short_name <> ''`)
export class Forum {
  @UuidPrimaryColumn('forum')
  id: string;

  @Column({ type: 'text', collation: DANISH })
  name: string;

  @Column({ name: 'short_name', type: 'text', collation: DANISH })
  shortName: string;

  @Column({ name: 'folded_name', type: 'text' })
  foldedName: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
