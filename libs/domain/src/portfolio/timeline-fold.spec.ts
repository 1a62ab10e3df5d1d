import fc from 'fast-check';
import { addDays } from '../text/calendar.js';
import { CONDITION_KINDS, PORTFOLIO_KINDS, ROLE_STATES } from './kinds.js';
import { foldTimeline, timelineOn, type ItemTimeline } from './timeline-fold.js';
import { compareEvents, type EventPlace, type TimelineEvent } from './timeline.js';

const aPlace = (place: Partial<EventPlace> = {}): EventPlace => ({
  ...{ meetingId: 'm1', forumId: 'lf', heldOn: '2026-01-15', startsAt: '', agendaItemId: 'm1-1', position: 1 },
  ...place,
});

const LATER = aPlace({ meetingId: 'm2', heldOn: '2026-03-12', agendaItemId: 'm2-1' });

let made = 0;

const anEvent = (facts: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...{
    id: `e${(made += 1)}`,
    type: 'mentioned',
    ordinal: 0,
    place: aPlace(),
    decided: true,
    outcome: null,
    closedForumId: null,
  },
  ...{ retractsId: null, toStatus: null, role: null, roleState: null, personId: null, party: null },
  ...{ conditionKind: null, conditionForumId: null, words: null, meetsId: null, title: null, category: null },
  effectiveOn: facts.place?.heldOn ?? '2026-01-15',
  ...facts,
});

type Status = NonNullable<TimelineEvent['toStatus']>;

const aStatus = (toStatus: Status, facts: Partial<TimelineEvent> = {}): TimelineEvent =>
  anEvent({ type: 'status', toStatus, ...facts });

const aRole = (roleState: TimelineEvent['roleState'], personId: string | null, effectiveOn: string): TimelineEvent =>
  anEvent({ type: 'role', role: 'network-leader', roleState, personId, effectiveOn });

const aReturn = (facts: Partial<TimelineEvent> = {}): TimelineEvent =>
  anEvent({ type: 'condition-opened', conditionKind: 'return-to-forum', conditionForumId: 'lf', ...facts });

const aRetraction = (of: TimelineEvent): TimelineEvent =>
  anEvent({ type: 'retracted', retractsId: of.id, effectiveOn: of.effectiveOn, place: null });

const fold = (...events: TimelineEvent[]): ItemTimeline | null => foldTimeline('theme', 'Ro på morgenen', events);

const statusNow = (...events: TimelineEvent[]): string | null | undefined => fold(...events)?.spans.at(-1)?.status;

describe('the order of events', () => {
  const base = { effectiveOn: '2026-03-01', place: aPlace({ startsAt: '10:00' }), ordinal: 5, id: 'b' };

  test.each<[string, Partial<TimelineEvent>]>([
    ['effective date', { effectiveOn: '2026-02-28', place: LATER, ordinal: 9, id: 'c' }],
    [
      'day of the meeting',
      { place: aPlace({ heldOn: '2026-01-14', startsAt: '23:00', position: 9 }), ordinal: 9, id: 'c' },
    ],
    ['start of the meeting', { place: aPlace({ startsAt: '09:00', position: 9 }), ordinal: 9, id: 'c' }],
    ['agenda position, as a number', { place: aPlace({ startsAt: '10:00', position: 9 }), ordinal: 9, id: 'c' }],
    ['ordinal', { ordinal: 4, id: 'c' }],
    ['id', { id: 'a' }],
  ])('goes by %s', (_by, facts) => {
    const [earlier, later] = [anEvent({ ...base, ...facts }), anEvent({ ...base })];
    const tenth = anEvent({ ...base, place: aPlace({ startsAt: '10:00', position: 10 }) });
    expect(compareEvents(earlier, facts.place?.position === 9 ? tenth : later)).toBe(-1);
    expect(compareEvents(facts.place?.position === 9 ? tenth : later, earlier)).toBe(1);
    expect(compareEvents(later, later)).toBe(0);
  });

  test('puts what a person enters of a day after its meetings, among the like by ordinal', () => {
    const [meeting, first, second] = [{ place: LATER }, { place: null, ordinal: 0 }, { place: null, ordinal: 1 }].map(
      (facts, index) => anEvent({ ...base, ...facts, id: 'cba'.charAt(index) }),
    );
    const order = [second, first, meeting].map((event) => event ?? anEvent()).sort(compareEvents);
    expect(order).toEqual([meeting, first, second]);
  });
});

