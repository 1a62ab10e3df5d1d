import type { FindingChangeValue } from '@netvaerksoverblik/contracts';
import type { Effect } from '@netvaerksoverblik/domain';
import type { Action, Outcome } from '@netvaerksoverblik/minutes';

/** Whether the reviewer says that something else was decided, or of somebody else. */
export const isToldOtherwise = ({ outcome, person, role, forum }: FindingChangeValue): boolean =>
  [outcome, person, role, forum].some((said) => said !== undefined);

/** The outcome in the words of the reviewer, where they say it otherwise. */
export function toldAs(outcome: Outcome, value: FindingChangeValue): Outcome {
  return {
    ...outcome,
    kind: value.outcome ?? outcome.kind,
    person: value.person ?? outcome.person,
    role: value.role ?? outcome.role,
    forum: value.forum ?? outcome.forum,
  };
}

/** What is stated without an outcome, in the words of the reviewer. */
export function effectAs(effect: Effect, value: FindingChangeValue): Effect {
  if (effect.type === 'role') {
    return { ...effect, role: value.role ?? effect.role, holder: value.person ?? effect.holder };
  }
  if (effect.type !== 'condition-opened') return effect;
  return { ...effect, condition: value.condition ?? effect.condition, forum: value.forum ?? effect.forum };
}

/** The promise in the words of the reviewer. A title is the old name for its text. */
export function promisedAs(action: Action, value: FindingChangeValue): Action {
  const text = value.text ?? value.title ?? action.text;
  const said = { ...action, text, responsible: value.owner ?? action.responsible };
  if (value.due === undefined) return said;
  return { ...said, due: value.due, duePrecision: 'day', dueWords: null };
}
