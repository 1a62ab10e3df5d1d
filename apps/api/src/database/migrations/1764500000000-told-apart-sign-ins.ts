import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody signed in, with what, and who gave which role; sessions from before count as opened by a password. */
const UP = [
  `ALTER TABLE session
     ADD COLUMN signed_in_by text NOT NULL DEFAULT 'password',
     ADD COLUMN second_factor boolean NOT NULL DEFAULT false,
     ADD COLUMN user_agent text,
     ADD CONSTRAINT session_signed_in_by_ck CHECK (signed_in_by IN ('password', 'oidc', 'demo', 'setup', 'invitation'))`,
  `ALTER TABLE session ALTER COLUMN signed_in_by DROP DEFAULT`,
  `ALTER TABLE app_user
     ADD COLUMN email text,
     ADD COLUMN email_folded text,
     ADD COLUMN version integer NOT NULL DEFAULT 1,
     ADD CONSTRAINT app_user_email_ck CHECK ((email IS NULL) = (email_folded IS NULL))`,
  `CREATE UNIQUE INDEX app_user_email_folded_uq ON app_user (email_folded)`,
  `ALTER TABLE user_role
     ADD COLUMN version integer NOT NULL DEFAULT 1,
     ADD COLUMN granted_by uuid,
     ADD CONSTRAINT user_role_granted_by_fk FOREIGN KEY (granted_by) REFERENCES app_user(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX user_role_granted_by_ix ON user_role (granted_by)`,
  `ALTER TABLE forum ADD COLUMN version integer NOT NULL DEFAULT 1`,
  `ALTER TABLE forum_membership ADD COLUMN version integer NOT NULL DEFAULT 1`,
];

const DOWN = [
  `ALTER TABLE forum_membership DROP COLUMN version`,
  `ALTER TABLE forum DROP COLUMN version`,
  `ALTER TABLE user_role DROP COLUMN version, DROP COLUMN granted_by`,
  `ALTER TABLE app_user DROP COLUMN email, DROP COLUMN email_folded, DROP COLUMN version`,
  `ALTER TABLE session DROP COLUMN signed_in_by, DROP COLUMN second_factor, DROP COLUMN user_agent`,
];

export class ToldApartSignIns1764500000000 implements MigrationInterface {
  name = 'ToldApartSignIns1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
