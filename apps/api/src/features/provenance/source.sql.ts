/** Whether the agenda item (aliased a, its meeting m) may be seen: open, or of a forum of the viewer's, or all. */
export const itemIsVisible = (forums: string, all: string): string =>
  `(NOT a.closed OR ${all}::boolean OR m.forum_id = ANY(${forums}::uuid[]))`;

const SOURCE_JSON = `json_build_object('meeting', json_build_object('id', m.id, 'forum', f.name, 'date', m.held_on),
    'date', m.held_on, 'item', a.number, 'document', p.document_id, 'start', p.start_at, 'end', p.end_at, 'quote', p.quote)`;

const SOURCE_JOINS = `event_source es JOIN passage p ON p.id = es.passage_id JOIN agenda_item a ON a.id = p.agenda_item_id
    JOIN meeting m ON m.id = a.meeting_id JOIN forum f ON f.id = m.forum_id`;

/** SQL for the first source of an event as JSON (`SourceReply`), what was decided before what was merely stated. */
export const firstSource = (event: string, forums: string, all: string): string =>
  `(SELECT ${SOURCE_JSON} FROM ${SOURCE_JOINS} WHERE es.event_id = ${event} AND ${itemIsVisible(forums, all)}
    ORDER BY (es.outcome_id IS NULL), m.held_on, a.number, p.start_at, p.id LIMIT 1)`;

/** SQL for all sources of an event as a JSON array. */
export const allSources = (event: string, forums: string, all: string): string =>
  `(SELECT coalesce(json_agg(${SOURCE_JSON} ORDER BY (es.outcome_id IS NULL), m.held_on, a.number, p.start_at, p.id), '[]'::json)
    FROM ${SOURCE_JOINS} WHERE es.event_id = ${event} AND ${itemIsVisible(forums, all)})`;

/** SQL for one passage (id expression) as `SourceReply`. */
export const passageSource = (passage: string, forums: string, all: string): string =>
  `(SELECT ${SOURCE_JSON} FROM passage p JOIN agenda_item a ON a.id = p.agenda_item_id
    JOIN meeting m ON m.id = a.meeting_id JOIN forum f ON f.id = m.forum_id
    WHERE p.id = ${passage} AND ${itemIsVisible(forums, all)})`;

/**
 * The document of a passage as it stands now: undoing an import takes its meeting away, and telling a meeting again
 * gives its agenda items anew.
 */
const LIVE_JOINS = `passage p JOIN document d ON d.id = p.document_id
    JOIN meeting m ON m.id = d.meeting_id AND m.state <> 'undone' JOIN forum f ON f.id = m.forum_id
    JOIN agenda_item told ON told.id = p.agenda_item_id
    JOIN agenda_item a ON a.meeting_id = m.id AND a.number = told.number`;

/** SQL for whether a passage (id expression) may be seen and its document still stands. */
export const livePassageIsVisible = (passage: string, forums: string, all: string): string =>
  `EXISTS (SELECT FROM ${LIVE_JOINS} WHERE p.id = ${passage} AND ${itemIsVisible(forums, all)})`;

/** SQL for one such passage as `SourceReply`; null where it is not seen or no longer stands. */
export const livePassageSource = (passage: string, forums: string, all: string): string =>
  `(SELECT ${SOURCE_JSON} FROM ${LIVE_JOINS} WHERE p.id = ${passage} AND ${itemIsVisible(forums, all)})`;
