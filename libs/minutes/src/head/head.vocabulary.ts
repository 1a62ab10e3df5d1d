/** Words of the head of minutes, in lower case. */

/** What the document calls itself, before the name of the forum. */
export const DOCUMENT_KINDS = [
  { kind: 'minutes', words: ['beslutningsreferat', 'åbent referat', 'referat', 'protokol', 'mødereferat'] },
  { kind: 'agenda', words: ['åben dagsorden', 'dagsorden', 'mødeindkaldelse', 'indkaldelse'] },
] as const;

/** Between the document's kind and the forum's name: `Referat fra møde i Chefforum`. */
export const KIND_LINKS = [
  'fra',
  'af',
  'for',
  'til',
  'i',
  'møde',
  'mødet',
  'ordinært',
  'ekstraordinært',
  'møderne',
  '-',
  '–',
  ':',
] as const;

/** Labels whose value stands beside or below them. */
export const HEAD_LABELS = {
  forum: ['udvalg', 'forum', 'mødeforum', 'møde i'],
  date: ['mødedato', 'dato', 'dato og tid', 'dato og tidspunkt', 'tid og sted', 'mødetidspunkt'],
  time: ['tid', 'tidspunkt', 'starttidspunkt', 'mødetid', 'kl', 'klokken', 'start'],
  endTime: ['sluttidspunkt', 'slut', 'mødet sluttede'],
  location: ['mødested', 'sted', 'lokale', 'mødelokale', 'mødet holdes'],
  participants: [
    'indkaldelse',
    'indkaldte',
    'medlemmer',
    'eksterne medlemmer',
    'deltagere',
    'mødedeltagere',
    'til stede',
    'tilstede',
    'deltog',
    'mødte',
  ],
  /** Of no meaning here, but the end of what stood before. */
  other: [
    'referent',
    'mødeleder',
    'ordstyrer',
    'sekretær',
    'sagsbehandler',
    'gæster',
    'dagsorden',
    'åben dagsorden',
    'kopi',
    'mødenummer',
    'sagsnr',
    'sagsnr.',
  ],
  absent: ['afbud', 'fraværende', 'afbud fra', 'ikke til stede', 'meldt afbud'],
} as const;
/** What a label of the head announces. */
export type HeadLabel = keyof typeof HEAD_LABELS;

/** Lines that open the list of agenda items. */
export const CONTENTS_LABELS = [
  'indholdsfortegnelse',
  'indhold',
  'punkter',
  'dagsorden',
  'dagsordenspunkter',
  'punkter på dagsordenen',
] as const;

/** Offices beside a name in a list of those who met. */
export const PARTY_OFFICES = ['formand', 'næstformand', 'borgmester', 'viceborgmester'] as const;

/** Words that stand for nobody. */
export const NOBODY_WORDS = ['ingen', 'ingen afbud', 'ingen fraværende', '-', '–'] as const;
