import type { AgendaItemReading, Warning } from '../reading.js';
import type { Outline } from './outline.stage.js';

/** Shorter texts outside the sections are titles said again, case numbers and names. */
const SHORTEST = 60;

/** A document in none of the forms that the reader knows: what of it was not understood. */
export function warnOfForm(
  outline: Outline,
  kind: 'minutes' | 'agenda',
  items: readonly AgendaItemReading[],
): Warning[] {
  const open = items.filter(({ closed }) => !closed);
  if (open.length === 0 || isKnownForm(outline, kind, open)) return [];
  const unread = open.flatMap((item) => unreadOf(outline, item));
  const [start, end] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0];
  const message = `the document has none of the known forms; not understood in ${unread.length} of its items`;
  return [{ code: 'form.unknown', message, start, end }, ...unread];
}

/** Items that are known by "Punkt" or by a mark of their heading, and labels that the reader knows in half of them. */
function isKnownForm(
  { style, headings }: Outline,
  kind: 'minutes' | 'agenda',
  open: readonly AgendaItemReading[],
): boolean {
  const marked = headings.filter(({ marks }) => marks.some((mark) => mark !== 'common' && mark !== 'apart'));
  const telling = kind === 'minutes' ? ['decision'] : ['recommendation', 'case', 'background'];
  const labelled = open.filter(({ sections }) => sections.some((section) => telling.includes(section.kind)));
  const known = style === 'punkt' || (style === '' && marked.length * 2 >= headings.length);
  return known && labelled.length * 2 >= open.length;
}

/** What stands in an item before its first section, where it is more than a few words. */
function unreadOf({ headings }: Outline, { number, sections, start: from, end: to }: AgendaItemReading): Warning[] {
  const heading = headings.find(({ line }) => line.start === from)?.line;
  const start = Math.min(to, (heading?.end ?? from) + 1);
  const end = sections[0]?.start ?? to;
  const message = `what stands under the title of item ${number} was not understood`;
  return end - start < SHORTEST ? [] : [{ code: 'item.not-understood', message, start, end }];
}
