import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until then every document was text. */
export class KeptFormatsOfDocuments1764100000000 implements MigrationInterface {
  name = 'KeptFormatsOfDocuments1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document ADD COLUMN format text NOT NULL DEFAULT 'text',
      ADD CONSTRAINT document_format_ck CHECK (format IN ('text', 'html', 'docx', 'pdf'))`);
    await runner.query(`ALTER TABLE document ALTER COLUMN format DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document DROP COLUMN format`);
  }
}
