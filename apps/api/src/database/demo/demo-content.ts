import type { Category, ItemState, PortfolioKind } from '@netvaerksoverblik/domain';

export interface DemoContent {
  municipality: string;
  forums: { name: string; shortName: string; mandates: { kind: PortfolioKind; category?: Category; step?: string }[] }[];
  departments: string[];
  people: {
    name: string;
    title: string;
    level: number;
    department: string;
    seats: { forum: string; role: 'member' | 'chair' | 'deputy' | 'secretary' }[];
    spellings?: string[];
  }[];
  steps: { kind: PortfolioKind; title: string; toStatus: ItemState; on: string; reason: string }[];
  anchors: { kind: PortfolioKind; title: string; department: string }[];
  cohort: { title: string; capacity: number; seatsTaken: number } | null;
  documents: string[];
}

export const DEMO_CONTENT: DemoContent = {
  municipality: 'Egelund Kommune',
  forums: [
    {
      name: 'Ledelsesforum',
      shortName: 'LF',
      mandates: [{ kind: 'theme' }, { kind: 'network' }, { kind: 'cohort' }],
    },
    { name: 'Direktionen', shortName: 'DIR', mandates: [{ kind: 'project' }] },
  ],
  departments: [],
  people: [],
  steps: [],
  anchors: [],
  cohort: null,
  documents: [],
};
