/** Titles that stand in the place of what may not be told. */
const CLOSED_TITLES = [
  'lukket',
  'lukket punkt',
  'lukket sag',
  'lukket dagsorden',
  'lukket møde',
  'fortroligt',
] as const;
/** Signs of a closed item beside its title. */
const CLOSED_SIGNS = ['(lukket)', '(lukket punkt)', '(fortroligt)', '[lukket]'] as const;
/** Lines after the last item. */
const CLOSING_LINES = [
  'underskriftsblad',
  'underskrifter',
  'underskriftsside',
  'mødet hævet',
  'mødet slut',
  'til toppen',
] as const;

/** Whether a title says that its item is closed to the public. */
export function isClosedTitle(title: string): boolean {
  const lower = title.toLowerCase().replace(/[.:]$/, '').trim();
  const opens = lower.startsWith('lukket - ') || lower.startsWith('lukket: ') || lower.startsWith('lukket punkt');
  return (
    (CLOSED_TITLES as readonly string[]).includes(lower) || opens || CLOSED_SIGNS.some((sign) => lower.endsWith(sign))
  );
}

/** Whether a line stands after the last item: signatures, adjournment. */
export function closesDocument(plain: string): boolean {
  const lower = plain.slice(0, 40).toLowerCase().replace(/[.:]$/, '').trim();
  return (CLOSING_LINES as readonly string[]).includes(lower);
}
