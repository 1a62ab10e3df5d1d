import type { NetworkReply, PairingReply } from '@netvaerksoverblik/contracts';
import { SOLUTION_EXAMPLE } from '../item-parts/index.js';
import { LEARNING_EXAMPLE, MEETING_EXAMPLE, RECOMMENDATION_EXAMPLE } from './network.parts.js';

const ID = '7d7c1a55-2b1e-4f7b-8a3c-0d7a4f1f9c12';
const PERSON = { id: '2f0d5c1e-9a77-4f0e-8f5b-7a1c5b0e4d13', name: 'Rasmus Ellegaard' };

export const NETWORK_EXAMPLE: NetworkReply = {
  ...{ id: ID, version: 3, title: 'Tilbage i skole', status: 'testing', category: 'welfare' },
  purpose: 'Færre elever i 4. til 7. klasse skal ende i langt fravær.',
  ...{ segmentCode: 'B4', departmentId: '5a3f0d0e-6f43-4b0b-9a64-0c4e3b1f2d34', department: 'Børn & Læring' },
  ...{ projectId: null, project: null, closingReport: null, closingReportedOn: null, closingReportedBy: null },
  participants: [
    {
      ...{ role: 'participant', person: PERSON, party: null, participation: 'internal' },
      ...{ department: 'Arbejdsmarked & Integration', since: '2025-08-21' },
    },
  ],
  ...{ meetings: [MEETING_EXAMPLE], learnings: [LEARNING_EXAMPLE], solutions: [SOLUTION_EXAMPLE] },
  recommendations: [RECOMMENDATION_EXAMPLE],
  notices: [{ code: 'no-network-leader', params: {} }],
  may: { edit: true },
  ...{ date: '2026-06-17', asOf: null },
};

export const PAIRING_EXAMPLE: PairingReply = {
  matters: [
    {
      ...{ id: ID, kind: 'network', reference: 'N-2025-04', title: 'Tilbage i skole', status: 'testing' },
      ...{ category: 'welfare', department: 'Børn & Læring', vacantSince: '2026-04-30' },
      candidates: [
        {
          ...{ person: PERSON, party: null, since: '2026-05-07', department: 'Arbejdsmarked & Integration' },
          ...{ profession: 'Jobkonsulent', leads: 1, notices: [] },
        },
      ],
      deciders: { forums: ['Chefforum'], delegatedTo: [], referenceLeaders: ['Merete Damkjær'] },
    },
  ],
  silent: 2,
  leaders: [
    {
      ...{ person: PERSON, department: 'Arbejdsmarked & Integration', profession: 'Jobkonsulent' },
      networks: [{ id: '7d7c1a55-2b1e-4f7b-8a3c-0d7a4f1f9c13', title: 'Breve der kan forstås' }],
    },
  ],
  halfYear: { startsOn: '2026-01-01', endsBefore: '2026-07-01', begun: 3, min: 2, max: 4, notice: null },
  ...{ date: '2026-06-17', asOf: null },
};