describe('retraction and correction', () => {
  test('without an event that holds there is no timeline', () => {
    const event = anEvent();
    expect(fold()).toBeNull();
    expect(fold(event, aRetraction(event))).toBeNull();
  });

  test('a correction leaves the replacement alone', () => {
    const wrong = aStatus('rejected');
    expect(statusNow(wrong, aRetraction(wrong), aStatus('approved'))).toBe('approved');
  });

  test('what a person has marked as met stays met when the minutes are recorded again', () => {
    const condition = (words: string) => anEvent({ type: 'condition-opened', conditionKind: 'remark', words });
    const [other, before, again] = [condition('andet'), condition('husk haven'), condition('husk haven')];
    const met = anEvent({ type: 'condition-met', meetsId: before.id, place: null, effectiveOn: '2026-02-01' });
    const timeline = fold(other, before, aRetraction(before), again, met);
    expect(timeline?.conditions.map(({ eventId, toOn }) => [eventId, toOn])).toEqual([
      [other.id, null],
      [again.id, '2026-02-01'],
    ]);
  });
});

describe('names', () => {
  const named = anEvent({ type: 'named', title: 'Ro om morgenen', category: 'welfare' });

  test('an item goes by the name that a person enters last, and keeps a category that a later name leaves out', () => {
    const renamed = anEvent({ type: 'named', title: 'Stille start', place: null, effectiveOn: '2026-03-12' });
    expect(fold(named, renamed)?.spans).toMatchObject([
      { fromOn: '2026-01-15', toOn: '2026-03-12', title: 'Ro om morgenen', category: 'welfare', status: null },
      { fromOn: '2026-03-12', toOn: null, title: 'Stille start', category: 'welfare', status: null },
    ]);
  });

  test('another name in later minutes is an alias; the same name takes their spelling', () => {
    const alias = anEvent({ type: 'named', title: 'Stille start', place: LATER });
    const spelling = anEvent({ type: 'named', title: 'RO OM MORGENEN', place: LATER });
    expect(fold(named, alias)?.spans.at(-1)?.title).toBe('Ro om morgenen');
    expect(fold(named, spelling)?.spans.at(-1)?.title).toBe('RO OM MORGENEN');
  });

  test('the given title holds until a name is said', () => {
    expect(fold(anEvent(), anEvent({ type: 'named', title: 'Stille start', place: LATER }))?.spans[0]?.title).toBe(
      'Ro på morgenen',
    );
  });
});

describe('a proposal that minutes list', () => {
  const listed = (facts: Partial<TimelineEvent> = {}) => aStatus('idea', { decided: false, place: LATER, ...facts });

  test('gives a theme that has no status the state idea', () => {
    expect(statusNow(anEvent({ type: 'named', title: 'Ro' }), listed())).toBe('idea');
  });

  test('leaves a theme that has a status as it stands, and is heard', () => {
    const timeline = fold(aStatus('approved'), listed());
    expect(timeline?.spans).toMatchObject([{ status: 'approved', statusSince: '2026-01-15', toOn: null }]);
    expect(timeline?.lastHeard).toBe('2026-03-12');
  });

  test.each([
    ['decides it', { decided: true }],
    ['enters it by hand', { place: null, effectiveOn: '2026-03-12' }],
  ])('is a step back where somebody %s', (_, facts) => {
    expect(statusNow(aStatus('approved'), listed(facts))).toBe('idea');
  });
});

