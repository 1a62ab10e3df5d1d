import type {
  LineageItemReply,
  LineageReply,
  RoundListReply,
  RoundReply,
  SourceReply,
  ThemeBoardReply,
  ThemeCardReply,
  ThemeReply,
} from '@netvaerksoverblik/contracts';
import { DEFAULT_THEME_CRITERIA } from '@netvaerksoverblik/domain';

const SOURCE: SourceReply = {
  meeting: { id: '7b1f6a5e-0c3d-4f7e-9a58-2f4b6f1c9d20', forum: 'Chefforum', date: '2026-06-11' },
  date: '2026-06-11',
  item: 2,
  document: '5c9d3b7f-6e21-4f0a-8d44-1b7a9e3c5f60',
  start: 1840,
  end: 1921,
  quote: '»Godt fra børnehave til skole« blev godkendt til opstart efter sommerferien.',
};

export const ROUND_EXAMPLE: RoundReply = {
  id: '0d8a7f52-3f8e-4a3c-9a64-5f0c2a1b7e90',
  name: 'Forår 2027',
  startsOn: '2027-01-01',
  endsBefore: '2027-07-01',
  templateDueOn: '2027-05-01',
  decidedOn: '2027-06-30',
  themes: 14,
  newNetworks: { started: 2, min: 2, max: 4 },
  version: 1,
};

export const ROUNDS_EXAMPLE: RoundListReply = {
  items: [ROUND_EXAMPLE],
  proposed: {
    ...{ name: 'Efterår 2027', startsOn: '2027-07-01' },
    ...{ templateDueOn: '2027-12-01', decidedOn: '2028-01-31' },
  },
};

const CARD: ThemeCardReply = {
  id: '6a4e2c18-9b0d-4d56-8f3a-7c1e5b9d2f04',
  reference: 'T-2026-08',
  title: 'Godt fra børnehave til skole',
  status: 'approved',
  statusSince: '2026-06-11',
  category: 'welfare',
  department: 'Dagtilbud',
  origin: 'forum-input',
  round: { id: ROUND_EXAMPLE.id, name: ROUND_EXAMPLE.name },
  checklist: { met: 5, of: 6, lacks: { code: 'reference-leader', name: 'referenceleder' } },
  conditions: [],
  lastHeard: '2026-06-11',
  silent: false,
  networks: [],
  source: SOURCE,
  entered: null,
};

export const BOARD_EXAMPLE: ThemeBoardReply = {
  columns: [{ status: 'approved', cards: [CARD] }],
  total: 1,
  counts: [],
  criteria: [...DEFAULT_THEME_CRITERIA],
  round: ROUND_EXAMPLE,
  asOf: null,
  knownAt: null,
};

export const THEME_EXAMPLE: ThemeReply = {
  ...CARD,
  departmentId: '4f2d9b6c-1e5a-4c83-9d70-8a3b5c7e1f62',
  problem: 'Hvert femte barn skifter mellem tre voksne i den første uge i skole.',
  possibleProduct: 'Et fast forløb for overgangen',
  contacts: ['Hanne Vestermark'],
  segmentCode: null,
  roundId: ROUND_EXAMPLE.id,
  checks: [
    {
      ...{ criterion: 'problem', name: 'problembeskrivelse', met: true, note: 'Se temaskabelonen.' },
      ...{ checkedBy: 'Signe Nørremark', checkedAt: '2026-05-04T09:12:00.000Z' },
    },
  ],
  may: { edit: true },
  asOf: null,
};

const NETWORK: LineageItemReply = {
  id: '9e7c5a3b-1d2f-4b68-8a0c-6f4e2d1b3a57',
  kind: 'network',
  reference: 'N-2026-05',
  title: 'Godt fra børnehave til skole',
  status: 'staffing',
  since: '2026-08-14',
  source: SOURCE,
  entered: null,
};

export const LINEAGE_EXAMPLE: LineageReply = {
  proposal: { on: '2026-04-29', source: SOURCE, entered: null },
  theme: { ...NETWORK, id: CARD.id, kind: 'theme', reference: CARD.reference, status: 'launched' },
  networks: [{ ...NETWORK, solutions: [], operations: [] }],
  asOf: null,
};
