import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEMO_REMOVAL_BEFORE_UNDO, DEMO_REMOVAL_OF_UNDONE } from './demo-removal.sql.js';

/** Until then an import could not be undone, and a meeting, once on record, stood. */
export class UndoneImports1764300000000 implements MigrationInterface {
  name = 'UndoneImports1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE import DROP CONSTRAINT import_result_ck,
      ADD CONSTRAINT import_result_ck CHECK (state = 'undone' OR (state = 'review') = (result IS NULL))`);
    await runner.query(`ALTER TABLE meeting DROP CONSTRAINT meeting_state_ck,
      ADD CONSTRAINT meeting_state_ck CHECK (state IN ('planned', 'held', 'cancelled', 'referred', 'undone'))`);
    await runner.query(`DROP INDEX meeting_identity_uq`);
    await runner.query(`CREATE UNIQUE INDEX meeting_identity_uq ON meeting (forum_id, held_on, starts_at) NULLS NOT DISTINCT
      WHERE state <> 'undone'`);
    await runner.query(DEMO_REMOVAL_OF_UNDONE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DEMO_REMOVAL_BEFORE_UNDO);
    await runner.query(`DROP INDEX meeting_identity_uq`);
    await runner.query(
      `CREATE UNIQUE INDEX meeting_identity_uq ON meeting (forum_id, held_on, starts_at) NULLS NOT DISTINCT`,
    );
    await runner.query(`ALTER TABLE meeting DROP CONSTRAINT meeting_state_ck,
      ADD CONSTRAINT meeting_state_ck CHECK (state IN ('planned', 'held', 'cancelled', 'referred'))`);
    await runner.query(`ALTER TABLE import DROP CONSTRAINT import_result_ck,
      ADD CONSTRAINT import_result_ck CHECK ((state = 'review') = (result IS NULL))`);
  }
}
