import { type CaseNumber, findCaseNumber, isCaseNumberLine } from '@netvaerksoverblik/domain';
import type { Section } from '../reading.js';
import type { ItemBlock } from '../items/item-split.stage.js';
import { foldText } from '../text/characters.js';
import type { Line } from '../text/lines.js';
import { readAttachments } from './attachments.js';
import { readSectionLabel, type SectionLabel } from './section-labels.js';

/** A section with the lines that it holds. */
export interface SectionBlock extends Section {
  /** Beginning with what stands on the label's own line. */
  readonly lines: readonly Line[];
}

/** An item cut into its sections. */
export interface SectionedItem {
  readonly caseNumber: CaseNumber | null;
  readonly attachments: readonly string[];
  readonly sections: readonly SectionBlock[];
}

/** Lines under the heading among which the case number is looked for. */
const CASE_NUMBER_LINES = 4;

/** Cuts an agenda item into its sections, and finds its case number among its first lines. */
export function sectionItem(text: string, item: ItemBlock): SectionedItem {
  const blocks = cutSections(text, item);
  const attachments = blocks.filter(({ kind }) => kind === 'attachments');
  return {
    caseNumber: readCaseNumber(item.body),
    attachments: attachments.flatMap((block) => readAttachments(text, block)),
    sections: blocks,
  };
}

/** Among the first lines; further down only behind its label. */
function readCaseNumber(body: readonly Line[]): CaseNumber | null {
  const lead = body.filter(({ blank }) => !blank).slice(0, CASE_NUMBER_LINES);
  const found = lead.map(({ plain }) => findCaseNumber(plain)).find((number) => number !== null);
  if (found) return found;
  const labelled = body.find(({ plain }) => isCaseNumberLine(plain));
  return labelled ? findCaseNumber(labelled.plain) : null;
}

function cutSections(text: string, item: ItemBlock): SectionBlock[] {
  const blocks: SectionBlock[] = [];
  let open: OpenSection | null = null;
  for (const marked of markLines(text, item)) {
    const { line, label } = marked;
    if (!label && !closesSection(marked, open, blocks.length === 0)) {
      open?.lines.push(line);
      continue;
    }
    if (open) blocks.push(closeSection(open, line.start));
    open = label ? { label, line, lines: label.inline ? [label.inline] : [] } : null;
  }
  return open ? [...blocks, closeSection(open, item.end)] : blocks;
}

interface OpenSection {
  readonly label: SectionLabel;
  readonly line: Line;
  readonly lines: Line[];
}

/** The title again ends the attachments where these stand first; further down an attachment bears the item's title. */
function closesSection(
  { line, titleAgain, endsAttachments }: MarkedLine,
  open: OpenSection | null,
  isFirst: boolean,
): boolean {
  if (!titleAgain) return false;
  return open === null || line.heading > 0 || (isFirst && open.label.kind === 'attachments' && endsAttachments);
}

function closeSection({ label, line, lines }: OpenSection, end: number): SectionBlock {
  return { kind: label.kind, heading: label.heading, start: line.start, end, lines };
}

interface MarkedLine {
  readonly line: Line;
  /** The section that the line opens. */
  readonly label: SectionLabel | null;
  /** The item's title once more. */
  readonly titleAgain: boolean;
  /**
   * The title that stands again between the attachments and the case: the last such line before the next label, as an
   * attachment may bear the item's title too.
   */
  readonly endsAttachments: boolean;
}

function markLines(text: string, item: ItemBlock): MarkedLine[] {
  const isTitle = titleTest(item);
  let next: 'label' | 'title' | null = null;
  return item.body
    .map((line) => {
      const titleAgain = !line.blank && isTitle(line.plain);
      const label = titleAgain && line.heading > 0 ? null : readSectionLabel(text, line);
      return { line, label, titleAgain };
    })
    .reverse()
    .map((marked): MarkedLine => {
      const endsAttachments = marked.titleAgain && next === 'label';
      if (marked.label) next = 'label';
      else if (marked.titleAgain) next = 'title';
      return { ...marked, endsAttachments };
    })
    .reverse();
}

/** A test for the item's title: the same words, or nearly, as converters and secretaries change a letter or an ending. */
function titleTest({ route, title }: ItemBlock): (plain: string) => boolean {
  const prefix = `${route.join('/')} `;
  const folded = foldText(title);
  return (plain) => {
    if (plain.length > LONGEST_TITLE) return false;
    if (prefix !== ' ' && plain.startsWith(prefix) && /^[-–—:]/.test(plain.charAt(prefix.length))) return true;
    // Folding only takes away.
    const words = plain.length < folded.length ? '' : foldText(plain);
    return words === folded || (words.endsWith(` ${folded}`) && words.length - folded.length < 12);
  };
}

const LONGEST_TITLE = 400;
