const LIVE = `e.type <> 'retracted' AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = e.id)`;

/** $1 folded title, $2 kind: by a name that holds. */
export const NAMED = `SELECT e.item_id AS id FROM event e WHERE e.title_folded = $1 AND e.item_kind = $2 AND ${LIVE}
  ORDER BY e.effective_on, e.item_id LIMIT 1`;

/** SQL: the item i went by that name ($1) in whatever was ever recorded. */
const WENT_BY = `(i.folded_title = $1 OR EXISTS (SELECT 1 FROM event n WHERE n.item_id = i.id AND n.title_folded = $1))`;

/** An item whose imports were undone, and that stands by what people have entered alone. */
export const ENTERED_ALONE = `SELECT i.id FROM portfolio_item i WHERE i.kind = $2 AND ${WENT_BY}
    AND EXISTS (SELECT 1 FROM event e WHERE e.item_id = i.id AND ${LIVE})
    AND NOT EXISTS (SELECT 1 FROM event e WHERE e.item_id = i.id AND e.agenda_item_id IS NOT NULL AND ${LIVE})
  ORDER BY (i.folded_title = $1) DESC, i.reference LIMIT 1`;

/** An item without an event that holds; those just retracted ($3) first. */
export const FALLEN = `SELECT i.id FROM portfolio_item i WHERE i.kind = $2 AND ${WENT_BY}
    AND NOT EXISTS (SELECT 1 FROM event e WHERE e.item_id = i.id AND ${LIVE})
  ORDER BY (i.id = ANY($3::uuid[])) DESC, (i.folded_title = $1) DESC, i.reference LIMIT 1`;

/** Of these items ($1) those that people have entered something about. */
export const STILL_KNOWN = `SELECT i.id, i.kind, i.folded_title AS folded FROM portfolio_item i
  WHERE i.id = ANY($1::uuid[]) AND EXISTS (SELECT 1 FROM event e WHERE e.item_id = i.id AND ${LIVE})`;
