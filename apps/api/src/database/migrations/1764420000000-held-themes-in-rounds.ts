import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE round (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     name text COLLATE "da-x-icu" NOT NULL,
     starts_on date NOT NULL,
     template_due_on date,
     decided_on date,
     version integer NOT NULL DEFAULT '1',
     CONSTRAINT round_name_ck CHECK (name <> ''),
     CONSTRAINT round_template_due_ck CHECK (template_due_on IS NULL OR decided_on IS NULL OR template_due_on <= decided_on),
     CONSTRAINT round_pk PRIMARY KEY (id))`,
  `CREATE UNIQUE INDEX round_name_uq ON round (name)`,
  `CREATE UNIQUE INDEX round_starts_on_uq ON round (starts_on)`,
  // a half-year was written 2017-1 or 2017-2
  `INSERT INTO round (name, starts_on)
   SELECT CASE right(round, 1) WHEN '1' THEN 'Forår ' ELSE 'Efterår ' END || left(round, 4),
     make_date(left(round, 4)::integer, CASE right(round, 1) WHEN '1' THEN 1 ELSE 7 END, 1)
   FROM (SELECT DISTINCT round FROM theme WHERE round ~ '^[0-9]{4}-[12]$') told`,
  `ALTER TABLE theme ADD round_id uuid, ADD contacts text[] NOT NULL DEFAULT '{}', ADD segment_code text, ADD details_forum_id uuid`,
  `UPDATE theme SET round_id = r.id FROM round r WHERE theme.round ~ '^[0-9]{4}-[12]$'
     AND r.starts_on = make_date(left(theme.round, 4)::integer, CASE right(theme.round, 1) WHEN '1' THEN 1 ELSE 7 END, 1)`,
  `UPDATE theme SET origin = NULL WHERE origin NOT IN ('forum-input', 'store-lederdag', 'network-leader', 'new')`,
  `ALTER TABLE theme DROP COLUMN round,
     ADD CONSTRAINT theme_origin_ck CHECK (origin IN ('forum-input', 'store-lederdag', 'network-leader', 'new')),
     ADD CONSTRAINT theme_round_fk FOREIGN KEY (round_id) REFERENCES round(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     ADD CONSTRAINT theme_details_forum_fk FOREIGN KEY (details_forum_id) REFERENCES forum(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX theme_round_ix ON theme (round_id)`,
  `CREATE INDEX theme_details_forum_ix ON theme (details_forum_id)`,
  `CREATE TABLE theme_check (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     theme_id uuid NOT NULL,
     criterion text NOT NULL,
     met boolean NOT NULL,
     note text,
     checked_by uuid NOT NULL,
     checked_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT theme_check_theme_fk FOREIGN KEY (theme_id) REFERENCES theme(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     CONSTRAINT theme_check_checked_by_fk FOREIGN KEY (checked_by) REFERENCES app_user(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     CONSTRAINT theme_check_pk PRIMARY KEY (id))`,
  `CREATE INDEX theme_check_theme_ix ON theme_check (theme_id, criterion, checked_at)`,
  `CREATE INDEX theme_check_checked_by_ix ON theme_check (checked_by)`,
];

const DOWN = [
  `DROP TABLE theme_check`,
  `ALTER TABLE theme ADD round text`,
  `UPDATE theme SET round = to_char(r.starts_on, 'YYYY') || CASE WHEN extract(month FROM r.starts_on) < 7 THEN '-1' ELSE '-2' END
   FROM round r WHERE r.id = theme.round_id`,
  `DROP INDEX theme_details_forum_ix`,
  `DROP INDEX theme_round_ix`,
  `ALTER TABLE theme DROP CONSTRAINT theme_details_forum_fk, DROP CONSTRAINT theme_round_fk, DROP CONSTRAINT theme_origin_ck,
     DROP COLUMN details_forum_id, DROP COLUMN segment_code, DROP COLUMN contacts, DROP COLUMN round_id`,
  `DROP TABLE round`,
];

/** Until then the round of a theme was a text, and nothing said how far it was qualified. */
export class HeldThemesInRounds1764420000000 implements MigrationInterface {
  name = 'HeldThemesInRounds1764420000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
