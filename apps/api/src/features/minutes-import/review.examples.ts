import type {
  ImportDifferencesReply,
  ImportLeaningReply,
  ImportPreviewReply,
  ItemChange,
} from '@netvaerksoverblik/contracts';
import { CONFIRM_EXAMPLE } from './minutes-import.examples.js';

const ITEM: ItemChange = {
  ...{ id: '2d1c7f0e-52f6-4c39-8a5e-0f1b9a7d6c54', kind: 'network', reference: 'N-2026-06' },
  ...{ title: 'Hjem igen efter indlæggelse', titleBefore: null, category: 'welfare', change: 'changed' },
  standing: 'staffing',
  status: { from: 'approved', to: 'staffing' },
  rolesAdded: [{ role: 'reference-leader', state: 'appointed', holder: 'Inge Vangsø' }],
  rolesEnded: [],
  conditionsOpened: [{ kind: 'leader-vacant', forum: null, words: 'Der skal findes en netværksleder.' }],
  conditionsMet: [],
};

const FOLLOW_UP = { item: 2, text: 'melde navne ind', responsible: 'Afdelingscheferne', due: '2026-06-24' };

export const PREVIEW_EXAMPLE: ImportPreviewReply = {
  ...{ recorded: CONFIRM_EXAMPLE.recorded, items: [ITEM], followUps: [FOLLOW_UP], counts: [], unsettled: [] },
  lost: [
    {
      ...{ id: '7d9e2f6b-0a51-4d0e-8b0c-6a5f4e3d2c1b', kind: 'event', item: 2 },
      about: { id: '2d1c7f0e-52f6-4c39-8a5e-0f1b9a7d6c54', kind: 'network', title: 'Hjem igen efter indlæggelse' },
      ...{
        status: null,
        role: { role: 'reference-leader', state: 'appointed', holder: 'Bodil Krage' },
        condition: null,
      },
      quote: 'Bodil Krage er referenceleder for netværket.',
    },
  ],
};

export const DIFFERENCES_EXAMPLE: ImportDifferencesReply = {
  earlier: {
    ...{ id: '4c0d8a1f-6c1e-4f58-9b8b-35f60dd0a9a2', fileName: 'Referat_LF_110626.txt' },
    confirmedAt: '2026-06-15T08:02:00.000Z',
  },
  items: [
    {
      ...{ item: 2, title: 'Netværkstemaer juni 2026', titleBefore: null, change: 'changed', textChanged: true },
      outcomes: [
        {
          ...{ change: 'changed', kind: 'approved', kindBefore: 'started', subject: 'Hjem igen efter indlæggelse' },
          quote: 'Netværket »Hjem igen efter indlæggelse« godkendes.',
          quoteBefore: 'Netværket »Hjem igen efter indlæggelse« sættes i gang.',
        },
      ],
      ...{ followUpsAdded: [], followUpsRemoved: ['melde navne ind'] },
    },
  ],
  same: 5,
};

export const LEANING_EXAMPLE: ImportLeaningReply = {
  imports: [
    {
      ...{ id: '9a6c1b52-1f0e-4b9e-8f7a-1d2c3b4a5968', fileName: 'Referat_LF_080926.txt', forum: 'Ledelsesforum' },
      ...{ date: '2026-09-08', meetingId: '0b6c9a38-8f0c-4c52-9a53-6f2f1c7f3a10' },
    },
  ],
  items: [
    {
      ...ITEM,
      standing: 'approved',
      status: { from: 'staffing', to: 'approved' },
      rolesAdded: [],
      conditionsOpened: [],
    },
  ],
  entered: [],
  followUps: [FOLLOW_UP],
  counts: [],
};
