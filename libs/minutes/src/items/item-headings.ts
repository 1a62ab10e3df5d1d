import type { Line } from '../text/lines.js';

/** A line that opens an agenda item. */
export interface ItemHeading {
  readonly line: Line;
  readonly number: number;
  /** As written after the number; may be empty. */
  readonly title: string;
}

const LONGEST = 400;
const NUMBERED = /^(?:dagsordens)?punkt (?:nr\.? ?)?(\d{1,4}) ?[:.\-–—)]? ?(.*)$/i;

/** The lines that open an item in forms 1 and 2: `Punkt 3: CF - Evt.`, one for each number, in rising order. */
export function findItemHeadings(lines: readonly Line[], isTrue: (heading: ItemHeading) => boolean): ItemHeading[] {
  const candidates = lines.flatMap((line) => readHeading(line) ?? []).filter(isTrue);
  const lastPlace = new Map(candidates.map(({ number }, index) => [number, index]));
  const headings: ItemHeading[] = [];
  candidates.forEach((candidate, index) => {
    const last = headings.at(-1)?.number ?? null;
    const follows = last === null || candidate.number === last + 1;
    const leaps = last !== null && candidate.number > last + 1;
    if (follows || (leaps && (lastPlace.get(last + 1) ?? -1) <= index)) headings.push(candidate);
  });
  return headings;
}

function readHeading(line: Line): ItemHeading | null {
  if (line.blank || line.bullet || line.table || line.plain.length > LONGEST) return null;
  const [, number, title] = NUMBERED.exec(line.plain) ?? [];
  if (number === undefined || title === undefined || isReference(title)) return null;
  return { line, number: Number(number), title: title.trim() };
}

/** "Punkt 8: "…" rettes" and "Punkt 3 blev udsat" speak of an item, they do not open it. */
function isReference(title: string): boolean {
  const first = title.trim().charAt(0);
  return (
    '"„“»«'.includes(first || 'x') || (first !== '' && first === first.toLowerCase() && first !== first.toUpperCase())
  );
}
