import type { PeopleReply, PersonReply, PersonRoleReply } from '@netvaerksoverblik/contracts';

const SOURCE = {
  meeting: { id: '3f0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a59', forum: 'Chefforum', date: '2026-06-11' },
  ...{ date: '2026-06-11', item: 2, document: '5a0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a60', start: 1204, end: 1270 },
  quote: 'Hanne Vestermark påtager sig rollen som referenceleder.',
};

const ROLE: PersonRoleReply = {
  item: {
    ...{ id: '7c0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a61', kind: 'network', reference: 'N-2026-04' },
    ...{ title: 'Godt fra børnehave til skole', status: 'approved', category: 'welfare', silent: false },
  },
  ...{ role: 'reference-leader', state: 'appointed', since: '2026-06-11', until: null, source: SOURCE },
};

const PERSON: PersonReply = {
  ...{ id: '9d0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a62', name: 'Hanne Vestermark', profession: null },
  department: { id: '8e0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a63', name: 'Dagtilbud' },
  ...{ title: 'Afdelingschef', level: 3, roles: [ROLE], load: { led: 0, referenced: 1 } },
};

export const PEOPLE_EXAMPLE: PeopleReply = { items: [PERSON], total: 1, next: null, asOf: null };
