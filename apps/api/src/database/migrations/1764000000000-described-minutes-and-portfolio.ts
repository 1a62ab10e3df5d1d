import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEMO_REMOVAL_DOWN, DEMO_REMOVAL_UP } from './demo-removal.sql.js';
import { PROJECTIONS_DOWN, PROJECTIONS_UP } from './projections.sql.js';
import { TABLES_DOWN, TABLES_UP } from './tables.sql.js';

export class DescribedMinutesAndPortfolio1764000000000 implements MigrationInterface {
  name = 'DescribedMinutesAndPortfolio1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES_UP, ...PROJECTIONS_UP, ...DEMO_REMOVAL_UP]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...DEMO_REMOVAL_DOWN, ...PROJECTIONS_DOWN, ...TABLES_DOWN]) await runner.query(statement);
  }
}