describe('roles', () => {
  const holders = (...events: TimelineEvent[]) =>
    fold(...events)?.holders.map(({ personId, state, fromOn, toOn }) => [personId, state, fromOn, toOn]);

  test('a candidate who is appointed is no longer a candidate', () => {
    expect(holders(aRole('candidate', 'inge', '2026-01-15'), aRole('appointed', 'inge', '2026-02-01'))).toEqual([
      ['inge', 'candidate', '2026-01-15', '2026-02-01'],
      ['inge', 'appointed', '2026-02-01', null],
    ]);
  });

  test('an appointment fills the vacancy and leaves other holders alone', () => {
    const [vacant, other] = [aRole('vacant', null, '2026-01-15'), aRole('candidate', 'bodil', '2026-01-20')];
    expect(holders(vacant, other, aRole('appointed', 'inge', '2026-02-01'))).toEqual([
      [null, 'vacant', '2026-01-15', '2026-02-01'],
      ['bodil', 'candidate', '2026-01-20', null],
      ['inge', 'appointed', '2026-02-01', null],
    ]);
  });

  test('a candidate does not fill the vacancy', () => {
    expect(holders(aRole('vacant', null, '2026-01-15'), aRole('candidate', 'inge', '2026-02-01'))?.[0]?.[3]).toBeNull();
  });

  test('who resigns holds the role no more', () => {
    expect(holders(aRole('appointed', 'inge', '2026-01-15'), aRole('resigned', 'inge', '2026-02-01'))).toEqual([
      ['inge', 'appointed', '2026-01-15', '2026-02-01'],
      ['inge', 'resigned', '2026-02-01', null],
    ]);
  });

  test('a role of another name is another role', () => {
    const leader = { ...aRole('appointed', 'inge', '2026-02-01'), role: 'reference-leader' as const };
    expect(holders(aRole('vacant', null, '2026-01-15'), leader)?.[0]?.[3]).toBeNull();
  });
});

describe('a return', () => {
  test.each<[string, Status, Partial<TimelineEvent>, string]>([
    ['takes a nominated theme back', 'nominated', {}, 'qualifying'],
    ['takes back a theme approved at an earlier meeting', 'approved', { place: LATER }, 'qualifying'],
    [
      'takes back a theme approved at another meeting of that day',
      'approved',
      { place: aPlace({ meetingId: 'm3', startsAt: '14:00' }) },
      'qualifying',
    ],
    ['leaves a theme approved at the same meeting', 'approved', {}, 'approved'],
    ['leaves a launched theme', 'launched', { place: LATER }, 'launched'],
    ['leaves a rejected theme', 'rejected', { place: LATER }, 'rejected'],
    ['is none where it is only reported', 'nominated', { decided: false }, 'nominated'],
    ['is also said as further work', 'nominated', { conditionKind: 'further-work' }, 'qualifying'],
    ['is not any condition', 'nominated', { conditionKind: 'capacity' }, 'nominated'],
  ])('%s', (_rule, from, facts, to) => {
    const back = aReturn({ ordinal: 1, ...facts });
    const timeline = fold(aStatus(from), back);
    expect(timeline?.spans.at(-1)?.status).toBe(to);
    expect(timeline?.conditions.map(({ eventId }) => eventId)).toEqual([back.id]);
  });

  test('and an approval at one meeting leave the theme approved, in either order', () => {
    const earlier = aStatus('approved');
    for (const [approval, back] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const events = [
        earlier,
        aStatus('approved', { place: LATER, ordinal: approval }),
        aReturn({ place: LATER, ordinal: back }),
      ];
      expect(statusNow(...events)).toBe('approved');
    }
  });

  test('moves no network', () => {
    const events = [aStatus('approved'), aReturn({ place: LATER })];
    expect(foldTimeline('network', 'Ro på morgenen', events)?.spans.at(-1)?.status).toBe('approved');
  });

  test('is the event behind the status and its date', () => {
    const back = aReturn({ place: LATER });
    expect(fold(aStatus('nominated'), back)?.spans.at(-1)).toMatchObject({
      statusEventId: back.id,
      statusSince: '2026-03-12',
    });
  });
});

const MEETINGS = [0, 1, 2, 3].map((at) => ({
  ...{ meetingId: `m${at}`, forumId: at % 2 === 0 ? 'lf' : 'dir', startsAt: at === 1 ? '09:00' : '' },
  heldOn: addDays('2026-01-15', at * 20 - (at === 3 ? 20 : 0)),
}));

const somePlace = fc
  .record({ meeting: fc.constantFrom(...MEETINGS), position: fc.integer({ min: 1, max: 3 }) })
  .map(({ meeting, position }): EventPlace => ({
    ...meeting,
    position,
    agendaItemId: `${meeting.meetingId}-${position}`,
  }));

const someDay = fc.integer({ min: -5, max: 70 }).map((days) => addDays('2026-01-15', days));
const someForum = fc.option(fc.constantFrom('lf', 'dir'));

