import type { Line } from '../text/lines.js';
import { DOCUMENT_KINDS, HEAD_LABELS, type HeadLabel } from './head.vocabulary.js';

/** A labelled value of the head: on the label's line, or on the lines below it. */
export interface HeadValue {
  readonly label: HeadLabel;
  readonly values: readonly string[];
}

const LABELS = (Object.entries(HEAD_LABELS) as [HeadLabel, readonly string[]][])
  .flatMap(([label, words]) => words.map((word) => ({ label, word })))
  .sort((a, b) => b.word.length - a.word.length);
const LONGEST = 300;

/** Reads `Mødested: 513`, `**Mødested** 513` and a label with its value below. */
export function readHeadLabels(lines: readonly Line[]): HeadValue[] {
  const found: HeadValue[] = [];
  let open: { label: HeadLabel; values: string[] } | null = null;
  for (const line of lines) {
    if (line.blank || line.plain.length > LONGEST) continue;
    const hit = labelOf(line.plain);
    if (hit && !(open?.values.length === 0 && hit.loose)) {
      open = { label: hit.label, values: hit.rest === '' ? [] : [hit.rest] };
      found.push(open);
    } else if (open) open.values.push(line.plain);
  }
  return found;
}

/** Whether a line is a label of the head of the document. */
export function isHeadLabel(plain: string): boolean {
  return labelOf(plain) !== null;
}

function labelOf(plain: string): { label: HeadLabel; rest: string; loose: boolean } | null {
  const lower = plain.toLowerCase();
  for (const { label, word } of LABELS) {
    if (!lower.startsWith(word)) continue;
    const rest = plain.slice(word.length).trim();
    if (rest.startsWith(':') || (rest === '' && !isDocumentKind(word)))
      return { label, rest: rest.replace(/^:/, '').trim(), loose: false };
    const spaced = plain.charAt(word.length) === ' ';
    if (spaced && (word.startsWith('møde') || label === 'absent') && rest.length < 120)
      return { label, rest, loose: true };
  }
  return null;
}

/** A lone "Indkaldelse" says what the document is; "Indkaldelse :" lists who was called. */
function isDocumentKind(word: string): boolean {
  return DOCUMENT_KINDS.some(({ words }) => (words as readonly string[]).includes(word));
}
