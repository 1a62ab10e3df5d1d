import type { Participation } from '@netvaerksoverblik/contracts';
import type { OperationsAnswer, SolutionState } from '@netvaerksoverblik/domain';

interface DemoSolution {
  title: string;
  description: string;
  place?: string;
  state: SolutionState;
  designedOn?: string;
  testFrom?: string;
  testTo?: string;
  endedOn?: string;
}

export interface DemoNetworkDetails {
  title: string;
  purpose: string;
  segmentCode?: string;
  project?: string;
  meetings: { on: string; title: string; note?: string }[];
  learnings: { on: string; text: string }[];
  solutions: DemoSolution[];
  recommendations: {
    on: string;
    text: string;
    department: string;
    answer: OperationsAnswer;
    answeredOn?: string;
    note?: string;
  }[];
  participants: { name: string; participation: Participation; on: string }[];
  closing?: { on: string; text: string };
}

export interface DemoProjectDetails {
  title: string;
  solutionsTarget: number;
  aims: string[];
  phases: { title: string; from: string; to?: string }[];
  milestones: { title: string; due: string; reached?: string }[];
  hours: { on: string; department: string; hours: number; note: string }[];
  solutions: DemoSolution[];
}

const LETTERS: DemoNetworkDetails = {
  ...{ title: 'Breve der kan forstås', segmentCode: 'I2', project: 'Ét telefonnummer til kommunen' },
  purpose:
    'De tolv breve, der giver flest opkald, skal kunne forstås første gang. Netværket skriver dem om sammen med dem, der får dem.',
  meetings: [
    { on: '2025-11-24', title: 'Første møde', note: 'De tolv breve er lagt frem. Vi begynder med de tre værste.' },
    { on: '2026-03-17', title: 'Læst højt med otte borgere', note: 'Ingen kunne finde fristen i varslingsbrevet.' },
    { on: '2026-08-24', title: 'Før afprøvningen' },
  ],
  learnings: [
    { on: '2026-03-17', text: 'Fristen skal stå i første linje. Længere nede bliver den ikke fundet.' },
    { on: '2026-10-06', text: 'Et telefonnummer til en person giver færre opkald end et til en afdeling.' },
  ],
  solutions: [
    {
      ...{ title: 'Fristen først', description: 'Varslingsbrevet begynder med dato og hvad man skal gøre' },
      ...{
        place: '500 borgere',
        state: 'testing',
        designedOn: '2026-06-10',
        testFrom: '2026-08-24',
        testTo: '2026-12-18',
      },
    },
    {
      ...{ title: 'Brevet på én side', description: 'Lovhenvisninger flyttes om på bagsiden' },
      ...{
        place: 'Borgerservice',
        state: 'testing',
        designedOn: '2026-08-20',
        testFrom: '2026-09-14',
        testTo: '2026-12-18',
      },
    },
    {
      ...{
        title: 'Brev som film',
        description: 'En kort film om, hvad brevet vil',
        place: 'Jobcentret',
        state: 'dropped',
      },
      ...{ designedOn: '2026-05-05', testFrom: '2026-05-18', testTo: '2026-06-12', endedOn: '2026-06-15' },
    },
    { title: 'Svar tilbage', description: 'Borgeren kan svare på brevet i stedet for at ringe', state: 'idea' },
  ],
  recommendations: [
    {
      ...{
        on: '2026-06-15',
        text: 'Alle nye breve læses højt for to borgere, før de sendes.',
        department: 'Kultur & Borgere',
      },
      ...{ answer: 'partly', answeredOn: '2026-09-17', note: 'For de breve, der går til flere end 100.' },
    },
  ],
  participants: [
    { name: 'Oline Vestervig', participation: 'internal', on: '2025-11-24' },
    { name: 'Yusuf Demirel', participation: 'internal', on: '2025-11-24' },
    { name: 'Ældrerådet', participation: 'citizen', on: '2026-03-17' },
  ],
};

