/** Somebody of the demo's municipality; level 1 is the chief executive, 5 a member of staff. */
export interface DemoPerson {
  name: string;
  title: string;
  /** By trade; a network leader takes a theme outside it. */
  profession?: string;
  level: number;
  department: string;
  seats: { forum: string; role: 'member' | 'chair' | 'deputy' | 'secretary' }[];
  /** Other spellings that the minutes use. */
  spellings?: string[];
}

const BOTH_FORUMS: DemoPerson['seats'] = [
  { forum: 'Ledelsesforum', role: 'member' },
  { forum: 'Direktionen', role: 'member' },
];
const LEDELSESFORUM: DemoPerson['seats'] = [{ forum: 'Ledelsesforum', role: 'member' }];

const LEADERS: DemoPerson[] = [
  {
    ...{ name: 'Solveig Thorlund', title: 'Kommunaldirektør', level: 1, department: 'Økonomi & Personale' },
    seats: [
      { forum: 'Ledelsesforum', role: 'chair' },
      { forum: 'Direktionen', role: 'chair' },
    ],
  },
  {
    ...{
      name: 'Rigmor Hesselager',
      title: 'Direktør for Velfærd, netværksdirektør',
      level: 2,
      department: 'Ældre & Sundhed',
    },
    seats: [
      { forum: 'Ledelsesforum', role: 'deputy' },
      { forum: 'Direktionen', role: 'member' },
    ],
  },
  {
    ...{ name: 'Jonas Bruhn', title: 'Direktør for By og Økonomi', level: 2, department: 'Plan & Klima' },
    seats: [
      { forum: 'Ledelsesforum', role: 'member' },
      { forum: 'Direktionen', role: 'deputy' },
    ],
  },
  {
    name: 'Mads Kirkegård',
    title: 'Direktør for Børn og Kultur',
    level: 2,
    department: 'Børn & Læring',
    seats: BOTH_FORUMS,
  },
  { name: 'Dorthe Lyngbæk', title: 'Afdelingschef', level: 3, department: 'Børn & Læring', seats: LEDELSESFORUM },
  { name: 'Ebbe Sandholm', title: 'Afdelingschef', level: 3, department: 'Ældre & Sundhed', seats: LEDELSESFORUM },
  { name: 'Fatma Yildirim', title: 'Afdelingschef', level: 3, department: 'Voksne & Handicap', seats: LEDELSESFORUM },
  {
    name: 'Gorm Elkjær',
    title: 'Afdelingschef',
    level: 3,
    department: 'Arbejdsmarked & Integration',
    seats: LEDELSESFORUM,
  },
  { name: 'Inge Stokholm', title: 'Afdelingschef', level: 3, department: 'Plan & Klima', seats: LEDELSESFORUM },
  { name: 'Karsten Vadum', title: 'Afdelingschef', level: 3, department: 'Kultur & Borgere', seats: LEDELSESFORUM },
  {
    name: 'Bodil Frandsager',
    title: 'Afdelingschef',
    level: 3,
    department: 'Økonomi & Personale',
    seats: LEDELSESFORUM,
  },
];

const OTHERS: DemoPerson[] = [
  {
    name: 'Pernille Højgaard',
    title: 'Leder af Netværkssekretariatet',
    level: 4,
    department: 'Økonomi & Personale',
    seats: [],
  },
  {
    ...{ name: 'Mille Østerlund', title: 'Forumsekretær', level: 5, department: 'Økonomi & Personale' },
    seats: [{ forum: 'Ledelsesforum', role: 'secretary' }],
  },
  {
    ...{ name: 'Asger Bundgaard', title: 'Direktionssekretær', level: 5, department: 'Økonomi & Personale' },
    seats: [{ forum: 'Direktionen', role: 'secretary' }],
  },
  { name: 'Kasper Nordahl', title: 'Digitaliseringschef', level: 4, department: 'Økonomi & Personale', seats: [] },
  { name: 'Nynne Ravnsbjerg', title: 'Leder af Hjemmeplejen Vest', level: 4, department: 'Ældre & Sundhed', seats: [] },
  { name: 'Tove Klitgaard', title: 'Leder af Familiehuset', level: 4, department: 'Børn & Læring', seats: [] },
  {
    name: 'Amina Holmgaard',
    profession: 'Ergoterapeut',
    title: 'Ergoterapeut',
    level: 5,
    department: 'Voksne & Handicap',
    seats: [],
  },
  { name: 'Bjarke Nymand', profession: 'Pædagog', title: 'Pædagog', level: 5, department: 'Børn & Læring', seats: [] },
  {
    ...{ name: 'Ditte Rosenvang', title: 'HR-konsulent', level: 5, department: 'Økonomi & Personale', seats: [] },
    spellings: ['Ditte Rosenwang'],
  },
  { name: 'Emil Tranholm', title: 'Formand, Genbrug og Park', level: 5, department: 'Plan & Klima', seats: [] },
  {
    name: 'Hakon Lundtofte',
    profession: 'Miljøtekniker',
    title: 'Klimaplanlægger',
    level: 5,
    department: 'Plan & Klima',
    seats: [],
  },
  {
    name: 'Mathilde Skovlund',
    profession: 'Sygeplejerske',
    title: 'Sygeplejerske',
    level: 5,
    department: 'Ældre & Sundhed',
    seats: [],
  },
  {
    name: 'Nanna Fjordside',
    profession: 'Journalist',
    title: 'Kommunikationskonsulent',
    level: 5,
    department: 'Kultur & Borgere',
    seats: [],
  },
  {
    name: 'Oline Vestervig',
    profession: 'Antropolog',
    title: 'Integrationskonsulent',
    level: 5,
    department: 'Arbejdsmarked & Integration',
    seats: [],
  },
  {
    name: 'Ragnhild Krabbe',
    profession: 'Psykolog',
    title: 'Psykolog i PPR',
    level: 5,
    department: 'Børn & Læring',
    seats: [],
  },
  { name: 'Sidsel Voldby', profession: 'Lærer', title: 'Lærer', level: 5, department: 'Børn & Læring', seats: [] },
  {
    name: 'Steffen Aarup',
    profession: 'Socialrådgiver',
    title: 'Socialrådgiver',
    level: 5,
    department: 'Arbejdsmarked & Integration',
    seats: [],
  },
  {
    name: 'Tobias Enggaard',
    profession: 'Socialrådgiver',
    title: 'Jobkonsulent',
    level: 5,
    department: 'Arbejdsmarked & Integration',
    seats: [],
  },
  {
    name: 'Yusuf Demirel',
    profession: 'Datalog',
    title: 'Digitaliseringskonsulent',
    level: 5,
    department: 'Økonomi & Personale',
    seats: [],
  },
];

export const DEMO_PEOPLE: readonly DemoPerson[] = [...LEADERS, ...OTHERS];
