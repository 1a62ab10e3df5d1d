import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { AppUser } from './app-user.entity.js';

export type SignInWay = 'password' | 'oidc' | 'demo' | 'setup' | 'invitation';

/** Somebody is signed in. The token itself is only in the cookie; here stands its SHA-256. */
@Entity({ name: 'session' })
@Index('session_token_hash_uq', ['tokenHash'], { unique: true })
@Index('session_user_ix', ['userId'])
@Index('session_expires_ix', ['expiresAt'])
@Check('session_token_hash_ck', `octet_length(token_hash) = 32`)
@Check('session_signed_in_by_ck', `signed_in_by IN ('password', 'oidc', 'demo', 'setup', 'invitation')`)
export class Session {
  @UuidPrimaryColumn('session')
  id: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @ManyToOne(() => AppUser, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'session_user_fk' })
  user: Relation<AppUser>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt: Date;

  @Column({ name: 'signed_in_by', type: 'text' })
  signedInBy: SignInWay;

  /** Something beside the password was shown: what an administrator of a local account needs. */
  @Column({ name: 'second_factor', type: 'boolean', default: false })
  secondFactor: boolean;

  /** In words that its owner knows it by: `Firefox, Windows`. */
  @Column({ name: 'user_agent', type: 'text', nullable: true })
  userAgent: string | null;
}
