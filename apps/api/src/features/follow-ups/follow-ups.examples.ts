import type {
  DecisionListReply,
  EvidenceCandidatesReply,
  FollowUpDetailReply,
  FollowUpListReply,
  FollowUpRowReply,
} from '@netvaerksoverblik/contracts';

const MEETING = { id: '0b6c9a38-8f0c-4c52-9a53-6f2f1c7f3a10', forum: 'Ledelsesforum', date: '2026-05-07' };
const FORUM = { id: 'c1b8a1de-0f0b-45a5-8f1d-7a6d0a1c2e30', name: 'Ledelsesforum', shortName: 'LF' };

export const FOLLOW_UP_ROW: FollowUpRowReply = {
  ...{ id: '7a0c6b0e-6b55-4a3c-9f3f-52a5d8a8f2c1', text: 'Aftale med boligforeningerne om lokaler' },
  ...{ responsible: 'Torben Holst', due: '2026-06-12', windowFrom: null, duePrecision: 'day', state: 'overdue' },
  source: {
    ...{ meeting: MEETING, date: '2026-05-07', item: 3, document: '5d3c7e43-6a6c-4a5f-9a56-9b8e1b2c3d40' },
    ...{ start: 1200, end: 1254, quote: 'Torben Holst har en aftale klar senest den 12. juni.' },
  },
  window: 'overdue',
  owner: {
    ...{ key: 'person:3a1f3d4e-8a0a-4c52-9a53-6f2f1c7f3a11', kind: 'person', name: 'Torben Holst', role: null },
    ...{ person: '3a1f3d4e-8a0a-4c52-9a53-6f2f1c7f3a11', department: 'By & Bolig', byHand: false },
  },
  ...{ dueWords: 'den 12. juni', saidOn: '2026-05-07', recordedOn: '2026-05-11', item: null, forum: FORUM },
  agendaItem: {
    ...{ id: '9d2f9a38-8f0c-4c52-9a53-6f2f1c7f3a12', meeting: MEETING.id, date: '2026-05-07', number: 3 },
    title: 'Lokaler',
  },
  ...{ entered: null, step: null, caseOfficer: null, remarks: null, plan: null, mine: false },
  may: { edit: true, keep: true },
};

export const FOLLOW_UPS_EXAMPLE: FollowUpListReply = {
  ...{ asOf: null, day: '2026-06-17', items: [FOLLOW_UP_ROW], total: 1, next: null },
  states: { open: 0, overdue: 1, unknown: 0, kept: 0, dropped: 0 },
  windows: [{ window: 'overdue', number: 1 }],
  owners: [
    {
      ...{ key: 'person:3a1f3d4e-8a0a-4c52-9a53-6f2f1c7f3a11', name: 'Torben Holst', role: null },
      ...{ open: 0, overdue: 1, unknown: 0 },
    },
  ],
  forums: [{ ...FORUM, number: 1 }],
  ...{ mine: 0, withoutOwner: 0, notClosed: 1, keptThisYear: 0, droppedThisYear: 0 },
};

export const FOLLOW_UP_EXAMPLE: FollowUpDetailReply = { ...FOLLOW_UP_ROW, steps: [] };

export const EVIDENCE_EXAMPLE: EvidenceCandidatesReply = { items: [] };

export const DECISIONS_EXAMPLE: DecisionListReply = {
  ...{ month: '2026-05', asOf: null, day: '2026-06-17', forums: [FORUM], meetings: [MEETING], closed: [] },
  rows: [
    {
      ...{ id: FOLLOW_UP_ROW.id, meeting: MEETING, outcome: null, decision: 'Aftale med boligforeningerne om lokaler' },
      agendaItem: { id: '9d2f9a38-8f0c-4c52-9a53-6f2f1c7f3a12', number: 3, title: 'Lokaler', caseNumber: null },
      ...{ caseOfficer: null, source: FOLLOW_UP_ROW.source, items: [], followUps: [FOLLOW_UP_ROW] },
      ...{ remarks: null, plan: null },
    },
  ],
};
