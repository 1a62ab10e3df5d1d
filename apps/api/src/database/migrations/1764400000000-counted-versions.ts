import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people edit side by side: each write names the version that it builds on. */
const VERSIONED = [
  'meeting',
  'agenda_item',
  'person',
  'department',
  'department_membership',
  'theme',
  'network',
  'project',
];

const UP = [
  ...VERSIONED.map((table) => `ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT '1'`),
  `CREATE TABLE idempotency_key (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     user_id uuid NOT NULL,
     key text NOT NULL,
     route text NOT NULL,
     body_hash bytea NOT NULL,
     entity_id uuid,
     created_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT idempotency_key_user_uq UNIQUE (user_id, key),
     CONSTRAINT idempotency_key_user_fk FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE,
     CONSTRAINT idempotency_key_pk PRIMARY KEY (id))`,
  `CREATE INDEX idempotency_key_created_ix ON idempotency_key (created_at)`,
  `ALTER TABLE event ADD COLUMN participation text,
     ADD CONSTRAINT event_participation_ck CHECK (participation IS NULL
       OR (role = 'participant' AND participation IN ('internal', 'external', 'citizen')))`,
];

const DOWN = [
  `ALTER TABLE event DROP CONSTRAINT event_participation_ck, DROP COLUMN participation`,
  `DROP TABLE idempotency_key`,
  ...VERSIONED.map((table) => `ALTER TABLE ${table} DROP COLUMN version`),
];

export class CountedVersions1764400000000 implements MigrationInterface {
  name = 'CountedVersions1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
