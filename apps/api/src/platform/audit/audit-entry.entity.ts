import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who changed what: one entry a write, in its transaction; only ever added to, and sealed into a chain. */
@Entity({ name: 'audit_entry' })
@Index('audit_entry_entity_ix', ['entity', 'entityId'])
@Index('audit_entry_actor_ix', ['actorId', 'id'])
@Index('audit_entry_recorded_at_ix', ['recordedAt'])
@Check('audit_entry_payload_digest_ck', `octet_length(payload_digest) = 32`)
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'audit_entry_pk',
  })
  id: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;

  /** No foreign key: the trail outlives the account. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'text' })
  action: string;

  @Column({ type: 'text' })
  entity: string;

  @Column({ name: 'entity_id', type: 'uuid', nullable: true })
  entityId: string | null;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId: string | null;

  /** SHA-256 of salt and body of the payload, which may be erased. */
  @Column({ name: 'payload_digest', type: 'bytea', nullable: true })
  payloadDigest: Buffer | null;
}
