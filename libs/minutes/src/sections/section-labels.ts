import { findDateMentions, type SectionKind } from '@netvaerksoverblik/domain';
import type { Line } from '../text/lines.js';
import { DECISION_LINKS, SECTION_LABELS } from './sections.vocabulary.js';

/** A line that opens a section. */
export interface SectionLabel {
  readonly kind: SectionKind;
  readonly heading: string;
  /** Where what stands behind the label on its own line begins (`Indstilling: Direktøren indstiller …`), else null. */
  readonly inline: number | null;
}

const LONGEST = 120;
/** These take their text on the label's own line too. */
const INLINE_KINDS: ReadonlySet<SectionKind> = new Set([
  'recommendation',
  'decision',
  'attachments',
  'background',
  'case',
  'occasion',
]);

/** The section that a line opens; null where it opens none. Any other heading is of kind `other`. */
export function readSectionLabel(text: string, line: Line): SectionLabel | null {
  if (line.blank || line.table || line.ordinal !== null || line.bullet) return null;
  return labelLine(line) ?? decisionLine(line) ?? inlineLabel(text, line) ?? markedHeading(line);
}

function labelLine({ plain }: Line): SectionLabel | null {
  const kind = plain.length > LONGEST ? null : kindOf(plain.replace(/ ?:$/, ''));
  return kind && { kind, heading: plain, inline: null };
}

function kindOf(label: string): SectionKind | null {
  const lower = label.toLowerCase();
  return SECTION_LABELS.find(({ words }) => words.includes(lower))?.kind ?? null;
}

/** `BESLUTNING I CHEFFORUM DEN 07-08-2014`: a forum and a date, and nothing that makes it a sentence. */
function decisionLine({ plain }: Line): SectionLabel | null {
  const lower = plain.toLowerCase();
  if (plain.length > LONGEST || !lower.startsWith('beslutning ')) return null;
  const rest = lower.slice('beslutning '.length).replace(/ ?:$/, '');
  const dated = findDateMentions(rest, '0001-01-01').at(-1);
  const endsWithDate = dated?.precision === 'day' && rest.slice(dated.end).trim() === '';
  const linked =
    (DECISION_LINKS as readonly string[]).includes(rest.split(' ')[0] ?? '') &&
    rest.split(' ').length <= 4 &&
    !plain.endsWith('.');
  return endsWithDate || linked ? { kind: 'decision', heading: plain, inline: null } : null;
}

function inlineLabel(text: string, line: Line): SectionLabel | null {
  const colon = line.plain.slice(0, 60).indexOf(':');
  if (colon < 0) return null;
  const label = line.plain.slice(0, colon).trim();
  const kind = kindOf(label);
  if (kind === null || !INLINE_KINDS.has(kind)) return null;
  const place = text.indexOf(':', line.textStart);
  return place < 0 || place >= line.end ? null : { kind, heading: label, inline: place + 1 };
}

function markedHeading({ heading, plain }: Line): SectionLabel | null {
  return heading > 0 && plain.length <= 200 ? { kind: 'other', heading: plain, inline: null } : null;
}