const PARENTS: DemoNetworkDetails = {
  title: 'Når mor eller far drikker',
  purpose: 'Børn, der lever med en forælders misbrug, skal mødes af én voksen, som ved, hvad de andre voksne gør.',
  segmentCode: 'B4',
  meetings: [
    { on: '2025-03-10', title: 'Første møde' },
    { on: '2025-11-03', title: 'Midtvejs', note: 'Vi slipper idéen om en pjece og holder fast i samtalen.' },
  ],
  learnings: [
    { on: '2025-11-03', text: 'Læreren opdager det først, men ved ikke, hvem hun må ringe til.' },
    { on: '2026-05-19', text: 'Den første samtale virker, når det er barnet, der vælger stedet.' },
  ],
  solutions: [
    {
      ...{ title: 'Fælles første samtale', description: 'Lærer og familierådgiver taler med barnet sammen' },
      ...{ place: 'Fire skoler', state: 'adopted', designedOn: '2025-12-01', testFrom: '2026-02-02' },
      ...{ testTo: '2026-06-26', endedOn: '2026-10-26' },
    },
    {
      ...{ title: 'Ugens voksen', description: 'Barnet har en fast voksen at gå til hver uge', place: 'Vestre Skole' },
      ...{ state: 'testing', designedOn: '2026-08-10', testFrom: '2026-09-07' },
    },
  ],
  recommendations: [
    {
      ...{ on: '2026-10-26', text: 'Alle skoler tager den fælles første samtale i brug fra januar.' },
      ...{ department: 'Børn & Læring', answer: 'open' },
    },
    {
      ...{
        on: '2026-06-29',
        text: 'Familiehuset holder én tid fri om ugen til samtalen.',
        department: 'Børn & Læring',
      },
      ...{ answer: 'adopted', answeredOn: '2026-08-17' },
    },
  ],
  participants: [
    { name: 'Ragnhild Krabbe', participation: 'internal', on: '2025-03-10' },
    { name: 'Sidsel Voldby', participation: 'internal', on: '2025-03-10' },
    { name: 'Tove Klitgaard', participation: 'internal', on: '2025-03-10' },
    { name: 'Blå Kors Egelund', participation: 'external', on: '2025-03-10' },
    { name: 'To forældre', participation: 'citizen', on: '2025-09-01' },
  ],
};

const NIGHTS: DemoNetworkDetails = {
  title: 'Bedre nætter på plejehjemmet',
  purpose: 'Beboerne skal sove, og nattevagterne skal gå færre forgæves ture.',
  meetings: [],
  learnings: [{ on: '2025-11-20', text: 'Lyset betyder mere end lyden.' }],
  solutions: [
    {
      ...{ title: 'Dæmpet lys', description: 'Gangene dæmpes trinvis fra klokken 20', place: 'Fem plejehjem' },
      ...{
        state: 'adopted',
        designedOn: '2025-06-02',
        testFrom: '2025-08-25',
        testTo: '2025-11-14',
        endedOn: '2025-12-01',
      },
    },
  ],
  recommendations: [],
  participants: [],
  closing: {
    on: '2026-04-10',
    text: 'Aftenlyset er en del af driften på alle fem plejehjem. Filtskoene slap vi igen. Der er spurgt til lyset fra to andre kommuner.',
  },
};

export const DEMO_NETWORK_DETAILS: readonly DemoNetworkDetails[] = [LETTERS, PARENTS, NIGHTS];

export const DEMO_PROJECT_DETAILS: readonly DemoProjectDetails[] = [
  {
    ...{ title: 'Ét telefonnummer til kommunen', solutionsTarget: 6 },
    aims: [
      'Den, der ringer, taler med højst to medarbejdere.',
      'Ni af ti opkald er besvaret inden for fem minutter.',
      'Afdelingerne lærer af, hvad der bliver ringet om.',
    ],
    phases: [
      { title: 'Kortlægning', from: '2025-05-01', to: '2025-11-28' },
      { title: 'Design', from: '2025-12-01', to: '2026-06-30' },
      { title: 'Afprøvning', from: '2026-07-01', to: '2027-03-31' },
      { title: 'Drift', from: '2027-04-01' },
    ],
    milestones: [
      { title: 'De 40 numre er talt op', due: '2025-10-31', reached: '2025-10-20' },
      { title: 'De første to løsninger er designet', due: '2026-06-30', reached: '2026-06-10' },
      { title: 'Alle afdelinger har en afløser ved telefonen', due: '2026-10-30' },
      { title: 'Ét nummer på alle breve', due: '2027-03-01' },
    ],
    hours: [
      { on: '2026-06-30', department: 'Kultur & Borgere', hours: 210, note: 'Første halvår' },
      { on: '2026-06-30', department: 'Økonomi & Personale', hours: 64.5, note: 'Første halvår' },
      { on: '2026-10-31', department: 'Kultur & Borgere', hours: 118, note: 'Juli til oktober' },
    ],
    solutions: [
      {
        ...{ title: 'Omstilling med navn', description: 'Den, der stiller om, siger, hvem og hvorfor' },
        ...{
          place: 'Borgerservice',
          state: 'testing',
          designedOn: '2026-05-28',
          testFrom: '2026-09-01',
          testTo: '2027-01-29',
        },
      },
      { title: 'Ring mig op', description: 'Borgeren vælger en tid i stedet for at vente', state: 'designing' },
    ],
  },
];
