/** Why a manual step is refused. */
export type RefusalCode =
  /** the table has no such step; `steps` are those there are */
  | 'not-a-step'
  /** a step that a person entered later (`next`, on `date`) does not follow from it */
  | 'later-step'
  /** only a forum with the mandate may decide it */
  | 'needs-decision'
  /** it is not for this person; `causes` are those who may */
  | 'not-for-you'
  | 'no-network-leader'
  | 'no-reference-leader'
  | 'not-endorsed'
  | 'not-interviewed'
  | 'cohort-confirmed'
  | 'cohort-runs'
  | 'cohort-full'
  /** forums that have not answered yet stand in `steps` */
  | 'steps-left'
  | 'no-step-left'
  | 'evidence-missing'
  | 'reason-missing';

/** What is unusual about a step that minutes record; it is never refused. */
export type NoticeCode =
  /** `states` are those jumped over */
  | 'skips'
  /** no way in the table leads from `from` to `to` */
  | 'against-table'
  | 'no-network-leader'
  | 'no-reference-leader'
  | 'no-mandate'
  | 'reference-leader-outside-forum'
  | 'not-tested';

/** Codes in a list are parted by a comma and a space. */
export type StepParams = Readonly<Record<string, string>>;

/** One reason why a step is refused; none at all means allowed. Source: model.md, "States and steps". */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: StepParams;
}

/** One thing to know about a step from minutes. Source: model.md, "States and steps". */
export interface Notice {
  readonly code: NoticeCode;
  readonly params: StepParams;
}

/** Writes codes as one parameter of a refusal or notice. */
export function listCodes(codes: readonly string[]): string {
  return codes.join(', ');
}

/** One named rule of a lifecycle: the reason it has against a step, or null. */
export type Policy<Item, State extends string, Cause extends string> = (
  item: Item,
  to: State,
  by: readonly Cause[],
) => Refusal | null;

/** Every reason that the policies have against a step, in their order. */
export function askPolicies<Item, State extends string, Cause extends string>(
  policies: readonly Policy<Item, State, Cause>[],
  item: Item,
  to: State,
  by: readonly Cause[],
): Refusal[] {
  return policies.map((policy) => policy(item, to, by)).filter((refusal) => refusal !== null);
}

/** Refuses what the table has no step for; a status not yet said (null) may become any. */
export function stepIsInTable<State extends string>(
  table: Readonly<Record<State, readonly State[]>>,
): Policy<{ readonly state: State | null }, State, string> {
  return ({ state }, to) => {
    if (state === null || table[state].includes(to)) return null;
    return { code: 'not-a-step', params: { from: state, to, steps: listCodes(table[state]) } };
  };
}

/** Refuses a step to those who may not cause it. */
export function causeIsAllowed<State extends string, Cause extends string>(
  causes: Readonly<Record<State, readonly Cause[]>>,
): Policy<unknown, State, Cause> {
  return (_item, to, by) => {
    const allowed: readonly Cause[] = causes[to];
    if (by.some((cause) => allowed.includes(cause))) return null;
    const onlyForum = allowed.length === 1 && allowed[0] === 'decision';
    return { code: onlyForum ? 'needs-decision' : 'not-for-you', params: { to, causes: listCodes(allowed) } };
  };
}
