import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers about two spellings, and about facts that a corrected edition no longer tells; worked on in SQL alone. */
const UP = [
  `CREATE TABLE alias_answer (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     import_id uuid NOT NULL,
     alias text NOT NULL,
     kind text NOT NULL,
     title text NOT NULL,
     other_title text NOT NULL,
     other_item_id uuid,
     same boolean NOT NULL,
     answered_by uuid NOT NULL,
     answered_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT alias_answer_pk PRIMARY KEY (id),
     CONSTRAINT alias_answer_import_uq UNIQUE (import_id, alias),
     CONSTRAINT alias_answer_kind_ck CHECK (kind IN ('network', 'theme', 'project', 'person')),
     CONSTRAINT alias_answer_import_fk FOREIGN KEY (import_id) REFERENCES import (id),
     CONSTRAINT alias_answer_other_item_fk FOREIGN KEY (other_item_id) REFERENCES portfolio_item (id),
     CONSTRAINT alias_answer_answered_by_fk FOREIGN KEY (answered_by) REFERENCES app_user (id))`,
  `CREATE INDEX alias_answer_alias_ix ON alias_answer (alias)`,
  `CREATE INDEX alias_answer_other_item_ix ON alias_answer (other_item_id)`,
  `CREATE INDEX alias_answer_answered_by_ix ON alias_answer (answered_by)`,
  `CREATE TABLE edition_answer (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     import_id uuid NOT NULL,
     fact_kind text NOT NULL,
     action text NOT NULL,
     reason text,
     item_id uuid,
     agenda_number integer NOT NULL,
     told jsonb NOT NULL,
     answered_by uuid NOT NULL,
     answered_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT edition_answer_pk PRIMARY KEY (id),
     CONSTRAINT edition_answer_kind_ck CHECK (fact_kind IN ('event', 'follow-up', 'count')),
     CONSTRAINT edition_answer_action_ck CHECK (action IN ('keep', 'retract')),
     CONSTRAINT edition_answer_reason_ck CHECK (action = 'keep' OR coalesce(reason, '') <> ''),
     CONSTRAINT edition_answer_item_ck CHECK (fact_kind <> 'event' OR item_id IS NOT NULL),
     CONSTRAINT edition_answer_import_fk FOREIGN KEY (import_id) REFERENCES import (id),
     CONSTRAINT edition_answer_item_fk FOREIGN KEY (item_id) REFERENCES portfolio_item (id),
     CONSTRAINT edition_answer_answered_by_fk FOREIGN KEY (answered_by) REFERENCES app_user (id))`,
  `CREATE INDEX edition_answer_import_ix ON edition_answer (import_id)`,
  `CREATE INDEX edition_answer_item_ix ON edition_answer (item_id)`,
  `CREATE INDEX edition_answer_answered_by_ix ON edition_answer (answered_by)`,
  `CREATE INDEX import_finding_changed_ix ON import_finding (import_id) WHERE change IS NOT NULL`,
  `CREATE INDEX import_meeting_ix ON import (forum_name, held_on)`,
];

export class RememberedAnswersOfReviews1764470000000 implements MigrationInterface {
  name = 'RememberedAnswersOfReviews1764470000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX import_meeting_ix`);
    await runner.query(`DROP INDEX import_finding_changed_ix`);
    await runner.query(`DROP TABLE edition_answer`);
    await runner.query(`DROP TABLE alias_answer`);
  }
}
