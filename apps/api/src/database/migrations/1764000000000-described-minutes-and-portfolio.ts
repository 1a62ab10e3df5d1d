import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PROJECTIONS_DOWN, PROJECTIONS_UP } from './projections.sql.js';
import { TABLES_DOWN, TABLES_UP } from './tables.sql.js';

export class DescribedMinutesAndPortfolio1764000000000 implements MigrationInterface {
  name = 'DescribedMinutesAndPortfolio1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES_UP, ...PROJECTIONS_UP]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...PROJECTIONS_DOWN, ...TABLES_DOWN]) await runner.query(statement);
  }
}
