import { findCaseNumber } from '@netvaerksoverblik/domain';
import { SECTION_WORDS } from '../sections/sections.vocabulary.js';
import { foldText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import type { ItemHeading } from './item-headings.js';
import { splitRoute } from './item-titles.js';

/** A title, and how many lines after its heading belong to it. */
export interface WholeTitle {
  readonly title: string;
  readonly lines: number;
}

const MOST_LINES = 3;
const LONGEST_LINE = 200;

/**
 * A title that runs on over the next lines: as the contents list it, as it stands again below, or where the next line goes on in
 * small letters.
 *
 * @param listed folded titles of the contents
 */
export function completeTitle({ title }: ItemHeading, body: readonly Line[], listed: readonly string[]): WholeTitle {
  if (title === '') return { title: body.find(({ blank }) => !blank)?.plain ?? '', lines: 0 };
  const longer = longerTitles(title, body);
  const confirmed = longer.find(({ title: whole, lines }) => {
    const folded = foldText(whole);
    return listed.includes(folded) || isRepeated(whole, body.slice(lines));
  });
  if (confirmed) return confirmed;
  const started = longer.filter(({ title: whole }) => listed.some((one) => one.startsWith(`${foldText(whole)} `)));
  return started.at(-1) ?? joinSmall(longer, body[0]) ?? { title, lines: 0 };
}

/** The heading alone, and with one, two and three lines after it. */
function longerTitles(title: string, body: readonly Line[]): WholeTitle[] {
  const titles: WholeTitle[] = [{ title, lines: 0 }];
  for (const line of body.slice(0, MOST_LINES)) {
    const last = titles.at(-1)?.title ?? title;
    if (line.blank || line.plain.length > LONGEST_LINE || line.ordinal !== null || endsTitle(line.plain)) break;
    titles.push({ title: `${last} ${line.plain}`, lines: titles.length });
  }
  return titles;
}

function endsTitle(plain: string): boolean {
  return findCaseNumber(plain) !== null || SECTION_WORDS.has(plain.toLowerCase().replace(/ ?:$/, ''));
}

/** The same words once more, in one line or broken anew. */
function isRepeated(written: string, after: readonly Line[]): boolean {
  const title = foldText(splitRoute(written, () => true).title);
  let again = '';
  for (const line of after.slice(0, MOST_LINES + 1)) {
    if (line.blank) continue;
    again = foldText(`${again} ${line.plain.slice(0, LONGEST_LINE)}`);
    if (again === title) return title.length > 3;
  }
  return false;
}

function joinSmall([, second]: readonly WholeTitle[], next: Line | undefined): WholeTitle | null {
  return second && next && /^[a-zæøå]/.test(next.plain) ? second : null;
}
