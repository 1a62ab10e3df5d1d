import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who somebody is elsewhere, what is said of them there, and which role that gives here. */
const UP = [
  `CREATE TABLE user_identity (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     user_id uuid NOT NULL,
     issuer text NOT NULL,
     subject text NOT NULL,
     claims jsonb NOT NULL DEFAULT '{}',
     created_at timestamptz NOT NULL DEFAULT now(),
     seen_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT user_identity_pk PRIMARY KEY (id),
     CONSTRAINT user_identity_user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE)`,
  `CREATE UNIQUE INDEX user_identity_subject_uq ON user_identity (issuer, subject)`,
  `CREATE INDEX user_identity_user_ix ON user_identity (user_id)`,
  `CREATE TABLE claim_role (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     claim text NOT NULL,
     value text NOT NULL,
     role text NOT NULL,
     forum_id uuid,
     created_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT claim_role_pk PRIMARY KEY (id),
     CONSTRAINT claim_role_forum_fk FOREIGN KEY (forum_id) REFERENCES forum(id) ON DELETE CASCADE)`,
  `CREATE UNIQUE INDEX claim_role_once_uq ON claim_role (claim, value, role, forum_id) NULLS NOT DISTINCT`,
  `CREATE INDEX claim_role_forum_ix ON claim_role (forum_id)`,
  `CREATE TABLE oidc_attempt (
     state_hash bytea NOT NULL,
     browser_hash bytea NOT NULL,
     nonce text NOT NULL,
     verifier text NOT NULL,
     return_to text NOT NULL,
     expires_at timestamptz NOT NULL,
     CONSTRAINT oidc_attempt_pk PRIMARY KEY (state_hash))`,
  `CREATE INDEX oidc_attempt_expires_ix ON oidc_attempt (expires_at)`,
];

const DOWN = [`DROP TABLE oidc_attempt`, `DROP TABLE claim_role`, `DROP TABLE user_identity`];

export class SignedInElsewhere1764520000000 implements MigrationInterface {
  name = 'SignedInElsewhere1764520000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
