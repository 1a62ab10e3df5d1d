import type { MeetingListReply, MeetingReply } from '@netvaerksoverblik/contracts';

const MEETING = {
  id: '0b6c9a38-8f0c-4c52-9a53-6f2f1c7f3a10',
  forum: { id: '9c1d7f0e-1f39-4b7e-9a0e-5b1f0d3c2a14', name: 'Ledelsesforum', shortName: 'LF' },
  date: '2026-06-11',
  startTime: '13:00',
  location: 'Mødelokale Egen',
  state: 'held',
  results: { followed: 5, changed: 2, exceeded: 1, unanswered: 1, 'sent-on': 2 },
} as const;

export const MEETINGS_EXAMPLE: MeetingListReply = {
  items: [{ ...MEETING, agendaItems: 6, closedItems: 1, documents: 1 }],
  total: 1,
  next: null,
};

export const MEETING_EXAMPLE: MeetingReply = {
  ...MEETING,
  endTime: '15:15',
  items: [],
  documents: [],
  previous: null,
  next: null,
};
