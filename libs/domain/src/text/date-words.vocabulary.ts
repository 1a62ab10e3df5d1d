/** Danish words for months, seasons and haste, in lower case. */

/** Month names, place in the list + 1 is the month's number. */
export const MONTH_NAMES = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Month names cut short, place in the list + 1 is the month's number. */
export const MONTH_ABBREVIATIONS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj',
  'jun',
  'jul',
  'aug',
  'sept?',
  'okt',
  'nov',
  'dec',
] as const;

/** Names of weekdays, place in the list + 1 is the ISO weekday. */
export const WEEKDAY_NAMES = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;

/** "As soon as can be". Longer words first where one begins another. */
export const SOON_WORDS = [
  'snarest muligt',
  'snarest',
  'snarligst muligt',
  'snarligt',
  'hurtigst muligt',
  'hurtigst mulig',
  'så hurtigt som muligt',
  'så hurtigt som mulig',
  'så snart som muligt',
  'så snart det er muligt',
  'så hurtigt det er muligt',
  'inden længe',
  'inden for kort tid',
  'inden for den nærmeste fremtid',
  'i den nærmeste fremtid',
  'i nærmeste fremtid',
  'i nær fremtid',
  'inden for nær fremtid',
  'omgående',
  'straks',
] as const;

/** A stretch of the year that people name; month and day of its first and last day. */
export interface Season {
  readonly words: readonly string[];
  readonly first: readonly [month: number, day: number];
  readonly last: readonly [month: number, day: number];
}

/** Easter moves: it stands in the list by name and is reckoned from the year. */
export const EASTER_WORDS = ['påskeferien', 'påsken', 'påske'] as const;

/** Longer words first where one begins another. */
export const SEASONS: readonly Season[] = [
  { words: ['sommerferien'], first: [7, 1], last: [7, 31] },
  { words: ['sommeren', 'sommer'], first: [7, 1], last: [8, 31] },
  { words: ['efterårsferien'], first: [10, 12], last: [10, 20] },
  { words: ['efteråret', 'efterår'], first: [9, 1], last: [11, 30] },
  { words: ['juleferien', 'julen', 'jul'], first: [12, 24], last: [12, 31] },
  { words: ['vinterferien'], first: [2, 10], last: [2, 22] },
  { words: ['skolestart', 'skoleårets start'], first: [8, 8], last: [8, 20] },
  { words: ['vinteren', 'vinter'], first: [12, 1], last: [12, 31] },
  { words: ['foråret', 'forår'], first: [3, 1], last: [5, 31] },
];

/** Words that say "earlier than". */
export const BEFORE_WORDS = ['inden', 'før', 'forud for', 'senest'] as const;
/** Words that say "later than". */
export const AFTER_WORDS = ['efter'] as const;
/** Words that say "within". */
export const WITHIN_WORDS = [
  'i løbet af',
  'i starten af',
  'i slutningen af',
  'hen over',
  'henover',
  'hen på',
  'først på',
  'sidst på',
  'tidligt på',
  'sent på',
  'over',
  'til',
  'i',
  'omkring',
  'ved',
] as const;
/** Between such a word and the season: `i det tidlige forår`. */
export const SEASON_FILLERS = [
  'det tidlige',
  'det sene',
  'det kommende',
  'den kommende',
  'næste',
  'kommende',
  'det',
] as const;

/** Numbers of days, weeks and months. */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  en: 1, én: 1, et: 1, ét: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, otte: 8, ti: 10, tolv: 12, fjorten: 14,
}; // prettier-ignore

/** Halves and quarters of a year by their number. */
export const PART_WORDS: Readonly<Record<string, number>> = {
  første: 1, andet: 2, anden: 2, tredje: 3, fjerde: 4, sidste: 0,
}; // prettier-ignore

const FIRST_OF = (phrases: readonly string[]): readonly string[] => phrases.map((phrase) => phrase.split(' ')[0] ?? '');

/** The words by which a date may open, beside digits: where another word stands, none is looked for. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES, ...WEEKDAY_NAMES, ...Object.keys(PART_WORDS),
  ...FIRST_OF([...SOON_WORDS, ...BEFORE_WORDS, ...AFTER_WORDS, ...WITHIN_WORDS]),
  'primo', 'medio', 'ultimo', 'start', 'starten', 'begyndelsen', 'midt', 'midten', 'slut', 'slutningen', 'udgangen', 'løbet', 'uge',
  'denne', 'indeværende', 'næste', 'kommende', 'førstkommende', 'ugens', 'månedens', 'år', 'året', 'årets', 'årsskiftet', 'nytår', 'senere',
  'skoleåret', 'inden', 'indenfor', 'om', 'efter', 'fra', 'til', 'på', 'i', 'ved', 'den', 'd', 'pr', 'frist', 'fristen', 'deadline', 'dato',
]); // prettier-ignore
