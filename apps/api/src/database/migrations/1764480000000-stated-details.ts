import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE stated_detail (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     item_id uuid NOT NULL,
     detail text NOT NULL,
     value jsonb NOT NULL,
     effective_on date NOT NULL,
     agenda_item_id uuid NOT NULL,
     passage_id uuid NOT NULL,
     closed_forum_id uuid,
     import_id uuid NOT NULL,
     recorded_at timestamptz NOT NULL DEFAULT now(),
     withdrawn_at timestamptz,
     CONSTRAINT stated_detail_detail_ck CHECK (detail IN ('problem', 'possible-product', 'contacts', 'origin', 'segment-code')),
     CONSTRAINT stated_detail_value_ck CHECK (jsonb_typeof(value) = CASE detail WHEN 'contacts' THEN 'array' ELSE 'string' END),
     CONSTRAINT stated_detail_item_fk FOREIGN KEY (item_id) REFERENCES portfolio_item(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     CONSTRAINT stated_detail_agenda_item_fk FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     CONSTRAINT stated_detail_passage_fk FOREIGN KEY (passage_id) REFERENCES passage(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     CONSTRAINT stated_detail_closed_forum_fk FOREIGN KEY (closed_forum_id) REFERENCES forum(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     CONSTRAINT stated_detail_import_fk FOREIGN KEY (import_id) REFERENCES import(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     CONSTRAINT stated_detail_pk PRIMARY KEY (id))`,
  `CREATE INDEX stated_detail_item_ix ON stated_detail (item_id, detail)`,
  `CREATE INDEX stated_detail_agenda_item_ix ON stated_detail (agenda_item_id)`,
  `CREATE INDEX stated_detail_passage_ix ON stated_detail (passage_id)`,
  `CREATE INDEX stated_detail_closed_forum_ix ON stated_detail (closed_forum_id)`,
  `CREATE INDEX stated_detail_import_ix ON stated_detail (import_id)`,
];

/** Until then problem, product and contacts of a theme, and the segment of a network, could only be typed in. */
export class StatedDetails1764480000000 implements MigrationInterface {
  name = 'StatedDetails1764480000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stated_detail`);
  }
}
