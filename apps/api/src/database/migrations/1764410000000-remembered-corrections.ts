import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE correction (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     item_id uuid NOT NULL,
     meeting_id uuid NOT NULL,
     said text NOT NULL,
     replacement jsonb,
     replacement_said text,
     reason text NOT NULL,
     actor_id uuid NOT NULL,
     recorded_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT correction_said_uq UNIQUE (item_id, meeting_id, said),
     CONSTRAINT correction_replacement_ck CHECK ((replacement IS NULL) = (replacement_said IS NULL)),
     CONSTRAINT correction_item_fk FOREIGN KEY (item_id) REFERENCES portfolio_item (id),
     CONSTRAINT correction_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id),
     CONSTRAINT correction_actor_fk FOREIGN KEY (actor_id) REFERENCES app_user (id),
     CONSTRAINT correction_pk PRIMARY KEY (id))`,
  `CREATE INDEX correction_meeting_ix ON correction (meeting_id)`,
  `CREATE INDEX correction_actor_ix ON correction (actor_id)`,
];

/** Until then what a person had corrected came back with the next document of the meeting. */
export class RememberedCorrections1764410000000 implements MigrationInterface {
  name = 'RememberedCorrections1764410000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE correction`);
  }
}
