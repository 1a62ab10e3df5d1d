import type { Asks, OutcomeKind } from '@netvaerksoverblik/domain';

/** Which kinds of outcome plainly answer what was asked. */
export const NATURAL: Record<Asks, ReadonlySet<OutcomeKind>> = {
  approve: new Set<OutcomeKind>([
    'approved',
    'approved-with-remarks',
    'rejected',
    'started',
    'postponed',
    'withdrawn',
    'referred',
  ]),
  decide: new Set<OutcomeKind>([
    'approved',
    'approved-with-remarks',
    'rejected',
    'started',
    'decided',
    'discussed',
    'postponed',
    'withdrawn',
    'referred',
    'delegated',
  ]),
  discuss: new Set<OutcomeKind>(['discussed', 'postponed', 'withdrawn']),
  note: new Set<OutcomeKind>(['noted', 'postponed', 'withdrawn']),
  other: new Set<OutcomeKind>([
    'approved',
    'approved-with-remarks',
    'rejected',
    'started',
    'decided',
    'discussed',
    'noted',
    'postponed',
    'withdrawn',
    'referred',
  ]),
};
/** These answer no recommendation. */
export const NO_ANSWER: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['candidate']);
/** What each kind answers first of all, where several recommendations might be meant. */
export const FIRST_OF_ALL: Partial<Record<OutcomeKind, Asks>> = {
  approved: 'approve',
  'approved-with-remarks': 'approve',
  rejected: 'approve',
  discussed: 'discuss',
  noted: 'note',
  decided: 'decide',
};
/** After one of these a recommendation is answered, whatever else was decided. */
export const STRONG: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>([
  'approved',
  'approved-with-remarks',
  'rejected',
  'started',
  'noted',
  'postponed',
  'withdrawn',
  'referred',
  'delegated',
]);
