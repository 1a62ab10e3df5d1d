import { meetConditions } from './condition-rules.js';
import type { ConditionKind } from './kinds.js';
import { liveEvents, type EventPlace, type TimelineEvent } from './timeline.js';

/** Two forums and their meetings; `lf1` is where conditions are opened. */
const PLACES = {
  'the same meeting': { meetingId: 'lf1', forumId: 'lf', heldOn: '2026-01-15' },
  'a later meeting of that forum': { meetingId: 'lf2', forumId: 'lf', heldOn: '2026-03-12' },
  'a meeting of another forum': { meetingId: 'dir1', forumId: 'dir', heldOn: '2026-02-05' },
  'an earlier meeting of that forum': { meetingId: 'lf0', forumId: 'lf', heldOn: '2025-12-04' },
} as const;
type Where = keyof typeof PLACES;

const at = (where: Where, position = 1): EventPlace => {
  const meeting = PLACES[where];
  return { ...meeting, startsAt: '', position, agendaItemId: `${meeting.meetingId}-${position}` };
};

const anEvent = (id: string, facts: Partial<TimelineEvent>): TimelineEvent => ({
  ...{ id, type: 'mentioned', ordinal: 0, place: null, decided: true, outcome: null, closedForumId: null },
  ...{ retractsId: null, toStatus: null, role: null, roleState: null, personId: null, party: null },
  ...{ conditionKind: null, conditionForumId: null, words: null, meetsId: null, title: null, category: null },
  effectiveOn: facts.place?.heldOn ?? '2026-04-01',
  ...facts,
});

const opened = (conditionKind: ConditionKind, facts: Partial<TimelineEvent> = {}): TimelineEvent =>
  anEvent('opened', {
    ...{ type: 'condition-opened', conditionKind, words: 'Sagen skal videre.', place: at('the same meeting') },
    ...{ conditionForumId: conditionKind === 'return-to-forum' ? 'lf' : null },
    ...facts,
  });

const referred = (position = 1): TimelineEvent =>
  anEvent('referred', {
    ...{ type: 'condition-opened', conditionKind: 'waits-for-forum', conditionForumId: 'dir', ordinal: 1 },
    place: at('the same meeting', position),
  });

type Status = NonNullable<TimelineEvent['toStatus']>;

const became = (toStatus: Status, where: Where, facts: Partial<TimelineEvent> = {}): TimelineEvent =>
  anEvent('then', { type: 'status', toStatus, place: at(where, 2), ...facts });

/** Which event fulfils the condition `opened`, and on what day. */
const metBy = (...events: TimelineEvent[]): [string, string] | null => {
  const span = meetConditions(liveEvents(events)).find(({ eventId }) => eventId === 'opened');
  return span?.metByEventId == null ? null : [span.metByEventId, span.toOn ?? ''];
};

describe('a matter that returns to its forum', () => {
  test.each<Status>(['approved', 'launched', 'staffing', 'running', 'rejected', 'closed', 'stopped'])(
    'has returned once a later meeting of the forum makes it %s',
    (status) => {
      const later = became(status, 'a later meeting of that forum');
      expect(metBy(opened('return-to-forum'), later)).toEqual(['then', '2026-03-12']);
    },
  );

  test.each<[string, TimelineEvent]>([
    ['the same meeting', became('approved', 'the same meeting')],
    ['another forum', became('approved', 'a meeting of another forum')],
    [
      'an earlier meeting, from a later day on',
      became('approved', 'an earlier meeting of that forum', { effectiveOn: '2026-06-01' }),
    ],
    ['a person outside a meeting', became('approved', 'the same meeting', { place: null })],
    ['minutes that only report it', became('approved', 'a later meeting of that forum', { decided: false })],
    ['a further postponement', became('postponed', 'a later meeting of that forum')],
    ['being nominated again', became('nominated', 'a later meeting of that forum')],
    ['being mentioned', anEvent('then', { place: at('a later meeting of that forum') })],
    [
      'an appointment',
      anEvent('then', {
        type: 'role',
        role: 'network-leader',
        roleState: 'appointed',
        place: at('a later meeting of that forum'),
      }),
    ],
  ])('has not returned by %s', (_what, event) => {
    expect(metBy(opened('return-to-forum'), event)).toBeNull();
  });

  test('is settled by the forum to which the same agenda item referred it', () => {
    const answer = became('approved', 'a meeting of another forum');
    expect(metBy(opened('return-to-forum'), referred(), answer)).toEqual(['then', '2026-02-05']);
  });

  test('is not settled by a forum to which another agenda item referred it', () => {
    expect(metBy(opened('return-to-forum'), referred(3), became('approved', 'a meeting of another forum'))).toBeNull();
  });

  test('a referral that counts only from a later day does not settle what came before it', () => {
    const answer = became('approved', 'a meeting of another forum');
    expect(metBy(opened('return-to-forum'), { ...referred(), effectiveOn: '2026-05-01' }, answer)).toBeNull();
  });

  test('is met once, by the first that meets it', () => {
    const again = { ...became('closed', 'a later meeting of that forum'), id: 'again', effectiveOn: '2026-05-01' };
    expect(metBy(again, opened('return-to-forum'), became('approved', 'a later meeting of that forum'))?.[0]).toBe(
      'then',
    );
  });

  test('returns at another meeting of the same day', () => {
    const place = { ...at('the same meeting'), meetingId: 'lf1b', startsAt: '14:00' };
    expect(metBy(opened('return-to-forum'), became('approved', 'the same meeting', { place }))?.[0]).toBe('then');
  });
});

