import { stepFactsOn } from './step-facts.js';
import type { TimelineEvent } from './timeline.js';

const anEvent = (facts: Partial<TimelineEvent>): TimelineEvent => ({
  ...{ id: JSON.stringify(facts), type: 'status', effectiveOn: '2026-01-15', ordinal: 0, place: null, decided: false },
  ...{ outcome: null, closedForumId: null, retractsId: null, toStatus: null, role: null, roleState: null },
  ...{ personId: null, party: null, conditionKind: null, conditionForumId: null, words: null, meetsId: null },
  ...{ title: null, category: null },
  ...facts,
});

const leads = (roleState: TimelineEvent['roleState'], effectiveOn: string): TimelineEvent =>
  anEvent({ type: 'role', role: 'network-leader', roleState, personId: 'p', effectiveOn });

const EVENTS = [
  anEvent({ type: 'named', title: 'Stille timer', category: 'welfare' }),
  anEvent({ toStatus: 'staffing' }),
  leads('appointed', '2026-02-01'),
  anEvent({ toStatus: 'testing', effectiveOn: '2026-03-01' }),
  leads('resigned', '2026-04-01'),
];

describe('the facts of a step', () => {
  test.each([
    ['before anything is heard', '2026-01-01', { state: null, category: null, hasNetworkLeader: false }],
    ['before a leader is appointed', '2026-01-31', { state: 'staffing', category: 'welfare', hasNetworkLeader: false }],
    ['from the day of the appointment', '2026-02-01', { hasNetworkLeader: true, wasTested: false }],
    ['from the day of the test', '2026-03-01', { state: 'testing', wasTested: true, hasNetworkLeader: true }],
    ['after the leader has resigned', '2026-04-01', { hasNetworkLeader: false, hasReferenceLeader: false }],
  ])('are those of its date: %s', (_when, date, facts) => {
    expect(stepFactsOn('network', EVENTS, date)).toMatchObject(facts);
  });

  test('leave out what has been taken back', () => {
    const tested = EVENTS.find(({ toStatus }) => toStatus === 'testing');
    const retraction = anEvent({ type: 'retracted', retractsId: tested?.id ?? '' });
    expect(stepFactsOn('network', [...EVENTS, retraction], '2026-03-02')).toMatchObject({
      ...{ state: 'staffing', wasTested: false },
    });
  });
});
