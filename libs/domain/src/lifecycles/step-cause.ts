/**
 * Who may cause a step: an outcome of a forum with the mandate, the secretariat,
 * or the item's owner (its reference leader, network leader or project owner).
 * Source: model.md, "States and steps".
 */
export const STEP_CAUSES = ['decision', 'secretariat', 'owner'] as const;
/** What a step is caused by. */
export type StepCause = (typeof STEP_CAUSES)[number];