describe('a matter that waits for another forum', () => {
  const waiting = opened('waits-for-forum', { conditionForumId: 'dir' });

  test.each<Status>(['approved', 'rejected', 'staffing', 'stopped'])(
    'waits no more once that forum makes it %s',
    (status) => {
      expect(metBy(waiting, became(status, 'a meeting of another forum'))?.[0]).toBe('then');
    },
  );

  test.each<[string, TimelineEvent]>([
    ['the forum that referred it', became('approved', 'a later meeting of that forum')],
    ['a postponement', became('postponed', 'a meeting of another forum')],
    ['minutes that only report it', became('approved', 'a meeting of another forum', { decided: false })],
    ['being noted there', anEvent('then', { place: at('a meeting of another forum') })],
  ])('still waits after %s', (_what, event) => {
    expect(metBy(waiting, event)).toBeNull();
  });

  test.each(['approved', 'approved-with-remarks', 'rejected', 'started', 'decided'] as const)(
    'waits no more once that forum has %s it, also where that gives no status, as of a cohort',
    (outcome) => {
      const said = anEvent('said', { place: at('a meeting of another forum'), outcome });
      expect(meetConditions([waiting, said])[0]?.metByEventId).toBe('said');
    },
  );

  test.each(['noted', 'discussed', 'postponed', 'returned'] as const)(
    'still waits once that forum has %s it',
    (outcome) => {
      const said = anEvent('said', { place: at('a meeting of another forum'), outcome });
      expect(meetConditions([waiting, said])[0]?.metByEventId).toBeNull();
    },
  );
});

describe('a matter that is postponed', () => {
  test.each<[string, TimelineEvent]>([
    ['a decision', became('approved', 'a later meeting of that forum')],
    ['a decision of another forum', became('rejected', 'a meeting of another forum')],
    ['being discussed', anEvent('then', { place: at('a later meeting of that forum') })],
    [
      'another postponement',
      anEvent('then', {
        type: 'condition-opened',
        conditionKind: 'postponed',
        place: at('a later meeting of that forum'),
      }),
    ],
  ])('is taken up again by %s', (_what, event) => {
    expect(metBy(opened('postponed'), event)?.[0]).toBe('then');
  });

  test.each<[string, TimelineEvent]>([
    ['what the same meeting decides', became('approved', 'the same meeting')],
    ['what minutes only report', became('approved', 'a later meeting of that forum', { decided: false })],
    ['what a person enters', became('approved', 'the same meeting', { place: null })],
    [
      'the mere name',
      anEvent('then', { type: 'named', title: 'Stille start', place: at('a later meeting of that forum') }),
    ],
  ])('stays postponed after %s', (_what, event) => {
    expect(metBy(opened('postponed'), event)).toBeNull();
  });
});

describe('a vacant seat of the network leader', () => {
  const role = (facts: Partial<TimelineEvent>): TimelineEvent =>
    anEvent('then', { type: 'role', role: 'network-leader', roleState: 'appointed', personId: 'inge', ...facts });

  test('is filled by any appointment', () => {
    expect(metBy(opened('leader-vacant'), role({}))?.[0]).toBe('then');
    expect(metBy(opened('leader-vacant'), role({ place: at('the same meeting', 2) }))?.[0]).toBe('then');
  });

  test.each<[string, Partial<TimelineEvent>]>([
    ['a candidate', { roleState: 'candidate' }],
    ['a reference leader', { role: 'reference-leader' }],
    ['a resignation', { roleState: 'resigned' }],
  ])('is not filled by %s', (_who, facts) => {
    expect(metBy(opened('leader-vacant'), role(facts))).toBeNull();
  });
});

describe('what a person says is met', () => {
  const KINDS: ConditionKind[] = ['further-work', 'decided-by', 'remark', 'capacity', 'other'];
  const said = (meetsId: string): TimelineEvent => anEvent('said', { type: 'condition-met', meetsId, decided: false });

  test.each(KINDS)('%s is met by no decision, only by that word', (kind) => {
    const decision = became('approved', 'a later meeting of that forum');
    expect(metBy(opened(kind), decision)).toBeNull();
    expect(metBy(opened(kind), decision, said('opened'))).toEqual(['said', '2026-04-01']);
  });

  test.each<ConditionKind>(['return-to-forum', 'waits-for-forum', 'postponed', 'leader-vacant'])(
    '%s is met by it too',
    (kind) => {
      expect(metBy(opened(kind), said('opened'))?.[0]).toBe('said');
    },
  );

  test('holds for the condition it names alone, and not when it is taken back', () => {
    expect(metBy(opened('remark'), said('another'))).toBeNull();
    expect(metBy(opened('remark'), said('opened'), anEvent('r', { type: 'retracted', retractsId: 'said' }))).toBeNull();
  });
});

test('a condition tells its words, forum and day', () => {
  expect(meetConditions([opened('return-to-forum')])).toEqual([
    {
      ...{ fromOn: '2026-01-15', toOn: null, kind: 'return-to-forum', words: 'Sagen skal videre.' },
      ...{ forumId: 'lf', eventId: 'opened', metByEventId: null },
    },
  ]);
});
