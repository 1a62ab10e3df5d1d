import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One statement of a table whose rows hang on an item: dated, changed with a version, said when they came to be. */
const part = (name: string, columns: string, checks: string): string => `CREATE TABLE ${name} (
     id uuid NOT NULL DEFAULT gen_random_uuid(),
     ${columns},
     version integer NOT NULL DEFAULT '1',
     recorded_at timestamptz NOT NULL DEFAULT now(),
     ${checks},
     CONSTRAINT ${name}_pk PRIMARY KEY (id))`;

const OF_NETWORK = (name: string): string =>
  `ALTER TABLE ${name} ADD CONSTRAINT ${name}_network_fk FOREIGN KEY (network_id) REFERENCES network(id) ON DELETE NO ACTION ON UPDATE NO ACTION`;
const OF_PROJECT = (name: string): string =>
  `ALTER TABLE ${name} ADD CONSTRAINT ${name}_project_fk FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE NO ACTION ON UPDATE NO ACTION`;

const NETWORKS = [
  `ALTER TABLE network ADD COLUMN project_id uuid,
     ADD COLUMN closing_report text,
     ADD COLUMN closing_reported_on date,
     ADD COLUMN closing_reported_by uuid,
     ADD CONSTRAINT network_closing_report_ck CHECK ((closing_report IS NULL) = (closing_reported_on IS NULL)
       AND (closing_report IS NOT NULL OR closing_reported_by IS NULL)),
     ADD CONSTRAINT network_project_fk FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE NO ACTION ON UPDATE NO ACTION,
     ADD CONSTRAINT network_closing_reported_by_fk FOREIGN KEY (closing_reported_by) REFERENCES app_user(id)
       ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX network_project_ix ON network (project_id)`,
  part(
    'network_meeting',
    `network_id uuid NOT NULL, held_on date NOT NULL, title text NOT NULL, note text`,
    `CONSTRAINT network_meeting_title_ck CHECK (title <> '')`,
  ),
  `CREATE INDEX network_meeting_network_ix ON network_meeting (network_id, held_on)`,
  OF_NETWORK('network_meeting'),
  part(
    'learning',
    `network_id uuid NOT NULL, learned_on date NOT NULL, text text NOT NULL`,
    `CONSTRAINT learning_text_ck CHECK (text <> '')`,
  ),
  `CREATE INDEX learning_network_ix ON learning (network_id, learned_on)`,
  OF_NETWORK('learning'),
  part(
    'operations_recommendation',
    `network_id uuid NOT NULL, given_on date NOT NULL, text text NOT NULL, department_id uuid, answer text NOT NULL DEFAULT 'open',
     answer_note text, answered_on date`,
    `CONSTRAINT operations_recommendation_text_ck CHECK (text <> ''),
     CONSTRAINT operations_recommendation_answer_ck CHECK (answer IN ('open', 'adopted', 'partly', 'rejected')),
     CONSTRAINT operations_recommendation_answered_ck CHECK ((answer = 'open') = (answered_on IS NULL)),
     CONSTRAINT operations_recommendation_note_ck CHECK (answer <> 'open' OR answer_note IS NULL),
     CONSTRAINT operations_recommendation_order_ck CHECK (answered_on >= given_on)`,
  ),
  `CREATE INDEX operations_recommendation_network_ix ON operations_recommendation (network_id, given_on)`,
  `CREATE INDEX operations_recommendation_department_ix ON operations_recommendation (department_id)`,
  OF_NETWORK('operations_recommendation'),
  `ALTER TABLE operations_recommendation ADD CONSTRAINT operations_recommendation_department_fk FOREIGN KEY (department_id)
     REFERENCES department(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const SOLUTIONS = [
  part(
    'solution',
    `item_id uuid NOT NULL, item_kind text NOT NULL, title text NOT NULL, description text, place text, state text NOT NULL DEFAULT 'idea',
     designed_on date, test_from date, test_to date, ended_on date`,
    `CONSTRAINT solution_kind_ck CHECK (item_kind IN ('network', 'project')),
     CONSTRAINT solution_title_ck CHECK (title <> ''),
     CONSTRAINT solution_state_ck CHECK (state IN ('idea', 'designing', 'testing', 'adopted', 'dropped')),
     CONSTRAINT solution_test_ck CHECK (test_to IS NULL OR test_from <= test_to),
     CONSTRAINT solution_testing_ck CHECK (state <> 'testing' OR test_from IS NOT NULL),
     CONSTRAINT solution_ended_ck CHECK (ended_on IS NULL OR state IN ('adopted', 'dropped'))`,
  ),
  `CREATE INDEX solution_item_ix ON solution (item_id, item_kind)`,
  `ALTER TABLE solution ADD CONSTRAINT solution_item_fk FOREIGN KEY (item_id, item_kind) REFERENCES portfolio_item(id,kind)
     ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const PROJECTS = [
  `ALTER TABLE project ADD COLUMN solutions_target integer,
     ADD CONSTRAINT project_solutions_target_ck CHECK (solutions_target > 0)`,
  part(
    'project_aim',
    `project_id uuid NOT NULL, position integer NOT NULL DEFAULT '0', text text NOT NULL`,
    `CONSTRAINT project_aim_text_ck CHECK (text <> '')`,
  ),
  `CREATE INDEX project_aim_project_ix ON project_aim (project_id, position)`,
  OF_PROJECT('project_aim'),
  part(
    'project_phase',
    `project_id uuid NOT NULL, title text NOT NULL, from_on date NOT NULL, to_on date`,
    `CONSTRAINT project_phase_title_ck CHECK (title <> ''),
     CONSTRAINT project_phase_period_ck CHECK (from_on <= to_on)`,
  ),
  `CREATE INDEX project_phase_project_ix ON project_phase (project_id, from_on)`,
  OF_PROJECT('project_phase'),
  part(
    'milestone',
    `project_id uuid NOT NULL, title text NOT NULL, due_on date NOT NULL, reached_on date`,
    `CONSTRAINT milestone_title_ck CHECK (title <> '')`,
  ),
  `CREATE INDEX milestone_project_ix ON milestone (project_id, due_on)`,
  OF_PROJECT('milestone'),
  part(
    'project_hours',
    `project_id uuid NOT NULL, on_day date NOT NULL, department_id uuid, hours numeric(8,2) NOT NULL, note text`,
    `CONSTRAINT project_hours_hours_ck CHECK (hours > 0)`,
  ),
  `CREATE INDEX project_hours_project_ix ON project_hours (project_id, on_day)`,
  `CREATE INDEX project_hours_department_ix ON project_hours (department_id)`,
  OF_PROJECT('project_hours'),
  `ALTER TABLE project_hours ADD CONSTRAINT project_hours_department_fk FOREIGN KEY (department_id) REFERENCES department(id)
     ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const DOWN = [
  ...['project_hours', 'milestone', 'project_phase', 'project_aim', 'solution'].map((table) => `DROP TABLE ${table}`),
  `ALTER TABLE project DROP COLUMN solutions_target`,
  ...['operations_recommendation', 'learning', 'network_meeting'].map((table) => `DROP TABLE ${table}`),
  `ALTER TABLE network DROP CONSTRAINT network_closing_report_ck`,
  `ALTER TABLE network DROP COLUMN project_id, DROP COLUMN closing_report, DROP COLUMN closing_reported_on,
     DROP COLUMN closing_reported_by`,
];

/** Until then a network had a purpose, a project an aim, and both nothing that happened within them. */
export class DescribedNetworksAndProjects1764430000000 implements MigrationInterface {
  name = 'DescribedNetworksAndProjects1764430000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...NETWORKS, ...SOLUTIONS, ...PROJECTS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
