import type { Category } from '@netvaerksoverblik/domain';
import type { StatedCount } from '../reading.js';

/** Nouns that are counted. */
export const COUNTED_NOUNS: readonly { readonly kind: StatedCount['kind']; readonly category: Category | null; readonly nouns: readonly string[] }[] = [
  { kind: 'network', category: 'welfare', nouns: ['velfærdsnetværk', 'velfærdsnetværkene'] },
  { kind: 'network', category: 'innovation', nouns: ['innovationsnetværk', 'innovationsnetværkene'] },
  { kind: 'network', category: 'learning', nouns: ['læringsnetværk', 'læringsnetværkene'] },
  { kind: 'theme', category: 'welfare', nouns: ['velfærdstema', 'velfærdstemaer', 'velfærdstemaerne'] },
  { kind: 'theme', category: 'innovation', nouns: ['innovationstema', 'innovationstemaer', 'innovationstemaerne'] },
  { kind: 'theme', category: 'learning', nouns: ['læringstema', 'læringstemaer', 'læringstemaerne'] },
  { kind: 'theme', category: null, nouns: ['temaer', 'temaerne', 'netværkstemaer', 'netværkstemaerne'] },
  { kind: 'network', category: null, nouns: ['netværk', 'netværkene'] },
  { kind: 'project', category: null, nouns: ['projekter', 'projekterne'] },
]; // prettier-ignore

/** Adjectives that say in what state the counted things are. */
export const STATUS_ADJECTIVES: readonly { readonly status: string; readonly words: readonly string[] }[] = [
  { status: 'running', words: ['fungerende', 'igangværende', 'aktive', 'kørende', 'igangsatte'] },
  { status: 'approved', words: ['godkendte', 'vedtagne'] },
  { status: 'closed', words: ['afsluttede', 'lukkede'] },
  { status: 'paused', words: ['hvilende', 'pauserede'] },
];

/** Words of categories alone, in tables and shares: `4 i velfærd`. */
export const CATEGORY_NOUNS: readonly { readonly category: Category; readonly nouns: readonly string[] }[] = [
  { category: 'welfare', nouns: ['velfærd', 'velfærdsnetværk'] },
  { category: 'innovation', nouns: ['innovation', 'innovationsnetværk'] },
  { category: 'learning', nouns: ['læring', 'læringsnetværk'] },
];

/** Before shares of something: `fordeler sig med 4 i velfærd`. */
export const SHARING_WORDS: ReadonlySet<string> = new Set(['fordeler', 'fordelt', 'fordeles', 'heraf', 'deraf']);

/** What is said behind a number of things named before: `heraf 3 på pause`. */
export const STATUS_PHRASES: readonly { readonly status: string; readonly phrases: readonly string[] }[] = [
  { status: 'paused', phrases: ['på pause', 'pauserede', 'hvilende', 'sat på pause'] },
  { status: 'running', phrases: ['i gang', 'igangværende', 'aktive', 'kørende', 'fungerende', 'i drift', 'igangsat', 'igangsatte'] },
  { status: 'closed', phrases: ['afsluttet', 'afsluttede', 'lukket', 'lukkede', 'nedlagt', 'nedlagte', 'stoppet', 'stoppede'] },
  { status: 'approved', phrases: ['godkendt', 'godkendte', 'vedtaget'] },
]; // prettier-ignore

/** Near a number these say that it is wished for, doubted or denied. */
export const NOT_STATED_WORDS: ReadonlySet<string> = new Set([
  'ikke', 'hvis', 'såfremt', 'skal', 'skulle', 'bør', 'kan', 'kunne', 'ville', 'måtte', 'ønskes', 'ønsker', 'brug', 'behov', 'plads', 'mål', 'målet', 'højst', 'mindst', 'maks', 'forventes',
]); // prettier-ignore

/** Other words between number and noun. */
export const COUNT_FILLERS: ReadonlySet<string> = new Set([
  'nye',
  'nyt',
  'andre',
  'eksisterende',
  'forskellige',
  'store',
  'tværgående',
  'yderligere',
]);

/** Words by which a sentence states a number rather than speaks of some of the things. */
export const STATING_WORDS: ReadonlySet<string> = new Set([
  'er',
  'findes',
  'kører',
  'har',
  'omfatter',
  'består',
  'fordeler',
  'fordelt',
  'udgør',
  'heraf',
  'pt',
  'aktuelt',
  'modtaget',
  'indkommet',
  'igangsat',
  'oprettet',
]);

/** Before a number that counts no such things: "hold 2", "de to", "tre forslag til". */
export const NOT_COUNTED_AFTER: ReadonlySet<string> = new Set([
  'de',
  'disse',
  'begge',
  'hold',
  'uge',
  'punkt',
  'fase',
  'version',
  'niveau',
  'nr',
  'bilag',
  'kl',
  'valgt',
  'vælge',
  'prioriteret',
]);

const UNITS = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'] as const;
const TEENS = ['ti', 'elleve', 'tolv', 'tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten'] as const;
const TENS = ['tyve', 'tredive', 'fyrre'] as const;

/** Number words up to 49. "en" and "et" are left out: they are articles; with an accent they count. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['én', 1],
  ['ét', 1],
  ...UNITS.slice(1).map((word, at): [string, number] => [word, at + 2]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ...TENS.map((word, at): [string, number] => [word, at * 10 + 20]),
  ...TENS.flatMap((ten, tens) => UNITS.map((unit, at): [string, number] => [`${unit}og${ten}`, tens * 10 + 21 + at])),
]);
