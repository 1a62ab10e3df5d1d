import type { FindingChange, FindingChangeValue, FindingReply } from '@netvaerksoverblik/contracts';

/** What the reviewer said of a finding; `leave` keeps a question open on purpose. */
export type Choice =
  | { action: 'accept' }
  | { action: 'change'; value: FindingChangeValue; title: string }
  | { action: 'dismiss' }
  | { action: 'leave' };

export type Choices = Readonly<Record<string, Choice>>;

/** How a finding stands: taken as proposed, taken as changed, left out, or an open question. */
export type Standing = 'with' | 'changed' | 'off' | 'asks';

const STANDING: Record<Choice['action'], Standing> = {
  accept: 'with',
  change: 'changed',
  dismiss: 'off',
  leave: 'asks',
};
const RECORDED: Record<NonNullable<FindingReply['answer']>, Standing> = {
  accepted: 'with',
  changed: 'changed',
  dismissed: 'off',
  unsettled: 'asks',
};

export function standingOf(finding: FindingReply, choice: Choice | undefined): Standing {
  if (finding.answer !== null) return RECORDED[finding.answer];
  if (choice !== undefined) return STANDING[choice.action];
  return finding.default === 'accept' ? 'with' : 'asks';
}

/** Only what differs from the defaults is sent. */
export function changesOf(findings: readonly FindingReply[], choices: Choices): FindingChange[] {
  return findings.flatMap((finding): FindingChange[] => {
    const choice = choices[finding.id];
    if (choice === undefined || choice.action === 'leave') return [];
    if (choice.action === 'change') return [{ finding: finding.id, action: 'change', value: choice.value }];
    if (choice.action === 'accept' && finding.default === 'accept') return [];
    return [{ finding: finding.id, action: choice.action }];
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
