import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DANISH, UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Person } from '../people/person.entity.js';

export type AccountKind = 'local' | 'demo';

/** An account. It points at one person; a demo account stands for a role and needs none. */
@Entity({ name: 'app_user' })
@Index('app_user_username_uq', ['username'], { unique: true })
@Index('app_user_person_ix', ['personId'])
@Index('app_user_email_folded_uq', ['emailFolded'], { unique: true })
@Check('app_user_email_ck', `(email IS NULL) = (email_folded IS NULL)`)
@Check('app_user_kind_ck', `kind IN ('local', 'demo')`)
@Check('app_user_display_name_ck', `display_name <> ''`)
@Check('app_user_credentials_ck', `kind <> 'demo' OR password_hash IS NULL`)
export class AppUser {
  @UuidPrimaryColumn('app_user')
  id: string;

  /** Folded to lower case; a demo account is called after its role. */
  @Column({ type: 'text', nullable: true })
  username: string | null;

  @Column({ name: 'display_name', type: 'text', collation: DANISH })
  displayName: string;

  /** argon2id, in its own encoded form. */
  @Column({ name: 'password_hash', type: 'text', nullable: true, select: false })
  passwordHash: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ name: 'email_folded', type: 'text', nullable: true })
  emailFolded: string | null;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'app_user_person_fk' })
  person: Relation<Person> | null;

  @Column({ type: 'text' })
  kind: AccountKind;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
