import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ERASE_AUDIT_PAYLOADS, SEAL_AUDIT } from './audit-functions.sql.js';

/** Who did what stands in a chain; what it was about stands beside it, of which the chain holds a salted digest. */
const UP = [
  `ALTER TABLE audit_entry ADD COLUMN payload_digest bytea,
     ADD CONSTRAINT audit_entry_payload_digest_ck CHECK (octet_length(payload_digest) = 32)`,
  `CREATE INDEX audit_entry_actor_ix ON audit_entry (actor_id, id)`,
  `CREATE INDEX audit_entry_recorded_at_ix ON audit_entry (recorded_at)`,
  `CREATE TABLE audit_payload (
     entry_id bigint NOT NULL,
     salt bytea NOT NULL,
     body text NOT NULL,
     CONSTRAINT audit_payload_pk PRIMARY KEY (entry_id),
     CONSTRAINT audit_payload_salt_ck CHECK (octet_length(salt) = 16),
     CONSTRAINT audit_payload_entry_fk FOREIGN KEY (entry_id) REFERENCES audit_entry(id))`,
  `INSERT INTO audit_payload (entry_id, salt, body)
     SELECT id, uuid_send(gen_random_uuid()), jsonb_build_object('before', NULL, 'after', details)::text FROM audit_entry`,
  `UPDATE audit_entry e SET payload_digest = sha256(p.salt || convert_to(p.body, 'UTF8')) FROM audit_payload p WHERE p.entry_id = e.id`,
  `ALTER TABLE audit_entry DROP COLUMN details`,
  `CREATE TABLE audit_subject (
     entry_id bigint NOT NULL,
     person_id uuid NOT NULL,
     CONSTRAINT audit_subject_pk PRIMARY KEY (entry_id, person_id),
     CONSTRAINT audit_subject_entry_fk FOREIGN KEY (entry_id) REFERENCES audit_entry(id))`,
  `CREATE INDEX audit_subject_person_ix ON audit_subject (person_id)`,
  `CREATE TABLE audit_seal (
     entry_id bigint NOT NULL,
     position bigint NOT NULL,
     hash bytea NOT NULL,
     CONSTRAINT audit_seal_pk PRIMARY KEY (entry_id),
     CONSTRAINT audit_seal_position_uq UNIQUE (position),
     CONSTRAINT audit_seal_entry_fk FOREIGN KEY (entry_id) REFERENCES audit_entry(id))`,
  `CREATE TABLE audit_watch (
     high bigint NOT NULL,
     holding text[] NOT NULL,
     CONSTRAINT audit_watch_pk PRIMARY KEY (high))`,
  `CREATE TABLE erasure (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     person_id uuid NOT NULL,
     reason text NOT NULL,
     decided_by uuid,
     erased_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT erasure_pk PRIMARY KEY (id))`,
  `CREATE INDEX erasure_person_ix ON erasure (person_id)`,
  `CREATE TABLE audit_erasure (
     entry_id bigint NOT NULL,
     erasure_id uuid NOT NULL,
     CONSTRAINT audit_erasure_pk PRIMARY KEY (entry_id),
     CONSTRAINT audit_erasure_entry_fk FOREIGN KEY (entry_id) REFERENCES audit_entry(id),
     CONSTRAINT audit_erasure_erasure_fk FOREIGN KEY (erasure_id) REFERENCES erasure(id))`,
  `CREATE INDEX audit_erasure_erasure_ix ON audit_erasure (erasure_id)`,
  SEAL_AUDIT,
  ERASE_AUDIT_PAYLOADS,
];

const DOWN = [
  `DROP FUNCTION erase_audit_payloads(uuid)`,
  `DROP FUNCTION seal_audit()`,
  `DROP TABLE audit_erasure`,
  `DROP TABLE erasure`,
  `DROP TABLE audit_watch`,
  `DROP TABLE audit_seal`,
  `DROP TABLE audit_subject`,
  `ALTER TABLE audit_entry ADD COLUMN details jsonb NOT NULL DEFAULT '{}'`,
  `UPDATE audit_entry e SET details = coalesce(p.body::jsonb -> 'after', '{}') FROM audit_payload p WHERE p.entry_id = e.id`,
  `DROP TABLE audit_payload`,
  `DROP INDEX audit_entry_recorded_at_ix`,
  `DROP INDEX audit_entry_actor_ix`,
  `ALTER TABLE audit_entry DROP COLUMN payload_digest`,
];

export class SealedAudit1764530000000 implements MigrationInterface {
  name = 'SealedAudit1764530000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
