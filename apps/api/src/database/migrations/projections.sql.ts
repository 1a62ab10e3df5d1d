/**
 * What TypeORM does not know: projections (plain tables that the application may rewrite) and the
 * indexes that need an operator class or NULLS NOT DISTINCT. `scope` tells whose view a projection row is: all zeros
 * what is open, a forum's id what its members see, all f what the secretariat sees. Only items with closed events
 * have more than the open row.
 */
export const PROJECTIONS_UP = [
  `CREATE UNIQUE INDEX meeting_identity_uq ON meeting (forum_id, held_on, starts_at) NULLS NOT DISTINCT`,
  `CREATE INDEX portfolio_item_title_trgm_ix ON portfolio_item USING gin (folded_title gin_trgm_ops)`,
  `CREATE TABLE item_now (
     item_id uuid NOT NULL REFERENCES portfolio_item (id), scope uuid NOT NULL,
     kind text NOT NULL, reference text NOT NULL, title text COLLATE "da-x-icu" NOT NULL,
     status text, category text, status_since date, status_event_id uuid REFERENCES event (id),
     first_heard date NOT NULL, last_heard date NOT NULL, open_conditions integer NOT NULL,
     CONSTRAINT item_now_pk PRIMARY KEY (item_id, scope))`,
  `CREATE INDEX item_now_list_ix ON item_now (scope, kind, title, item_id)`,
  `CREATE TABLE item_span (
     item_id uuid NOT NULL REFERENCES portfolio_item (id), scope uuid NOT NULL, kind text NOT NULL,
     from_on date NOT NULL, to_on date, title text COLLATE "da-x-icu" NOT NULL, status text, category text,
     status_since date, status_event_id uuid REFERENCES event (id),
     CONSTRAINT item_span_pk PRIMARY KEY (item_id, scope, from_on),
     CONSTRAINT item_span_period_ck CHECK (to_on IS NULL OR from_on < to_on))`,
  `CREATE INDEX item_span_as_of_ix ON item_span (scope, kind, from_on) INCLUDE (to_on, status, category)`,
  `CREATE TABLE holder_span (
     id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT holder_span_pk PRIMARY KEY,
     item_id uuid NOT NULL REFERENCES portfolio_item (id), scope uuid NOT NULL, from_on date NOT NULL, to_on date,
     role text NOT NULL, state text NOT NULL, person_id uuid REFERENCES person (id), party text,
     event_id uuid NOT NULL REFERENCES event (id),
     CONSTRAINT holder_span_period_ck CHECK (to_on IS NULL OR from_on < to_on))`,
  `CREATE INDEX holder_span_item_ix ON holder_span (item_id, scope)`,
  `CREATE INDEX holder_span_person_ix ON holder_span (person_id)`,
  `CREATE TABLE condition_span (
     event_id uuid NOT NULL REFERENCES event (id), scope uuid NOT NULL,
     item_id uuid NOT NULL REFERENCES portfolio_item (id), from_on date NOT NULL, to_on date,
     kind text NOT NULL, words text NOT NULL, forum_id uuid REFERENCES forum (id), met_by_event_id uuid REFERENCES event (id),
     CONSTRAINT condition_span_pk PRIMARY KEY (event_id, scope),
     CONSTRAINT condition_span_period_ck CHECK (to_on IS NULL OR from_on <= to_on))`,
  `CREATE INDEX condition_span_item_ix ON condition_span (item_id, scope)`,
];

export const PROJECTIONS_DOWN = [
  `DROP TABLE condition_span`,
  `DROP TABLE holder_span`,
  `DROP TABLE item_span`,
  `DROP TABLE item_now`,
  `DROP INDEX portfolio_item_title_trgm_ix`,
  `DROP INDEX meeting_identity_uq`,
];
