import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE meeting
     ADD COLUMN entered_by uuid,
     ADD COLUMN entered_starts_at text,
     ADD COLUMN entered_ends_at text,
     ADD COLUMN entered_location text,
     ADD COLUMN moved_from date,
     ADD COLUMN moved_reason text,
     ADD COLUMN cancelled_reason text,
     ADD CONSTRAINT meeting_cancelled_ck CHECK (state <> 'cancelled' OR cancelled_reason <> ''),
     ADD CONSTRAINT meeting_moved_ck CHECK ((moved_from IS NULL) = (moved_reason IS NULL)),
     ADD CONSTRAINT meeting_entered_by_fk FOREIGN KEY (entered_by) REFERENCES app_user(id)`,
  `CREATE INDEX meeting_entered_by_ix ON meeting (entered_by)`,
  `CREATE TABLE planned_item (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     meeting_id uuid NOT NULL,
     position integer NOT NULL,
     title text NOT NULL,
     route text[] NOT NULL DEFAULT '{}',
     case_raw text,
     case_scheme text,
     closed boolean NOT NULL,
     entered_by uuid NOT NULL,
     entered_at timestamptz NOT NULL DEFAULT now(),
     version integer NOT NULL DEFAULT 1,
     agenda_item_id uuid,
     CONSTRAINT planned_item_title_ck CHECK (title <> ''),
     CONSTRAINT planned_item_case_ck CHECK ((case_raw IS NULL) = (case_scheme IS NULL)),
     CONSTRAINT planned_item_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id),
     CONSTRAINT planned_item_entered_by_fk FOREIGN KEY (entered_by) REFERENCES app_user(id),
     CONSTRAINT planned_item_agenda_item_fk FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id) ON DELETE SET NULL,
     CONSTRAINT planned_item_pk PRIMARY KEY (id))`,
  `CREATE INDEX planned_item_meeting_ix ON planned_item (meeting_id, position)`,
  `CREATE INDEX planned_item_agenda_item_ix ON planned_item (agenda_item_id)`,
  `CREATE INDEX planned_item_case_ix ON planned_item (case_raw)`,
  `CREATE INDEX planned_item_entered_by_ix ON planned_item (entered_by)`,
  `CREATE TABLE attachment (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     planned_item_id uuid NOT NULL,
     name text NOT NULL,
     link text,
     content bytea,
     media_type text,
     byte_count integer,
     sha256 bytea,
     added_by uuid NOT NULL,
     added_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT attachment_name_ck CHECK (name <> ''),
     CONSTRAINT attachment_link_ck CHECK (link IS NULL OR link ~ '^https://'),
     CONSTRAINT attachment_content_ck CHECK (
       num_nulls(content, media_type, byte_count, sha256) = CASE WHEN link IS NULL THEN 0 ELSE 4 END),
     CONSTRAINT attachment_planned_item_fk FOREIGN KEY (planned_item_id) REFERENCES planned_item(id),
     CONSTRAINT attachment_added_by_fk FOREIGN KEY (added_by) REFERENCES app_user(id),
     CONSTRAINT attachment_pk PRIMARY KEY (id))`,
  `CREATE INDEX attachment_planned_item_ix ON attachment (planned_item_id)`,
  `CREATE INDEX attachment_added_by_ix ON attachment (added_by)`,
];

/** What was entered by hand goes; meetings that no document tells of with it. */
const DOWN = [
  `DROP TABLE attachment`,
  `DROP TABLE planned_item`,
  `DELETE FROM meeting m WHERE entered_by IS NOT NULL AND state IN ('planned', 'cancelled')
     AND NOT EXISTS (SELECT 1 FROM document d WHERE d.meeting_id = m.id)
     AND NOT EXISTS (SELECT 1 FROM import i WHERE i.meeting_id = m.id)
     AND NOT EXISTS (SELECT 1 FROM agenda_item a WHERE a.meeting_id = m.id)`,
  `ALTER TABLE meeting
     DROP COLUMN cancelled_reason,
     DROP COLUMN moved_reason,
     DROP COLUMN moved_from,
     DROP COLUMN entered_location,
     DROP COLUMN entered_ends_at,
     DROP COLUMN entered_starts_at,
     DROP COLUMN entered_by`,
];

/** Until then meetings and what stands on their agendas came from documents alone. */
export class PlannedMeetings1764450000000 implements MigrationInterface {
  name = 'PlannedMeetings1764450000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
