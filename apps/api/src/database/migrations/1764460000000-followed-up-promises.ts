import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of a promise stands in steps that are only added; until then a promise had one state, always open. */
const UP = [
  `DROP INDEX follow_up_due_ix`,
  `ALTER TABLE follow_up
     DROP COLUMN state, DROP COLUMN evidence_passage_id, DROP COLUMN evidence_link, DROP COLUMN evidence_note,
     DROP COLUMN dropped_reason,
     ALTER COLUMN agenda_item_id DROP NOT NULL, ALTER COLUMN passage_id DROP NOT NULL,
     ADD COLUMN owner_person_id uuid, ADD COLUMN owner_role text, ADD COLUMN owner_department_id uuid,
     ADD COLUMN owner_words text, ADD COLUMN owner_folded text,
     ADD COLUMN due_words text, ADD COLUMN due_by_hand boolean NOT NULL DEFAULT false,
     ADD COLUMN item_by_hand boolean NOT NULL DEFAULT false,
     ADD COLUMN case_officer text, ADD COLUMN remarks text, ADD COLUMN plan text,
     ADD COLUMN entered_by uuid, ADD COLUMN entered_reason text,
     ADD COLUMN first_recorded_at timestamptz NOT NULL DEFAULT now(),
     ADD CONSTRAINT follow_up_owner_person_fk FOREIGN KEY (owner_person_id) REFERENCES person(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     ADD CONSTRAINT follow_up_owner_department_fk FOREIGN KEY (owner_department_id) REFERENCES department(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     ADD CONSTRAINT follow_up_entered_by_fk FOREIGN KEY (entered_by) REFERENCES app_user(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     ADD CONSTRAINT follow_up_owner_ck CHECK (num_nonnulls(owner_person_id, owner_role, owner_department_id, owner_words) <= 1),
     ADD CONSTRAINT follow_up_owner_role_ck CHECK (owner_role IS NULL OR item_id IS NOT NULL),
     ADD CONSTRAINT follow_up_origin_ck CHECK ((passage_id IS NOT NULL AND agenda_item_id IS NOT NULL) OR (entered_by IS NOT NULL AND entered_reason IS NOT NULL AND num_nonnulls(agenda_item_id, item_id) > 0))`,
  `UPDATE follow_up SET first_recorded_at = recorded_at`,
  `CREATE INDEX follow_up_due_ix ON follow_up (due_on)`,
  `CREATE INDEX follow_up_owner_person_ix ON follow_up (owner_person_id)`,
  `CREATE INDEX follow_up_owner_folded_ix ON follow_up (owner_folded)`,
  `UPDATE follow_up SET owner_folded = btrim(regexp_replace(lower(normalize(responsible, NFKC)), '[.,\\s]+', ' ', 'g'))
     WHERE responsible IS NOT NULL`,
  `CREATE TABLE follow_up_step (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     follow_up_id uuid NOT NULL,
     number integer NOT NULL,
     state text NOT NULL,
     taken_on date,
     recorded_at timestamptz NOT NULL DEFAULT now(),
     actor_id uuid NOT NULL,
     reason text,
     evidence_passage_id uuid,
     evidence_link text,
     evidence_person_id uuid,
     evidence_note text,
     CONSTRAINT follow_up_step_pk PRIMARY KEY (id),
     CONSTRAINT follow_up_step_number_uq UNIQUE (follow_up_id, number),
     CONSTRAINT follow_up_step_follow_up_fk FOREIGN KEY (follow_up_id) REFERENCES follow_up(id) ON DELETE CASCADE,
     CONSTRAINT follow_up_step_actor_fk FOREIGN KEY (actor_id) REFERENCES app_user(id),
     CONSTRAINT follow_up_step_passage_fk FOREIGN KEY (evidence_passage_id) REFERENCES passage(id),
     CONSTRAINT follow_up_step_person_fk FOREIGN KEY (evidence_person_id) REFERENCES person(id),
     CONSTRAINT follow_up_step_number_ck CHECK (number > 0),
     CONSTRAINT follow_up_step_state_ck CHECK (state IN ('open', 'kept', 'dropped', 'withdrawn', 'revived')),
     CONSTRAINT follow_up_step_taken_ck CHECK ((taken_on IS NULL) = (state IN ('withdrawn', 'revived'))),
     CONSTRAINT follow_up_step_evidence_ck CHECK ((state = 'kept') = (num_nonnulls(evidence_passage_id, evidence_link, evidence_note) > 0)),
     CONSTRAINT follow_up_step_one_kind_ck CHECK (evidence_passage_id IS NULL OR evidence_link IS NULL),
     CONSTRAINT follow_up_step_person_ck CHECK (evidence_person_id IS NULL OR evidence_note <> ''),
     CONSTRAINT follow_up_step_reason_ck CHECK (state NOT IN ('open', 'dropped') OR reason <> ''))`,
  `CREATE INDEX follow_up_step_actor_ix ON follow_up_step (actor_id)`,
  `CREATE INDEX follow_up_step_passage_ix ON follow_up_step (evidence_passage_id)`,
  `CREATE INDEX follow_up_step_person_ix ON follow_up_step (evidence_person_id)`,
];

/** What a person made by hand had no place before, and goes. */
const DOWN = [
  `DROP TABLE follow_up_step`,
  `DELETE FROM follow_up WHERE passage_id IS NULL`,
  `DROP INDEX follow_up_owner_folded_ix`,
  `DROP INDEX follow_up_owner_person_ix`,
  `DROP INDEX follow_up_due_ix`,
  `ALTER TABLE follow_up
     DROP CONSTRAINT follow_up_origin_ck, DROP CONSTRAINT follow_up_owner_role_ck, DROP CONSTRAINT follow_up_owner_ck,
     DROP COLUMN first_recorded_at, DROP COLUMN entered_reason, DROP COLUMN entered_by, DROP COLUMN plan, DROP COLUMN remarks, DROP COLUMN case_officer,
     DROP COLUMN item_by_hand, DROP COLUMN due_by_hand, DROP COLUMN due_words, DROP COLUMN owner_folded, DROP COLUMN owner_words,
     DROP COLUMN owner_department_id, DROP COLUMN owner_role, DROP COLUMN owner_person_id,
     ALTER COLUMN agenda_item_id SET NOT NULL, ALTER COLUMN passage_id SET NOT NULL,
     ADD COLUMN state text NOT NULL DEFAULT 'open', ADD COLUMN evidence_passage_id uuid, ADD COLUMN evidence_link text,
     ADD COLUMN evidence_note text, ADD COLUMN dropped_reason text,
     ADD CONSTRAINT follow_up_evidence_passage_fk FOREIGN KEY (evidence_passage_id) REFERENCES passage(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     ADD CONSTRAINT follow_up_dropped_ck CHECK ((state = 'dropped') = (dropped_reason IS NOT NULL)),
     ADD CONSTRAINT follow_up_evidence_ck CHECK (state <> 'kept' OR num_nonnulls(evidence_passage_id, evidence_link, evidence_note) > 0),
     ADD CONSTRAINT follow_up_state_ck CHECK (state IN ('open', 'kept', 'dropped'))`,
  `CREATE INDEX follow_up_due_ix ON follow_up (state, due_on)`,
];

export class FollowedUpPromises1764460000000 implements MigrationInterface {
  name = 'FollowedUpPromises1764460000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
