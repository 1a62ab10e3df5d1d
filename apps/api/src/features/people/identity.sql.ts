/** SQL for the person that a row of `person` (aliased) is shown as: itself, or whom it was merged into. */
export const shownAs = (person: string): string => `coalesce(${person}.merged_into_id, ${person}.id)`;

/** SQL for the person that an id stands for after all merges; null where it is null. */
export const personShown = (id: string): string => `(SELECT ${shownAs('pm')} FROM person pm WHERE pm.id = ${id})`;

/** The same with the merges that were made at a time; as today where that (SQL) is null. */
const personKnown = (id: string, knownAt: string): string =>
  `CASE WHEN ${knownAt}::timestamptz IS NULL THEN ${personShown(id)} ELSE person_known_as(${id}, ${knownAt}::timestamptz) END`;

const attachedTo = (
  event: string,
  knownAt: string,
): string => `(SELECT ${personKnown('an.person_id', knownAt)} FROM person_name an
    WHERE ${event}.type = 'role' AND ${event}.person_id IS NULL AND ${event}.party = ANY(an.variants)
      AND (an.item_id IS NULL OR an.item_id = ${event}.item_id)
      AND (${knownAt}::timestamptz IS NULL OR an.attached_at <= ${knownAt}::timestamptz)
      AND (an.undone_at IS NULL OR an.undone_at > ${knownAt}::timestamptz)
    ORDER BY an.item_id NULLS LAST LIMIT 1)`;

/**
 * SQL for who holds the role that an event (aliased) is about, as known at a time (SQL; null is today). Events are
 * only ever added, so merging persons and attaching names changes none of them: whoever reads asks here who is meant.
 */
export const holderPerson = (event: string, knownAt = 'NULL'): string =>
  `coalesce(${personKnown(`${event}.person_id`, knownAt)}, ${attachedTo(event, knownAt)})`;

/** SQL for the name as written, where it is no known person's. */
export const holderParty = (event: string, knownAt = 'NULL'): string =>
  `CASE WHEN ${attachedTo(event, knownAt)} IS NULL THEN ${event}.party END`;
