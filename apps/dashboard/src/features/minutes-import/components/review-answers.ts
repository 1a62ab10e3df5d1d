import type {
  AliasAnswer,
  AliasQuestion,
  FindingChange,
  FindingChangeValue,
  FindingReply,
} from '@netvaerksoverblik/contracts';

/** What the reviewer said of a finding; `leave` keeps a question open on purpose. */
export type Choice =
  | { action: 'accept' }
  | { action: 'change'; value: FindingChangeValue; title: string }
  | { action: 'dismiss' }
  | { action: 'leave' }
  /** Of two spellings. */
  | { action: 'same' }
  | { action: 'different' };

export type Choices = Readonly<Record<string, Choice>>;

/** How a finding stands: taken as proposed, taken as changed, left out, or an open question. */
export type Standing = 'with' | 'changed' | 'off' | 'asks';

const STANDING: Record<Choice['action'], Standing> = {
  accept: 'with',
  change: 'changed',
  dismiss: 'off',
  leave: 'asks',
  same: 'with',
  different: 'with',
};
const RECORDED: Record<NonNullable<FindingReply['answer']>, Standing> = {
  accepted: 'with',
  changed: 'changed',
  dismissed: 'off',
  unsettled: 'asks',
};

/** What the finding was answered when the same was asked before: it stands until the reviewer says otherwise. */
export function rememberedChoice({ remembered, proposal }: FindingReply): Choice | undefined {
  if (remembered === null) return undefined;
  if (remembered.action !== 'change') return { action: remembered.action };
  const title = remembered.title ?? proposal.item?.title ?? proposal.subject;
  return { action: 'change', value: remembered.value ?? {}, title };
}

export const aliasKey = ({ id }: Pick<AliasQuestion, 'id'>): string => `alias:${id}`;

/** What stands: what was said now, or else before. */
export function standingChoices(
  findings: readonly FindingReply[],
  aliases: readonly AliasQuestion[],
  said: Choices,
): Choices {
  const before = findings.flatMap((finding): [string, Choice][] => {
    const choice = finding.answer === null ? rememberedChoice(finding) : undefined;
    return choice === undefined ? [] : [[finding.id, choice]];
  });
  const spelled = aliases.flatMap((alias): [string, Choice][] => {
    const action = alias.answer ?? alias.remembered;
    return action === null ? [] : [[aliasKey(alias), { action }]];
  });
  return { ...Object.fromEntries([...before, ...spelled]), ...said };
}

export function standingOf(finding: FindingReply, choice: Choice | undefined): Standing {
  if (finding.answer !== null) return RECORDED[finding.answer];
  if (choice !== undefined) return STANDING[choice.action];
  return finding.default === 'accept' ? 'with' : 'asks';
}

/** Only what differs from the defaults is sent. */
export function changesOf(findings: readonly FindingReply[], choices: Choices): FindingChange[] {
  return findings.flatMap((finding): FindingChange[] => {
    const choice = choices[finding.id];
    if (choice === undefined) return [];
    if (choice.action === 'change') return [{ finding: finding.id, action: 'change', value: choice.value }];
    if (choice.action === 'dismiss') return [{ finding: finding.id, action: 'dismiss' }];
    return choice.action === 'accept' && finding.default === 'ask' ? [{ finding: finding.id, action: 'accept' }] : [];
  });
}

export function aliasAnswersOf(aliases: readonly AliasQuestion[], choices: Choices): AliasAnswer[] {
  return aliases.flatMap((alias): AliasAnswer[] => {
    const action = choices[aliasKey(alias)]?.action;
    return action === 'same' || action === 'different' ? [{ alias: alias.id, same: action === 'same' }] : [];
  });
}

export interface ReviewCounts {
  statuses: number;
  roles: number;
  conditions: number;
  counts: number;
  followUps: number;
  routines: number;
  unsettled: number;
  dismissed: number;
}

const COUNTED_AS = {
  status: 'statuses',
  proposal: 'statuses',
  segment: 'routines',
  role: 'roles',
  condition: 'conditions',
  count: 'counts',
  'follow-up': 'followUps',
  routine: 'routines',
} as const satisfies Record<FindingReply['kind'], keyof ReviewCounts>;

/** What confirming now would record. */
export function countsOf(findings: readonly FindingReply[], choices: Choices): ReviewCounts {
  const counts: ReviewCounts = {
    statuses: 0,
    roles: 0,
    conditions: 0,
    counts: 0,
    followUps: 0,
    routines: 0,
    unsettled: 0,
    dismissed: 0,
  };
  for (const finding of findings) {
    const standing = standingOf(finding, choices[finding.id]);
    if (standing === 'asks') counts.unsettled += 1;
    else if (standing === 'off') counts.dismissed += 1;
    else counts[COUNTED_AS[finding.kind]] += 1;
  }
  return counts;
}
