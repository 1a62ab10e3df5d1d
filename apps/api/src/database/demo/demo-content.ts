import type { Category, ItemState, PortfolioKind } from '@netvaerksoverblik/domain';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.js';

export interface DemoContent {
  municipality: string;
  forums: {
    name: string;
    shortName: string;
    mandates: { kind: PortfolioKind; category?: Category; step?: string }[];
  }[];
  departments: string[];
  people: readonly DemoPerson[];
  /** Steps that no minutes tell: entered by the secretariat with a reason. */
  steps: { kind: PortfolioKind; title: string; toStatus: ItemState; on: string; reason: string }[];
  anchors: { kind: PortfolioKind; title: string; department: string }[];
  cohort: { title: string; capacity: number; seatsTaken: number } | null;
  /** In the order in which a secretary would have imported them. */
  documents: string[];
}

type DemoStep = DemoContent['steps'][number];
type Entered = readonly [on: string, toStatus: ItemState, reason: string];

const entered = (kind: PortfolioKind, title: string, steps: readonly Entered[]): DemoStep[] =>
  steps.map(([on, toStatus, reason]) => ({ kind, title, toStatus, on, reason }));

const NETWORK_STEPS: DemoStep[] = [
  ...entered('network', 'Bedre nætter på plejehjemmet', [
    ['2025-02-10', 'staffing', 'Netværkslederen går i gang med at samle deltagere'],
    ['2025-02-24', 'running', 'Første netværksmøde holdt på Elmegården'],
    ['2025-08-25', 'testing', 'Dæmpet lys og filtsko prøves af på Elmegården'],
    ['2025-12-01', 'anchoring', 'Alle fem plejehjem følger planen for aftenlys'],
    ['2026-03-31', 'closed', 'Løsningen er en del af driften, og netværket har holdt sit sidste møde'],
  ]),
  ...entered('network', 'Når mor eller far drikker', [
    ['2025-02-17', 'staffing', 'Sundhedsplejen og tre skoler har meldt deltagere ind'],
    ['2025-03-10', 'running', 'Første netværksmøde holdt'],
    ['2026-02-02', 'testing', 'Fælles første samtale prøves af på fire skoler'],
    ['2026-10-26', 'anchoring', 'Samtalen flyttes ind i skolernes egen arbejdsgang'],
  ]),
  ...entered('network', 'Sensorer i skraldespanden', [
    ['2025-02-17', 'staffing', 'Genbrug og Park finder deltagere'],
    ['2025-05-05', 'running', 'Første rute med sensorer kørt'],
  ]),
  ...entered('network', 'Møder der bliver kortere', [
    ['2025-02-03', 'running', 'Første netværksmøde holdt på 25 minutter'],
    ['2025-10-31', 'closed', 'Folderen er afleveret til afdelingerne'],
  ]),
  ...entered('network', 'Medicin i eget hjem', [
    ['2025-06-23', 'staffing', 'Hjemmesygeplejen udpeger deltagere'],
    ['2025-08-18', 'running', 'Første netværksmøde holdt'],
    ['2026-06-01', 'paused', 'Netværket venter på en aftale med apotekerne om adgang til tal'],
  ]),
  ...entered('network', 'Breve der kan forstås', [
    ['2025-08-11', 'staffing', 'Borgerservice har fundet de tolv breve, der giver flest opkald'],
    ['2025-11-24', 'running', 'Netværkslederen er udpeget, og det første møde er holdt'],
    ['2026-08-24', 'testing', 'Tre nye breve sendes til 500 borgere'],
  ]),
  ...entered('network', 'Børn der mister', [
    ['2026-01-26', 'staffing', 'Skolerne melder deltagere ind'],
    ['2026-02-09', 'running', 'Første netværksmøde holdt på Vestre Skole'],
  ]),
  ...entered('network', 'Borgere med fem sagsbehandlere', [
    ['2026-02-02', 'staffing', 'De to afdelinger finder deltagere'],
    ['2026-05-04', 'running', 'Netværkslederen er på plads, og de første borgere har sagt ja'],
  ]),
  ...entered('network', 'Delebiler i hjemmeplejen', [
    ['2026-01-26', 'staffing', 'Hjemmeplejen og Plan & Klima finder deltagere'],
    ['2026-02-16', 'running', 'Første netværksmøde holdt i garagen'],
  ]),
  ...entered('network', 'Når pårørende er uenige', [
    ['2026-04-27', 'running', 'Tre plejehjem er med, og første møde er holdt'],
  ]),
  ...entered('network', 'Kunstig intelligens i sagsoverblikket', [
    ['2026-09-21', 'running', 'Netværkslederen er udpeget, og de første 40 sager er udvalgt'],
  ]),
];

const PROPOSED = 'Temaskabelonen er modtaget';
const CHECKED = 'Sekretariatet har talt med forslagsstilleren, og skabelonen er udfyldt';
const NOMINATED = 'Afdelingschefen indstiller temaet til runden';

const JUNE_2026: readonly Entered[] = [
  ['2026-04-20', 'idea', PROPOSED],
  ['2026-05-04', 'qualifying', CHECKED],
  ['2026-05-29', 'nominated', NOMINATED],
];
const JUNE_2025: readonly Entered[] = [
  ['2025-05-05', 'qualifying', CHECKED],
  ['2025-05-22', 'nominated', NOMINATED],
];

