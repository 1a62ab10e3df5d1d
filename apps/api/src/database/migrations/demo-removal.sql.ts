/** Tables of which the demo may bring rows, in the order in which they can be taken away. */
export const DEMO_TABLES = [
  'person_name',
  'network_meeting',
  'learning',
  'operations_recommendation',
  'solution',
  'project_aim',
  'project_phase',
  'milestone',
  'project_hours',
  'follow_up_step',
  'follow_up',
  'stated_count',
  'stated_detail',
  'import_finding',
  'correction',
  'alias_answer',
  'edition_answer',
  'event',
  'outcome',
  'recommendation',
  'passage',
  'import',
  'document',
  'attachment',
  'planned_item',
  'agenda_item',
  'meeting',
  'network',
  'theme_check',
  'theme',
  'project',
  'cohort',
  'portfolio_item',
  'round',
  'person_merge',
  'person_distinction',
  'person_alias',
  'department_membership',
  'forum_membership',
  'mandate',
  'person',
  'department',
  'forum',
];

/** What goes only together with its item: column that names the item, by table. */
const OF_AN_ITEM: Readonly<Record<string, string>> = {
  network_meeting: 'network_id',
  learning: 'network_id',
  operations_recommendation: 'network_id',
  solution: 'item_id',
  project_aim: 'project_id',
  project_phase: 'project_id',
  milestone: 'project_id',
  project_hours: 'project_id',
  theme_check: 'theme_id',
  network: 'id',
  theme: 'id',
  project: 'id',
  cohort: 'id',
};

/** A network rests on its theme and its project: it goes before them. */
const ITEMS = `SELECT d.row_id FROM demo_row d JOIN portfolio_item i ON i.id = d.row_id WHERE d.relation = 'portfolio_item'
       ORDER BY array_position(ARRAY['network', 'theme', 'project', 'cohort'], i.kind)`;

const parts = Object.entries(OF_AN_ITEM).map(
  ([table, column]) => `DELETE FROM ${table} WHERE ${column} = row_key
           AND id IN (SELECT row_id FROM demo_row WHERE relation = '${table}');`,
);

/** Rows one by one: what something that is no demo rests on stays. */
const eachRow = (tables: readonly string[]): string => `FOREACH step IN ARRAY ARRAY[${tables
  .map((table) => `'${table}'`)
  .join(', ')}] LOOP
       FOR row_key IN SELECT row_id FROM demo_row WHERE relation = step LOOP
         BEGIN
           EXECUTE format('DELETE FROM %I WHERE id = $1', step) USING row_key;
         EXCEPTION WHEN foreign_key_violation THEN
           NULL;
         END;
       END LOOP;
     END LOOP;`;

const itemsAt = DEMO_TABLES.indexOf('portfolio_item');
const isOnItsOwn = (table: string): boolean => !(table in OF_AN_ITEM);

/**
 * Takes away the rows that `demo_row` names, except those that something else rests on. The application may not
 * delete events and passages: this function may, of the demo's rows alone.
 */
const removal = (
  create: string,
  first: string,
): string => `${create} FUNCTION remove_demo() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $body$
   DECLARE
     step text;
     row_key uuid;
   BEGIN
     ${first}DELETE FROM item_now WHERE item_id IN (SELECT row_id FROM demo_row WHERE relation = 'portfolio_item');
     DELETE FROM item_span WHERE item_id IN (SELECT row_id FROM demo_row WHERE relation = 'portfolio_item');
     DELETE FROM holder_span WHERE item_id IN (SELECT row_id FROM demo_row WHERE relation = 'portfolio_item');
     DELETE FROM condition_span WHERE item_id IN (SELECT row_id FROM demo_row WHERE relation = 'portfolio_item');
     DELETE FROM event_source s USING passage p
       WHERE p.id = s.passage_id AND p.id IN (SELECT row_id FROM demo_row WHERE relation = 'passage');
     DELETE FROM document_part WHERE document_id IN (SELECT row_id FROM demo_row WHERE relation = 'document');
     UPDATE cohort SET capacity_event_id = NULL WHERE id IN (SELECT row_id FROM demo_row WHERE relation = 'cohort');
     UPDATE user_role SET forum_id = NULL WHERE forum_id IN (SELECT row_id FROM demo_row WHERE relation = 'forum')
       AND user_id IN (SELECT id FROM app_user WHERE kind = 'demo');
     UPDATE app_user SET person_id = NULL WHERE kind = 'demo' AND person_id IN (SELECT row_id FROM demo_row WHERE relation = 'person');
     UPDATE document SET meeting_id = NULL WHERE id IN (SELECT row_id FROM demo_row WHERE relation = 'document');
     ${eachRow(DEMO_TABLES.slice(0, itemsAt).filter(isOnItsOwn))}
     FOR row_key IN ${ITEMS} LOOP
       BEGIN
         ${parts.join('\n         ')}
         DELETE FROM portfolio_item WHERE id = row_key;
       EXCEPTION WHEN foreign_key_violation THEN
         -- somebody has written on it: it stays whole
         NULL;
       END;
     END LOOP;
     ${eachRow(DEMO_TABLES.slice(itemsAt + 1))}
     DELETE FROM demo_row;
   END
   $body$`;

export const DEMO_REMOVAL_UP = [removal('CREATE', ''), `REVOKE ALL ON FUNCTION remove_demo() FROM PUBLIC`];

export const DEMO_REMOVAL_DOWN = [`DROP FUNCTION remove_demo()`];

/** An import of the demo that was undone leaves retractions behind: they go before what they retract. */
export const DEMO_REMOVAL_OF_UNDONE = removal(
  'CREATE OR REPLACE',
  `DELETE FROM event e USING demo_row d, demo_row i WHERE e.type = 'retracted'
       AND d.relation = 'event' AND d.row_id = e.retracts_id AND i.relation = 'import' AND i.row_id = e.import_id;
     `,
);

export const DEMO_REMOVAL_BEFORE_UNDO = removal('CREATE OR REPLACE', '');
