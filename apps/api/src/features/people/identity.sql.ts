/** SQL for the person that a row of `person` (aliased) is shown as: itself, or whom it was merged into. */
export const shownAs = (person: string): string => `coalesce(${person}.merged_into_id, ${person}.id)`;

/** SQL for the person that an id stands for after all merges; null where it is null. */
export const personShown = (id: string): string => `(SELECT ${shownAs('pm')} FROM person pm WHERE pm.id = ${id})`;

const attachedTo = (
  event: string,
): string => `(SELECT ${shownAs('pn')} FROM person_name an JOIN person pn ON pn.id = an.person_id
    WHERE ${event}.type = 'role' AND ${event}.person_id IS NULL AND an.undone_at IS NULL AND ${event}.party = ANY(an.variants))`;

/**
 * SQL for who holds the role that an event (aliased) is about. Events are only ever added, so merging persons and
 * attaching names changes none of them: whoever reads asks here who is meant.
 */
export const holderPerson = (event: string): string =>
  `coalesce(${personShown(`${event}.person_id`)}, ${attachedTo(event)})`;

/** SQL for the name as written, where it is no known person's. */
export const holderParty = (event: string): string => `CASE WHEN ${attachedTo(event)} IS NULL THEN ${event}.party END`;
