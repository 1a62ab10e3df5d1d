import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merges and attached names are acts of a person: they stay on record, and what they changed is read through them. */
const UP = [
  `ALTER TABLE person ADD COLUMN profession text, ADD COLUMN email text, ADD COLUMN entered_at timestamptz,
     ADD COLUMN merged_into_id uuid,
     ADD CONSTRAINT person_merged_ck CHECK (merged_into_id <> id),
     ADD CONSTRAINT person_merged_into_fk FOREIGN KEY (merged_into_id) REFERENCES person (id) ON DELETE SET NULL`,
  `CREATE INDEX person_merged_into_ix ON person (merged_into_id)`,
  `ALTER TABLE department ADD COLUMN closed_on date`,
  `UPDATE department_membership SET level = 5 WHERE level > 5`,
  `ALTER TABLE department_membership
     ADD CONSTRAINT department_membership_level_ck CHECK (level BETWEEN 1 AND 5)`,
  `CREATE INDEX department_membership_department_ix ON department_membership (department_id)`,
  `CREATE TABLE person_merge (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     from_id uuid NOT NULL,
     into_id uuid NOT NULL,
     reason text NOT NULL,
     actor_id uuid NOT NULL,
     merged_at timestamptz NOT NULL,
     undone_at timestamptz,
     undone_by uuid,
     undone_reason text,
     CONSTRAINT person_merge_pk PRIMARY KEY (id),
     CONSTRAINT person_merge_two_ck CHECK (from_id <> into_id),
     CONSTRAINT person_merge_reason_ck CHECK (reason <> '' AND undone_reason <> ''),
     CONSTRAINT person_merge_undone_ck CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_reason IS NULL)),
     CONSTRAINT person_merge_from_fk FOREIGN KEY (from_id) REFERENCES person (id),
     CONSTRAINT person_merge_into_fk FOREIGN KEY (into_id) REFERENCES person (id),
     CONSTRAINT person_merge_actor_fk FOREIGN KEY (actor_id) REFERENCES app_user (id),
     CONSTRAINT person_merge_undone_by_fk FOREIGN KEY (undone_by) REFERENCES app_user (id))`,
  `CREATE UNIQUE INDEX person_merge_from_uq ON person_merge (from_id) WHERE undone_at IS NULL`,
  `CREATE INDEX person_merge_from_ix ON person_merge (from_id)`,
  `CREATE INDEX person_merge_into_ix ON person_merge (into_id)`,
  `CREATE INDEX person_merge_actor_ix ON person_merge (actor_id)`,
  `CREATE INDEX person_merge_undone_by_ix ON person_merge (undone_by)`,
  `CREATE TABLE person_name (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     person_id uuid NOT NULL,
     item_id uuid,
     as_written text NOT NULL,
     folded text NOT NULL,
     variants text[] NOT NULL,
     reason text NOT NULL,
     actor_id uuid NOT NULL,
     attached_at timestamptz NOT NULL,
     undone_at timestamptz,
     undone_by uuid,
     undone_reason text,
     CONSTRAINT person_name_pk PRIMARY KEY (id),
     CONSTRAINT person_name_words_ck CHECK (as_written <> '' AND folded <> '' AND reason <> '' AND undone_reason <> ''),
     CONSTRAINT person_name_undone_ck CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_reason IS NULL)),
     CONSTRAINT person_name_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
     CONSTRAINT person_name_item_fk FOREIGN KEY (item_id) REFERENCES portfolio_item (id),
     CONSTRAINT person_name_actor_fk FOREIGN KEY (actor_id) REFERENCES app_user (id),
     CONSTRAINT person_name_undone_by_fk FOREIGN KEY (undone_by) REFERENCES app_user (id))`,
  `CREATE UNIQUE INDEX person_name_folded_uq ON person_name (folded, item_id) NULLS NOT DISTINCT WHERE undone_at IS NULL`,
  `CREATE INDEX person_name_item_ix ON person_name (item_id)`,
  `CREATE INDEX person_name_person_ix ON person_name (person_id)`,
  `CREATE INDEX person_name_actor_ix ON person_name (actor_id)`,
  `CREATE INDEX person_name_undone_by_ix ON person_name (undone_by)`,
  // Whom a person was shown as at a time: along the merges that stood then. At any time a person has one at most.
  `CREATE FUNCTION person_known_as(person uuid, known_at timestamptz) RETURNS uuid LANGUAGE sql STABLE
     SET search_path = public, pg_temp AS $body$
     WITH RECURSIVE chain AS (
       SELECT person AS id, 0 AS steps WHERE person IS NOT NULL
       UNION ALL
       SELECT m.into_id, c.steps + 1 FROM chain c JOIN person_merge m ON m.from_id = c.id
         WHERE m.merged_at <= known_at AND (m.undone_at IS NULL OR m.undone_at > known_at) AND c.steps < 1000)
     SELECT id FROM chain ORDER BY steps DESC LIMIT 1
     $body$`,
  `REVOKE ALL ON FUNCTION person_known_as(uuid, timestamptz) FROM PUBLIC`,
  `CREATE TABLE person_distinction (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     one_id uuid NOT NULL,
     other_id uuid NOT NULL,
     actor_id uuid NOT NULL,
     said_at timestamptz NOT NULL,
     CONSTRAINT person_distinction_pk PRIMARY KEY (id),
     CONSTRAINT person_distinction_pair_ck CHECK (one_id < other_id),
     CONSTRAINT person_distinction_pair_uq UNIQUE (one_id, other_id),
     CONSTRAINT person_distinction_one_fk FOREIGN KEY (one_id) REFERENCES person (id),
     CONSTRAINT person_distinction_other_fk FOREIGN KEY (other_id) REFERENCES person (id),
     CONSTRAINT person_distinction_actor_fk FOREIGN KEY (actor_id) REFERENCES app_user (id))`,
  `CREATE INDEX person_distinction_other_ix ON person_distinction (other_id)`,
  `CREATE INDEX person_distinction_actor_ix ON person_distinction (actor_id)`,
  `CREATE TABLE people_import (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     state text NOT NULL,
     file_name text NOT NULL,
     rows jsonb NOT NULL,
     result jsonb,
     created_by uuid NOT NULL,
     created_at timestamptz NOT NULL,
     confirmed_by uuid,
     confirmed_at timestamptz,
     CONSTRAINT people_import_pk PRIMARY KEY (id),
     CONSTRAINT people_import_state_ck CHECK (state IN ('review', 'confirmed')),
     CONSTRAINT people_import_result_ck CHECK ((state = 'confirmed') = (result IS NOT NULL)),
     CONSTRAINT people_import_created_by_fk FOREIGN KEY (created_by) REFERENCES app_user (id),
     CONSTRAINT people_import_confirmed_by_fk FOREIGN KEY (confirmed_by) REFERENCES app_user (id))`,
  `CREATE INDEX people_import_created_by_ix ON people_import (created_by)`,
  `CREATE INDEX people_import_confirmed_by_ix ON people_import (confirmed_by)`,
];

const DOWN = [
  `DROP TABLE people_import`,
  `DROP TABLE person_distinction`,
  `DROP FUNCTION person_known_as(uuid, timestamptz)`,
  `DROP TABLE person_name`,
  `DROP TABLE person_merge`,
  `DROP INDEX department_membership_department_ix`,
  `ALTER TABLE department_membership DROP CONSTRAINT department_membership_level_ck`,
  `ALTER TABLE department DROP COLUMN closed_on`,
  `DROP INDEX person_merged_into_ix`,
  `ALTER TABLE person DROP CONSTRAINT person_merged_into_fk, DROP CONSTRAINT person_merged_ck,
     DROP COLUMN merged_into_id, DROP COLUMN entered_at, DROP COLUMN email, DROP COLUMN profession`,
];

export class MergedPeopleAndDatedDepartments1764440000000 implements MigrationInterface {
  name = 'MergedPeopleAndDatedDepartments1764440000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
