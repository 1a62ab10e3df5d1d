import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEMO_REMOVAL_OF_UNDONE } from './demo-removal.sql.js';

/** Installations from before have a function that knows only the tables of its day. */
export class RenewedRemovalOfDemo1764490000000 implements MigrationInterface {
  name = 'RenewedRemovalOfDemo1764490000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DEMO_REMOVAL_OF_UNDONE);
  }

  /** The function names rows by their table: of a table that is gone there are none. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DEMO_REMOVAL_OF_UNDONE);
  }
}
