import type {
  AgendaItemReply,
  AttachmentReply,
  MeetingListReply,
  MeetingReply,
  SeriesReply,
} from '@netvaerksoverblik/contracts';

const FORUM = { id: '9c1d7f0e-1f39-4b7e-9a0e-5b1f0d3c2a14', name: 'Ledelsesforum', shortName: 'LF' };

const MEETING = {
  id: '0b6c9a38-8f0c-4c52-9a53-6f2f1c7f3a10',
  forum: FORUM,
  date: '2026-06-11',
  startTime: '13:00',
  endTime: '15:15',
  location: 'Mødelokale Egen',
  state: 'held',
  cancelledReason: null,
  results: { followed: 5, changed: 2, exceeded: 1, unanswered: 1, 'sent-on': 2 },
} as const;

export const MEETINGS_EXAMPLE: MeetingListReply = {
  items: [{ ...MEETING, movedFrom: null, agendaItems: 6, closedItems: 1, documents: 1 }],
  total: 1,
  next: null,
};

export const MEETING_EXAMPLE: MeetingReply = {
  ...MEETING,
  moved: null,
  version: 3,
  may: { plan: false },
  items: [],
  documents: [],
  previous: null,
  next: null,
};

export const PLANNED_MEETING_EXAMPLE: MeetingReply = {
  ...MEETING_EXAMPLE,
  date: '2026-06-25',
  state: 'planned',
  moved: { from: '2026-06-18', reason: 'Kommunaldirektøren er på ferie.' },
  may: { plan: true },
  results: { followed: 0, changed: 0, exceeded: 0, unanswered: 0, 'sent-on': 0 },
};

export const SERIES_EXAMPLE: SeriesReply = {
  forum: { id: FORUM.id, name: FORUM.name },
  dryRun: true,
  planned: [{ date: '2027-01-06', week: 1, meeting: null }],
  skipped: [{ date: '2027-05-06', week: 18, why: 'holiday', holiday: 'ascension', meeting: null }],
};

export const ATTACHMENT_EXAMPLE: AttachmentReply = {
  id: '6a1d5f60-0f75-4b6f-8f8e-1d8c4b8f0c11',
  name: 'Oplæg om frikøb.pdf',
  link: null,
  bytes: 48211,
  addedBy: 'Signe Nørremark',
  addedAt: '2026-06-12T08:30:00.000Z',
};

export const AGENDA_ITEM_EXAMPLE: AgendaItemReply = {
  ...{ id: '3f0b7b1e-9d5e-4d9a-9a6f-9a1d2c3b4e5f', meeting: MEETING.id, position: 2 },
  ...{ title: 'Frikøb af netværksledere', route: ['LF', 'DIF'], caseNumber: '26/4711', closed: false },
  ...{ told: false, files: [ATTACHMENT_EXAMPLE], version: 1 },
};
