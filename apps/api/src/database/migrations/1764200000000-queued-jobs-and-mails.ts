import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A queue and what it sends stand in tables without an entity: they are worked on in SQL alone. */
const UP = [
  `CREATE TABLE job (
     id bigint GENERATED ALWAYS AS IDENTITY,
     kind text NOT NULL,
     key text NOT NULL,
     payload jsonb NOT NULL DEFAULT '{}',
     run_at timestamptz NOT NULL DEFAULT now(),
     attempts integer NOT NULL DEFAULT 0,
     last_error text,
     locked_by uuid,
     locked_at timestamptz,
     locked_until timestamptz,
     created_at timestamptz NOT NULL DEFAULT now(),
     done_at timestamptz,
     CONSTRAINT job_pk PRIMARY KEY (id),
     CONSTRAINT job_key_uq UNIQUE (kind, key),
     CONSTRAINT job_attempts_ck CHECK (attempts >= 0),
     CONSTRAINT job_lock_ck CHECK ((locked_by IS NULL) = (locked_at IS NULL) AND (locked_by IS NULL) = (locked_until IS NULL)),
     CONSTRAINT job_done_ck CHECK (done_at IS NULL OR locked_by IS NULL))`,
  `CREATE INDEX job_due_ix ON job (run_at, id) WHERE done_at IS NULL`,
  `CREATE TABLE outbox (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     recipient text NOT NULL,
     subject text NOT NULL,
     text text NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     sent_at timestamptz,
     error text,
     CONSTRAINT outbox_pk PRIMARY KEY (id),
     CONSTRAINT outbox_words_ck CHECK (recipient <> '' AND subject <> '' AND text <> ''),
     CONSTRAINT outbox_error_ck CHECK (sent_at IS NULL OR error IS NULL))`,
  `CREATE INDEX outbox_created_ix ON outbox (created_at DESC, id)`,
];

export class QueuedJobsAndMails1764200000000 implements MigrationInterface {
  name = 'QueuedJobsAndMails1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outbox`);
    await runner.query(`DROP TABLE job`);
  }
}
