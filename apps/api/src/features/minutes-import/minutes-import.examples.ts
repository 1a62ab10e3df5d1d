import type {
  ConfirmResult,
  DocumentReply,
  FindingReply,
  ImportListReply,
  ImportReply,
} from '@netvaerksoverblik/contracts';

const IMPORT_ID = '1f0a4f3e-7c58-4df0-8a53-8d0f6d5b1c20';

const FINDING: FindingReply = {
  id: '3b7c0a6e-14a2-4b0c-9d0e-2f0a1c5e7d21',
  item: 2,
  kind: 'status',
  proposal: {
    outcome: 'started',
    item: { kind: 'network', title: 'Hjem igen efter indlæggelse', category: 'welfare' },
    others: [],
    toStatus: 'staffing',
    role: null,
    condition: null,
    count: null,
    followUp: null,
    theme: null,
    segmentCode: null,
    recommendation: { number: 1, result: 'followed' },
    subject: 'Hjem igen efter indlæggelse',
  },
  passage: { start: 1204, end: 1258, quote: 'Netværket »Hjem igen efter indlæggelse« sættes i gang.' },
  match: null,
  default: 'accept',
  answer: null,
  remembered: null,
};

export const IMPORT_EXAMPLE: ImportReply = {
  id: IMPORT_ID,
  state: 'review',
  fileName: 'Referat_LF_110626.txt',
  receivedAt: '2026-06-15T07:42:00.000Z',
  receivedBy: 'Signe Nørremark',
  meeting: {
    ...{ id: null, forum: 'Ledelsesforum', date: '2026-06-11', startTime: '13:00', location: 'Mødelokale Egen' },
    ...{ items: 6, closedItems: 1 },
  },
  findings: [FINDING],
  contents: [
    {
      item: 2,
      names: [
        {
          ...{ kind: 'person', title: 'Inge Vangsø', category: null, role: 'områdeleder', department: 'Ældre' },
          ...{ aliasOf: null, start: 1110, end: 1141 },
        },
      ],
      tables: [
        {
          kind: 'proposals',
          columns: ['Nr.', 'Netværk', 'Problemstilling', 'Hør mere hos'],
          rows: [{ cells: ['1', 'Hjem igen efter indlæggelse', 'Mange vender tilbage', '?'], start: 1020, end: 1071 }],
        },
      ],
    },
  ],
  aliases: [
    {
      id: 'person-5a3f0d0e6f434b0b9a64',
      ...{ kind: 'person', title: 'Inge Vangsø', other: { title: 'Inge Holm Vangsø', known: true }, likeness: 0.76 },
      ...{ item: 2, passage: { start: 1262, end: 1301, quote: 'Inge Vangsø er referenceleder for netværket.' } },
      ...{ answer: null, remembered: null },
    },
  ],
  warnings: [],
  result: null,
};

export const IMPORTS_EXAMPLE: ImportListReply = {
  items: [
    {
      ...{ id: IMPORT_ID, state: 'review', fileName: 'Referat_LF_110626.txt', receivedAt: '2026-06-15T07:42:00.000Z' },
      ...{ receivedBy: 'Signe Nørremark', forum: 'Ledelsesforum', date: '2026-06-11', findings: 25, questions: 1 },
      meetingId: null,
    },
  ],
};

export const DOCUMENT_EXAMPLE: DocumentReply = {
  id: '5a3f0d0e-6f43-4b0b-9a64-0c4e3b1f2d11',
  fileName: 'Referat_LF_110626.txt',
  text: 'REFERAT Ledelsesforum d. 11-06-2026 …',
  parts: [{ kind: 'head', start: 0, end: 37, item: null }],
};

export const CONFIRM_EXAMPLE: ConfirmResult = {
  meeting: { id: '0b6c9a38-8f0c-4c52-9a53-6f2f1c7f3a10', forum: 'Ledelsesforum', date: '2026-06-11' },
  recorded: {
    ...{ agendaItems: 6, outcomes: 14, statuses: 6, roles: 4, conditions: 2, counts: 1, followUps: 2 },
    ...{ newItems: 3, unsettled: 1 },
  },
};
