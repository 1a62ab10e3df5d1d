import { COHORT_STATES, NETWORK_STATES, PROJECT_STATES, THEME_STATES } from '@netvaerksoverblik/domain';

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Which columns each type of event fills, and no others. */
export const EVENT_SHAPE_CHECK = [
  `type IN ('status', 'role', 'condition-opened', 'condition-met', 'named', 'mentioned', 'retracted')`,
  `(type = 'status') = (to_status IS NOT NULL)`,
  `(type = 'role') = (role IS NOT NULL)`,
  `(role IS NULL) = (role_state IS NULL)`,
  `(role_state IS NULL OR role_state IN ('vacant', 'candidate', 'appointed', 'resigned'))`,
  `num_nonnulls(person_id, party) = (CASE WHEN type = 'role' AND role_state <> 'vacant' THEN 1 ` +
    `WHEN condition_kind = 'decided-by' THEN num_nonnulls(party) ELSE 0 END)`,
  `(type = 'condition-opened') = (condition_kind IS NOT NULL)`,
  `(condition_kind IS NOT NULL) = (condition_words IS NOT NULL)`,
  `(condition_forum_id IS NULL OR condition_kind IS NOT NULL)`,
  `(type = 'condition-met') = (meets_id IS NOT NULL)`,
  `(type = 'named') = (title IS NOT NULL)`,
  `(title IS NULL) = (title_folded IS NULL)`,
  `(category IS NULL OR type = 'named')`,
  `(type = 'retracted') = (retracts_id IS NOT NULL)`,
].join(' AND ');

/** A status is one of its kind's own. */
export const EVENT_STATE_CHECK = [
  `to_status IS NULL`,
  `(item_kind = 'theme' AND to_status IN (${list(THEME_STATES)}))`,
  `(item_kind = 'network' AND to_status IN (${list(NETWORK_STATES)}))`,
  `(item_kind = 'project' AND to_status IN (${list(PROJECT_STATES)}))`,
  `(item_kind = 'cohort' AND to_status IN (${list(COHORT_STATES)}))`,
].join(' OR ');

/** Only of a participant is it said how he or she takes part. */
export const EVENT_PARTICIPATION_CHECK = `participation IS NULL OR (role = 'participant' AND participation IN ('internal', 'external', 'citizen'))`;
