import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tries at credentials are counted where every server sees them, under keys that name nobody. */
const UP = [
  `CREATE TABLE credential_attempt (
     key_hash bytea NOT NULL,
     tries integer NOT NULL,
     ends_at timestamptz NOT NULL,
     CONSTRAINT credential_attempt_pk PRIMARY KEY (key_hash),
     CONSTRAINT credential_attempt_key_hash_ck CHECK (octet_length(key_hash) = 32),
     CONSTRAINT credential_attempt_tries_ck CHECK (tries >= 0))`,
  `CREATE INDEX credential_attempt_ends_ix ON credential_attempt (ends_at)`,
];

export class CountedAttempts1764510000000 implements MigrationInterface {
  name = 'CountedAttempts1764510000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE credential_attempt`);
  }
}
