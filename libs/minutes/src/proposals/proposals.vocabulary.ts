/** Words in the heads of a table of proposals, in lower case. */

/** Heads of the column that says what a theme is to solve. */
export const PROBLEM_HEADS = [
  'problemstilling',
  'problemstillingen',
  'problem',
  'problemet',
  'hvad er problemet',
  'udfordring',
  'udfordringen',
  'udfordringer',
  'behov',
] as const;

/** Heads of the column that says what may come of it. */
export const PRODUCT_HEADS = [
  'muligt produkt',
  'mulige produkter',
  'produkt',
  'produkter',
  'resultat',
  'forventet resultat',
  'ønsket resultat',
  'muligt resultat',
  'mulig løsning',
  'mulige løsninger',
] as const;

/** Heads of the column that says who knows more. */
export const CONTACT_HEADS = [
  'hør mere hos',
  'kontakt',
  'kontaktperson',
  'kontaktpersoner',
  'forslagsstiller',
  'forslagsstillere',
  'stillet af',
] as const;

/** Heads that only what runs already has: such a table proposes nothing. */
export const RUNNING_HEADS = [
  'status',
  'referenceleder',
  'referenceledere',
  'netværksleder',
  'netværksledere',
  'start',
  'slut',
  'periode',
  'næste skridt',
  'deltagere',
] as const;

/** In a head or in the title of the item, these say that something is proposed; beginnings of words. */
export const PROPOSING = ['forslag', 'foreslå', 'idé', 'ide', 'idékatalog', 'input'] as const;

/** Where proposals come from, as the title of the item says it; beginnings of words. */
export const ORIGINS = [
  { origin: 'store-lederdag', phrases: ['store lederdag'] },
  { origin: 'network-leader', phrases: ['fra netværksleder', 'netværksledernes forslag', 'netværksledernes idé'] },
] as const;
