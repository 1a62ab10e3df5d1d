import type {
  PortfolioItemDetailReply,
  PortfolioItemReply,
  PortfolioReply,
  SourceReply,
} from '@netvaerksoverblik/contracts';

const NOW = { asOf: null, knownAt: null };

const SOURCE: SourceReply = {
  meeting: { id: '0b6c9a38-8f0c-4c52-9a53-6f2f1c7f3a10', forum: 'Ledelsesforum', date: '2026-06-11' },
  date: '2026-06-11',
  item: 2,
  document: '5a3f0d0e-6f43-4b0b-9a64-0c4e3b1f2d11',
  start: 1204,
  end: 1262,
  quote: 'Netværket »Hjem igen efter indlæggelse« sættes i gang.',
};

const ITEM: PortfolioItemReply = {
  id: '7d7c1a55-2b1e-4f7b-8a3c-0d7a4f1f9c12',
  kind: 'network',
  reference: 'N-2026-05',
  title: 'Hjem igen efter indlæggelse',
  status: 'staffing',
  category: 'welfare',
  department: 'Sundhed & Ældre',
  segmentCode: 'B4',
  statusSince: '2026-06-11',
  lastHeard: '2026-06-11',
  silent: false,
  holders: [
    {
      role: 'reference-leader',
      state: 'appointed',
      person: { id: '2f0d5c1e-9a77-4f0e-8f5b-7a1c5b0e4d13', name: 'Birgitte Lundsgaard' },
      party: null,
      since: '2026-06-11',
      source: SOURCE,
    },
  ],
  conditions: [],
  source: SOURCE,
  entered: null,
};

export const PORTFOLIO_EXAMPLE: PortfolioReply = { items: [ITEM], total: 1, counts: [], next: null, ...NOW };

export const ITEM_EXAMPLE: PortfolioItemDetailReply = {
  ...ITEM,
  etag: '1-5f0c2b7f0a1d9e34',
  departmentId: '4d0c1a52-6a1f-4b0e-9f4d-1c2b3a4d5e14',
  may: { edit: true, own: false, askForClosing: false },
  steps: [{ to: 'running', refusals: [{ code: 'no-network-leader', params: {} }], notices: [] }],
  aliases: [],
  events: [],
  allConditions: [],
  allHolders: ITEM.holders.map((holder) => ({ ...holder, until: null })),
  related: [],
  followUps: [],
  ...NOW,
};
