import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which an account gets a password: good once, for a while, and never in clear in the database. */
const UP = [
  `CREATE TABLE account_link (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     user_id uuid NOT NULL,
     kind text NOT NULL,
     token_hash bytea,
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz,
     CONSTRAINT account_link_pk PRIMARY KEY (id),
     CONSTRAINT account_link_kind_ck CHECK (kind IN ('invitation', 'reset')),
     CONSTRAINT account_link_token_hash_ck CHECK (octet_length(token_hash) = 32),
     CONSTRAINT account_link_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE)`,
  `CREATE UNIQUE INDEX account_link_token_hash_uq ON account_link (token_hash)`,
  `CREATE INDEX account_link_user_ix ON account_link (user_id)`,
  `ALTER TABLE outbox ADD COLUMN account_link_id uuid,
     ADD CONSTRAINT outbox_account_link_fk FOREIGN KEY (account_link_id) REFERENCES account_link(id) ON DELETE CASCADE`,
  `CREATE INDEX outbox_account_link_ix ON outbox (account_link_id)`,
];

const DOWN = [`ALTER TABLE outbox DROP COLUMN account_link_id`, `DROP TABLE account_link`];

export class LinkedAccounts1764550000000 implements MigrationInterface {
  name = 'LinkedAccounts1764550000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
