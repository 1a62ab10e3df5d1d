import { Check, Column, Entity, Index } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';

/** The one-time administrator link of an installation without accounts. */
@Entity({ name: 'setup_link' })
@Index('setup_link_token_hash_uq', ['tokenHash'], { unique: true })
@Check('setup_link_token_hash_ck', `octet_length(token_hash) = 32`)
export class SetupLink {
  @UuidPrimaryColumn('setup_link')
  id: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
