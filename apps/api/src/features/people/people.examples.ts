import type {
  DepartmentReply,
  PeopleQuestionsReply,
  PeopleReply,
  PersonDetailReply,
  PersonReply,
  PersonRoleReply,
  VacanciesReply,
} from '@netvaerksoverblik/contracts';

const SOURCE = {
  meeting: { id: '3f0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a59', forum: 'Chefforum', date: '2026-06-11' },
  ...{ date: '2026-06-11', item: 2, document: '5a0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a60', start: 1204, end: 1270 },
  quote: 'Hanne Vestermark påtager sig rollen som referenceleder.',
};

const ITEM: PersonRoleReply['item'] = {
  ...{ id: '7c0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a61', kind: 'network', reference: 'N-2026-04' },
  ...{ title: 'Godt fra børnehave til skole', status: 'staffing', category: 'welfare', silent: false },
};

const ROLE: PersonRoleReply = {
  ...{ item: ITEM, role: 'reference-leader', state: 'appointed', since: '2026-06-11', until: null, source: SOURCE },
};

const DEPARTMENT = { id: '8e0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a63', name: 'Dagtilbud' };

const PERSON: PersonReply = {
  ...{ id: '9d0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a62', name: 'Hanne Vestermark', profession: null },
  ...{ department: DEPARTMENT, title: 'Afdelingschef', level: 3, roles: [ROLE], load: { led: 0, referenced: 1 } },
};

export const PEOPLE_EXAMPLE: PeopleReply = { items: [PERSON], total: 1, next: null, asOf: null };

export const PERSON_EXAMPLE: PersonDetailReply = {
  ...{ id: PERSON.id, name: PERSON.name, profession: null, email: null, version: 1, erased: false, mergedInto: null },
  memberships: [
    {
      ...{ id: '0c0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a64', department: DEPARTMENT, title: 'Afdelingschef', level: 3 },
      ...{ from: '2024-08-01', to: null, version: 1, of: null },
    },
  ],
  ...{ roles: [ROLE], load: PERSON.load },
  spellings: [{ asWritten: 'Hanne Vestermark', attached: null, of: null, places: [SOURCE] }],
  ...{ merges: [], may: { edit: true }, asOf: null },
};

export const VACANCIES_EXAMPLE: VacanciesReply = {
  items: [{ item: ITEM, role: 'network-leader', since: '2026-06-11', source: SOURCE, candidates: [] }],
  counts: { networks: 14, filled: 23, referenceLeaders: 8, networkLeaders: 10, candidates: 2 },
  asOf: null,
};

export const QUESTIONS_EXAMPLE: PeopleQuestionsReply = {
  names: [{ asWritten: 'Birgitte', item: { id: ITEM.id, title: ITEM.title }, alone: true, places: [SOURCE] }],
  alike: [
    {
      likeness: 0.87,
      people: [
        { id: PERSON.id, name: 'Hanne Vestermark', department: 'Dagtilbud', source: SOURCE },
        { id: '1d0f4c2e-6a4e-4a54-9a3b-0f1d2c3b4a65', name: 'Hanne Westermark', department: null, source: null },
      ],
    },
  ],
};

export const DEPARTMENT_EXAMPLE: DepartmentReply = { ...DEPARTMENT, closedOn: null, version: 1, people: 12, items: 3 };
