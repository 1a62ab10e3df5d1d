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

/** "As soon as can be". */
export const SOON_WORDS = [
  'snarest muligt',
  'snarest',
  'hurtigst muligt',
  'så hurtigt som muligt',
  'snarligt',
  'inden længe',
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
  { words: ['årsskiftet', 'nytår'], first: [12, 31], last: [12, 31] },
  { words: ['vinterferien'], first: [2, 10], last: [2, 22] },
  { words: ['vinteren'], first: [12, 1], last: [12, 31] },
  { words: ['foråret', 'forår'], first: [3, 1], last: [5, 31] },
];

/** Words that say "earlier than". */
export const BEFORE_WORDS = ['inden', 'før', 'forud for', 'senest'] as const;
/** Words that say "later than". */
export const AFTER_WORDS = ['efter'] as const;
/** Words that say "within". */
export const WITHIN_WORDS = ['i løbet af', 'hen over', 'henover', 'til', 'i', 'omkring'] as const;
