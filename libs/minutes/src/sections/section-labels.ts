import { findDateMentions, type SectionKind } from '@netvaerksoverblik/domain';
import { type Line, restOfLine } from '../text/lines.js';
import { compileWordTable } from '../text/word-patterns.js';
import { DECISION_LINKS, INLINE_LABELS, SECTION_LABELS } from './sections.vocabulary.js';

/** A line that opens a section. */
export interface SectionLabel {
  readonly kind: SectionKind;
  readonly heading: string;
  /** What stands behind the label on its own line (`Indstilling: Direktøren indstiller …`), else null. */
  readonly inline: Line | null;
}

const LONGEST = 120;
const DECISION_OPENING = /^beslutning[ ,]/i;
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
  return labelLine(line) ?? decisionLine(text, line) ?? inlineLabel(text, line) ?? markedHeading(line);
}

function labelLine({ plain }: Line): SectionLabel | null {
  const kind = plain.length > LONGEST ? null : kindOf(plain.replace(/ ?:$/, ''));
  return kind && { kind, heading: plain, inline: null };
}

const kindOfLabel = compileWordTable(SECTION_LABELS.map(({ words, kind }) => ({ words, value: kind })));

function kindOf(label: string): SectionKind | null {
  const lower = label.toLowerCase();
  return kindOfLabel(lower) ?? kindOfOwned(lower) ?? kindOfSent(lower);
}

/** `Indstilling fra borgmesteren` */
function kindOfSent(lower: string): SectionKind | null {
  if (!lower.startsWith('indstilling ')) return null;
  const words = lower.split(' ');
  const isSent = words[1] === 'fra' || words[1] === 'til';
  return isSent && words.length <= 10 && !lower.endsWith('.') && !lower.includes(',') ? 'recommendation' : null;
}

/** `Direktionens beslutning`, `Forvaltningens indstilling` */
function kindOfOwned(lower: string): SectionKind | null {
  if (!lower.endsWith(' beslutning') && !lower.endsWith(' indstilling')) return null;
  const [owner, word, ...more] = lower.split(' ');
  if (!owner?.endsWith('s') || more.length > 0) return null;
  if (word === 'beslutning') return 'decision';
  return word === 'indstilling' ? 'recommendation' : null;
}

/** `BESLUTNING I CHEFFORUM DEN 07-08-2014`: a forum and a date, and nothing that makes it a sentence. */
function decisionLine(text: string, line: Line): SectionLabel | null {
  const { plain } = line;
  if (!DECISION_OPENING.test(plain.slice(0, 12))) return null;
  const colon = colonAfterDate(plain.slice(0, LONGEST));
  const heading = colon < 0 ? plain : plain.slice(0, colon + 1);
  const inline = colon < 0 || colon === plain.length - 1 ? null : restAfterColon(text, line, heading);
  if (heading.length > LONGEST) return null;
  const rest = heading
    .slice('beslutning '.length)
    .toLowerCase()
    .replace(/ ?[:.]$/, '');
  const dated = findDateMentions(rest, '0001-01-01').at(-1);
  const endsWithDate = dated?.precision === 'day' && rest.slice(dated.end).trim() === '';
  return endsWithDate || isLinked(heading) ? { kind: 'decision', heading, inline } : null;
}

/** `Beslutning i Direktionen`: no date and no verb. */
function isLinked(heading: string): boolean {
  const words = heading.toLowerCase().split(' ').slice(1);
  return (DECISION_LINKS as readonly string[]).includes(words[0] ?? '') && words.length <= 4 && !heading.endsWith('.');
}

/** The colon that parts `Beslutning Sundhedsudvalget den 12-03-2018` from the decision behind it; -1 where there is none. */
function colonAfterDate(plain: string): number {
  const dated = findDateMentions(plain, '0001-01-01').find(({ precision }) => precision === 'day');
  const colon = dated ? plain.indexOf(':', dated.end) : -1;
  return dated && colon >= 0 && colon - dated.end < 3 ? colon : -1;
}

/** The line behind the label's last colon. */
function restAfterColon(text: string, line: Line, label: string): Line | null {
  let place = line.textStart - 1;
  for (const _ of label.matchAll(/:/g)) place = text.indexOf(':', place + 1);
  return place < 0 || place >= line.end ? null : restOfLine(text, line, place + 1);
}

function inlineLabel(text: string, line: Line): SectionLabel | null {
  const colon = line.plain.slice(0, 60).indexOf(':');
  if (colon < 0) return null;
  const label = line.plain.slice(0, colon).trim();
  const kind = kindOf(label);
  if (kind === null || !takesInline(kind, label)) return null;
  const inline = restAfterColon(text, line, ':');
  return inline && { kind, heading: label, inline };
}

function takesInline(kind: SectionKind, label: string): boolean {
  return INLINE_KINDS.has(kind) || (INLINE_LABELS as readonly string[]).includes(label.toLowerCase());
}

function markedHeading({ heading, plain }: Line): SectionLabel | null {
  return heading > 0 && plain.length <= 200 ? { kind: 'other', heading: plain, inline: null } : null;
}