const someBody: fc.Arbitrary<Partial<TimelineEvent>> = fc.oneof(
  fc.record({ type: fc.constant('status' as const), toStatus: fc.constantFrom('nominated' as const, 'approved' as const, 'launched' as const, 'postponed' as const) }),
  fc.record({ type: fc.constant('role' as const), role: fc.constant('network-leader' as const), roleState: fc.constantFrom(...ROLE_STATES), personId: fc.constantFrom('inge', 'bodil') }),
  fc.record({ type: fc.constant('condition-opened' as const), conditionKind: fc.constantFrom(...CONDITION_KINDS), conditionForumId: someForum }),
  fc.record({ type: fc.constant('condition-met' as const), meetsId: fc.constantFrom('e0', 'e1', 'e2') }),
  fc.record({ type: fc.constant('named' as const), title: fc.constantFrom('Stille start', 'Ro om morgenen') }),
  fc.constant({}),
); // prettier-ignore

const someEvent = fc
  .record({
    body: someBody,
    place: fc.option(somePlace),
    day: fc.option(someDay),
    decided: fc.boolean(),
    ordinal: fc.nat(3),
  })
  .map(({ body, place, day, decided, ordinal }) =>
    anEvent({ ...body, place, decided, ordinal, effectiveOn: day ?? place?.heldOn ?? '2026-01-20' }),
  );

const withIds = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.map((event, at) => ({ ...event, id: `e${at}` }));

const retractions = (events: readonly TimelineEvent[], which: readonly boolean[]): TimelineEvent[] =>
  events.flatMap((event, at) => (which[at] ? [{ ...aRetraction(event), id: `r${at}` }] : []));

const someEvents = fc
  .tuple(fc.array(someEvent, { minLength: 1, maxLength: 9 }), fc.array(fc.boolean(), { maxLength: 3 }))
  .map(([events, which]) => [...withIds(events), ...retractions(withIds(events), which)]);

const someKind = fc.constantFrom(...PORTFOLIO_KINDS);

/** What a view of one day shows. */
const shown = (timeline: ItemTimeline | null, isOpen: (span: { toOn: string | null }) => boolean): unknown => {
  const span = timeline?.spans.at(-1);
  if (timeline === null || span === undefined) return null;
  const { status, statusEventId, statusSince, title, category } = span;
  return {
    ...{ status, statusEventId, statusSince, title, category },
    holders: timeline.holders.filter(isOpen).map(({ eventId, state, personId }) => [eventId, state, personId]),
    conditions: timeline.conditions.filter(isOpen).map(({ eventId, kind, forumId }) => [eventId, kind, forumId]),
  };
};

describe('laws of the timeline', () => {
  test('events recorded in any order give the same timeline', () => {
    const shuffled = someEvents.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(someKind, shuffled, (kind, [events, others]) => {
        expect(foldTimeline(kind, 'Ro', others)).toEqual(foldTimeline(kind, 'Ro', events));
      }),
    );
  });

  test('the timeline on a day is that of the events up to it', () => {
    fc.assert(
      fc.property(someKind, someEvents, someDay, (kind, events, day) => {
        const whole = foldTimeline(kind, 'Ro', events);
        const then = foldTimeline(
          kind,
          'Ro',
          events.filter(({ effectiveOn }) => effectiveOn <= day),
        );
        const onDay = shown(whole && timelineOn(whole, day), () => true);
        expect(onDay).toEqual(shown(then, ({ toOn }) => toOn === null));
      }),
      { numRuns: 500 },
    );
  });

  test('a retracted event is as one that never was', () => {
    fc.assert(
      fc.property(
        someKind,
        fc.array(someEvent, { minLength: 1, maxLength: 9 }),
        fc.array(fc.boolean()),
        (kind, made, which) => {
          const events = withIds(made);
          const kept = events.filter((_, at) => !which[at]);
          expect(foldTimeline(kind, 'Ro', [...events, ...retractions(events, which)])).toEqual(
            foldTimeline(kind, 'Ro', kept),
          );
        },
      ),
    );
  });

  test('spans never overlap and cover the time from the first event on', () => {
    fc.assert(
      fc.property(someKind, someEvents, (kind, events) => {
        const timeline = foldTimeline(kind, 'Ro', events);
        fc.pre(timeline !== null);
        const { spans, firstHeard, lastHeard } = timeline;
        expect(spans[0]?.fromOn).toBe(firstHeard);
        expect(spans.map(({ toOn }) => toOn)).toEqual([...spans.slice(1).map(({ fromOn }) => fromOn), null]);
        for (const { fromOn, toOn } of spans) expect(toOn === null || fromOn < toOn).toBe(true);
        expect(firstHeard <= lastHeard).toBe(true);
      }),
    );
  });
});
