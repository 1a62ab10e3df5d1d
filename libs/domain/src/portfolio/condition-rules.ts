import type { ItemState } from '../lifecycles/states.js';
import type { ConditionKind } from './kinds.js';
import type { OutcomeKind } from './minutes-terms.js';
import type { ConditionSpan, Mutable } from './timeline-fold.js';
import type { TimelineEvent } from './timeline.js';

interface OpenCondition {
  readonly opened: TimelineEvent;
  readonly span: Mutable<ConditionSpan>;
}

/** States that an approving, starting, rejecting or closing outcome leads to. */
const SETTLING: ReadonlySet<ItemState> = new Set<ItemState>([
  'approved',
  'launched',
  'staffing',
  'running',
  'rejected',
  'withdrawn',
  'closed',
  'stopped',
  'completed',
  'cancelled',
  'confirmed',
]);

/** Another meeting, and not one before: what an earlier meeting decided may count only from a later date. */
function atLaterMeeting({ place: opened }: TimelineEvent, { place }: TimelineEvent): boolean {
  if (opened === null || place === null || opened.meetingId === place.meetingId) return false;
  return place.heldOn === opened.heldOn ? place.startsAt >= opened.startsAt : place.heldOn > opened.heldOn;
}

const settles = (event: TimelineEvent): boolean =>
  event.type === 'status'
    ? event.decided && event.toStatus !== null && SETTLING.has(event.toStatus)
    : event.type === 'mentioned' && event.outcome !== 'decided' && event.outcome !== null && answers(event);

/** Forums whose outcome may fulfil a return: its own, and those that the same agenda item referred the matter to. */
function forumsFor(opened: TimelineEvent, heard: readonly TimelineEvent[]): ReadonlySet<string> {
  const referred = heard.filter(
    (event) => event.conditionKind === 'waits-for-forum' && event.place?.agendaItemId === opened.place?.agendaItemId,
  );
  return new Set([opened, ...referred].map((event) => event.conditionForumId).filter((id) => id !== null));
}

/** `heard`: the events up to the one that may fulfil it; what comes later changes nothing of the past. */
type Rule = (opened: TimelineEvent, event: TimelineEvent, heard: readonly TimelineEvent[]) => boolean;

/** Outcomes by which a forum has answered the matter. */
const ANSWERS: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>([
  'approved',
  'approved-with-remarks',
  'started',
  'rejected',
  'withdrawn',
  'decided',
]);

/** A status is an answer, and so is the outcome that gives none: a cohort's approval stands on its time line as a mention. */
function answers(event: TimelineEvent): boolean {
  if (!event.decided) return false;
  if (event.outcome !== null) return ANSWERS.has(event.outcome);
  return event.type === 'status' && event.toStatus !== 'postponed';
}

/** What fulfils each kind of condition beside a `condition-met` event; a kind without a rule needs one. */
const RULES: Partial<Record<ConditionKind, Rule>> = {
  'return-to-forum': (opened, event, heard) =>
    atLaterMeeting(opened, event) && settles(event) && forumsFor(opened, heard).has(event.place?.forumId ?? ''),
  'waits-for-forum': (opened, event) =>
    atLaterMeeting(opened, event) && answers(event) && event.place?.forumId === opened.conditionForumId,
  postponed: (opened, event) => atLaterMeeting(opened, event) && event.decided && event.type !== 'named',
  'leader-vacant': (_opened, event) => event.role === 'network-leader' && event.roleState === 'appointed',
};

function meets(opened: TimelineEvent, event: TimelineEvent, heard: readonly TimelineEvent[]): boolean {
  if (event.type === 'condition-met') return event.meetsId === opened.id;
  const rule = opened.conditionKind === null ? undefined : RULES[opened.conditionKind];
  return rule?.(opened, event, heard) ?? false;
}

/**
 * The conditions that the events open, each with the event that fulfils it.
 * Events must be live and in order. Source: model.md, "Conditions".
 */
export function meetConditions(live: readonly TimelineEvent[]): ConditionSpan[] {
  const conditions: OpenCondition[] = [];
  for (const [index, event] of live.entries()) {
    const heard = live.slice(0, index);
    for (const { opened, span } of conditions) {
      if (span.toOn !== null || !meets(opened, event, heard)) continue;
      span.toOn = event.effectiveOn;
      span.metByEventId = event.id;
    }
    if (event.type !== 'condition-opened' || event.conditionKind === null) continue;
    conditions.push({
      opened: event,
      span: {
        fromOn: event.effectiveOn,
        toOn: null,
        kind: event.conditionKind,
        words: event.words ?? '',
        forumId: event.conditionForumId,
        eventId: event.id,
        metByEventId: null,
      },
    });
  }
  return conditions.map(({ span }) => span);
}
