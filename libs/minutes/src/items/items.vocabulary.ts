/** Titles that stand in the place of what may not be told. */
const CLOSED_TITLES = [
  'lukket',
  'lukket punkt',
  'lukket sag',
  'lukket dagsorden',
  'lukket møde',
  'fortroligt',
] as const;
/** Lines that stand for an item's text. */
const CLOSED_NOTES: ReadonlySet<string> = new Set(['lukket', 'lukket punkt', 'punktet er lukket', 'dette punkt er lukket', 'lukket sag', 'sagen er lukket', 'sagen behandles for lukkede døre', 'punktet behandles for lukkede døre', 'behandlet for lukkede døre']); // prettier-ignore
/** Signs of a closed item beside its title. */
const CLOSED_SIGNS = ['(lukket)', '(lukket punkt)', '(fortroligt)', '[lukket]'] as const;
/** Titles that agendas have again and again. */
const COMMON_TITLES = [
  'eventuelt',
  'evt',
  'meddelelser',
  'meddelelser og orientering',
  'orientering',
  'orientering fra formanden',
  'orienteringssager',
  'gensidig orientering',
  'siden sidst',
  'godkendelse af dagsorden',
  'godkendelse af dagsordenen',
  'godkendelse af referat',
  'fraværende',
  'afbud',
  'næste møde',
  'kommende møder',
  'underskriftsblad',
  'underskriftsside',
] as const;
/** Lines after the last item. */
const CLOSING_LINES = ['underskriftsblad', 'underskrifter', 'underskriftsside', 'mødet hævet', 'mødet slut'] as const;

/** Openings of such lines that go on: `Mødet sluttede kl. 17.10`. */
const ADJOURNMENTS = ['mødet hævet', 'mødet blev hævet', 'mødet sluttede', 'mødet slut', 'mødet afsluttet'] as const;

/** Whether a title says that its item is closed to the public. */
export function isClosedTitle(title: string): boolean {
  const lower = title.toLowerCase().replace(/[.:]$/, '').trim();
  const opens = lower.startsWith('lukket - ') || lower.startsWith('lukket: ') || lower.startsWith('lukket punkt');
  return (
    (CLOSED_TITLES as readonly string[]).includes(lower) || opens || CLOSED_SIGNS.some((sign) => lower.endsWith(sign))
  );
}

/** Whether the item's text says nothing but that the item is closed: `Punktet er lukket.` */
export function saysClosed(body: readonly { readonly plain: string; readonly blank: boolean }[]): boolean {
  const lines = body.filter(({ blank }) => !blank).slice(0, 4);
  return (
    lines.length < 4 && lines.some(({ plain }) => CLOSED_NOTES.has(plain.slice(0, 60).toLowerCase().replace(/\.$/, '')))
  );
}

/** Whether a title is one that agendas have again and again. */
export function isCommonTitle(title: string): boolean {
  const lower = title.slice(0, 60).toLowerCase().replace(/[.:]$/, '').trim();
  return (COMMON_TITLES as readonly string[]).some((one) => lower === one || lower.endsWith(` - ${one}`));
}

/** Whether a line stands after the last item: signatures, adjournment. */
export function closesDocument(plain: string): boolean {
  const lower = plain.slice(0, 60).toLowerCase().replace(/[.:]$/, '').trim();
  return (CLOSING_LINES as readonly string[]).includes(lower) || ADJOURNMENTS.some((words) => lower.startsWith(words));
}