const THEME_STEPS: DemoStep[] = [
  ...entered('theme', 'Sommerskole for nye danskere', [
    ...JUNE_2025,
    ['2026-01-05', 'nominated', 'Der er fundet undervisere, og temaet indstilles igen'],
  ]),
  ...entered('theme', 'Fælles kantine på rådhuset og biblioteket', JUNE_2025),
  ...entered('theme', 'Kunstig intelligens i sagsoverblikket', [
    ['2025-10-20', 'idea', PROPOSED],
    ['2025-12-02', 'qualifying', CHECKED],
    ['2025-12-16', 'nominated', NOMINATED],
    ['2026-03-27', 'nominated', 'Databeskyttelsesrådgiveren har svaret, og temaet indstilles igen'],
  ]),
  ...entered('theme', 'Tryghed på de små veje', JUNE_2026),
  ...entered('theme', 'Legepladser som mødested', [
    ...JUNE_2026,
    ['2026-08-31', 'nominated', 'Planen for byens parker er vedtaget, og temaet indstilles igen'],
  ]),
  ...entered('theme', 'Første job efter specialskolen', JUNE_2026),
  ...entered('theme', 'Droner til tagtjek', [
    ...JUNE_2026,
    ['2026-11-18', 'nominated', 'Ejendomsafdelingen har regnet på opgaven, og temaet indstilles til januarrunden'],
  ]),
  ...entered('theme', 'Fælles indkøb af kaffe', JUNE_2026),
  ...entered('theme', 'Mad uden spild', [
    ['2026-09-28', 'idea', PROPOSED],
    ['2026-10-12', 'qualifying', CHECKED],
    ['2026-10-26', 'nominated', NOMINATED],
  ]),
];

const COHORT = 'Netværkslederuddannelsen 2026';

const COHORT_STEPS: DemoStep[] = entered('cohort', COHORT, [
  ['2025-11-24', 'planned', 'Ledelsesforum godkendte den 20. november 2025 rammerne med 22 pladser'],
  ['2026-01-12', 'open', 'Opslaget er sendt ud'],
  ['2026-03-16', 'selecting', 'Fristen er udløbet, og samtalerne begynder'],
  ['2026-05-29', 'confirmed', 'Ansøgerne har fået besked om Direktionens beslutning'],
  ['2026-09-01', 'running', 'Kick-off holdt på Egelund Gård'],
]);

const anchored = (kind: PortfolioKind, department: string, titles: readonly string[]): DemoContent['anchors'] =>
  titles.map((title) => ({ kind, title, department }));

const ANCHORS: DemoContent['anchors'] = [
  ...anchored('network', 'Ældre & Sundhed', [
    'Bedre nætter på plejehjemmet',
    'Medicin i eget hjem',
    'Delebiler i hjemmeplejen',
    'Når pårørende er uenige',
    'Hjem fra sygehuset en fredag',
  ]),
  ...anchored('network', 'Børn & Læring', [
    'Når mor eller far drikker',
    'Børn der mister',
    'Unge der flytter hjemmefra',
    'Feedback på tværs af fag',
  ]),
  ...anchored('network', 'Plan & Klima', ['Sensorer i skraldespanden']),
  ...anchored('network', 'Økonomi & Personale', ['Møder der bliver kortere']),
  ...anchored('network', 'Kultur & Borgere', ['Breve der kan forstås']),
  ...anchored('network', 'Voksne & Handicap', [
    'Borgere med fem sagsbehandlere',
    'Kunstig intelligens i sagsoverblikket',
  ]),
  ...anchored('theme', 'Voksne & Handicap', ['Kunstig intelligens i sagsoverblikket']),
  ...anchored('theme', 'Plan & Klima', ['Tryghed på de små veje', 'Legepladser som mødested', 'Droner til tagtjek']),
  ...anchored('theme', 'Arbejdsmarked & Integration', [
    'Første job efter specialskolen',
    'Sommerskole for nye danskere',
  ]),
  ...anchored('theme', 'Ældre & Sundhed', ['Mad uden spild']),
  ...anchored('project', 'Kultur & Borgere', ['Ét telefonnummer til kommunen']),
  ...anchored('project', 'Økonomi & Personale', ['Fælles bookingsystem']),
];

export const DEMO_CONTENT: DemoContent = {
  municipality: 'Egelund Kommune',
  forums: [
    {
      name: 'Ledelsesforum',
      shortName: 'LF',
      mandates: [{ kind: 'theme' }, { kind: 'network' }, { kind: 'cohort' }],
    },
    { name: 'Direktionen', shortName: 'DIR', mandates: [{ kind: 'project' }, { kind: 'cohort' }] },
  ],
  departments: [
    'Arbejdsmarked & Integration',
    'Børn & Læring',
    'Kultur & Borgere',
    'Plan & Klima',
    'Voksne & Handicap',
    'Ældre & Sundhed',
    'Økonomi & Personale',
  ],
  people: DEMO_PEOPLE,
  steps: [...NETWORK_STEPS, ...THEME_STEPS, ...COHORT_STEPS],
  anchors: ANCHORS,
  cohort: { title: COHORT, capacity: 22, seatsTaken: 21 },
  documents: [
    'referat-lf-2025-01-23.md',
    'referat-lf-2025-04-10.txt',
    'referat-lf-2025-06-12.md',
    'referat-dir-2025-09-08.txt',
    'referat-lf-2025-11-20.txt',
    'referat-lf-2026-01-15.md',
    'referat-lf-2026-04-16.txt',
    'referat-dir-2026-05-18.md',
    'referat-lf-2026-06-18.md',
    'referat-lf-2026-09-17.md',
    'referat-lf-2026-11-12.txt',
  ],
};
