import { findCaseNumber, type CaseNumber } from '@netvaerksoverblik/domain';
import type { Section } from '../reading.js';
import type { ItemBlock } from '../items/item-split.stage.js';
import { foldText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import { readAttachments } from './attachments.js';
import { readSectionLabel, type SectionLabel } from './section-labels.js';

/** A section with the lines that it holds. */
export interface SectionBlock extends Section {
  readonly lines: readonly Line[];
  /** Where its text begins when that is on the label's line. */
  readonly inline: number | null;
}

/** An item cut into its sections. */
export interface SectionedItem {
  readonly caseNumber: CaseNumber | null;
  readonly attachments: readonly string[];
  readonly sections: readonly SectionBlock[];
}

/** Lines under the heading among which the case number is looked for. */
const CASE_NUMBER_LINES = 4;

export function sectionItem(text: string, item: ItemBlock): SectionedItem {
  const blocks = cutSections(text, item);
  const lead = item.body.filter(({ blank }) => !blank).slice(0, CASE_NUMBER_LINES);
  const caseNumber = lead.map(({ plain }) => findCaseNumber(plain)).find((found) => found !== null) ?? null;
  const attachments = blocks.filter(({ kind }) => kind === 'attachments');
  return {
    caseNumber,
    attachments: attachments.flatMap((block) => readAttachments(text, block)),
    sections: blocks,
  };
}

function cutSections(text: string, item: ItemBlock): SectionBlock[] {
  const blocks: SectionBlock[] = [];
  let open: OpenSection | null = null;
  for (const line of item.body) {
    const label = readSectionLabel(text, line);
    if (label && !isTitle(line, item)) {
      if (open) blocks.push(closeSection(open, line.start));
      open = { label, line, lines: [] };
    } else if (isTitleAgain(text, line, item, open?.label ?? null)) {
      if (open) blocks.push(closeSection(open, line.start));
      open = null;
    } else open?.lines.push(line);
  }
  if (open) blocks.push(closeSection(open, item.end));
  return blocks;
}

interface OpenSection {
  readonly label: SectionLabel;
  readonly line: Line;
  readonly lines: Line[];
}

function closeSection({ label, line, lines }: OpenSection, end: number): SectionBlock {
  return { kind: label.kind, heading: label.heading, start: line.start, end, lines, inline: label.inline };
}

function isTitle(line: Line, item: ItemBlock): boolean {
  return line.heading > 0 && sameTitle(line.plain, item);
}

/**
 * The title that stands again between the attachments and the case, and ends the attachments: the last such line before
 * the next label. An attachment may bear the item's title too.
 */
function isTitleAgain(text: string, line: Line, item: ItemBlock, open: SectionLabel | null): boolean {
  if (line.blank || !sameTitle(line.plain, item)) return false;
  if (open === null || line.heading > 0) return true;
  if (open.kind !== 'attachments') return false;
  const after = item.body.slice(item.body.indexOf(line) + 1);
  const next = after.findIndex((one) => readSectionLabel(text, one) !== null && !isTitle(one, item));
  return next >= 0 && !after.slice(0, next).some(({ blank, plain }) => !blank && sameTitle(plain, item));
}

/** The same words, or nearly: converters and secretaries change a letter or an ending. */
function sameTitle(plain: string, item: ItemBlock): boolean {
  if (plain.length > 400) return false;
  const prefix = item.route.join('/');
  if (prefix !== '' && plain.startsWith(`${prefix} `) && /^[-–—:]/.test(plain.slice(prefix.length + 1))) return true;
  const [a, b] = [foldText(plain), foldText(item.title)];
  return a === b || (a.endsWith(` ${b}`) && a.length - b.length < 12);
}
