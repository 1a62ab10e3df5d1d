import type { Mention } from '../reading.js';
import type { SectionBlock } from '../sections/sections.stage.js';
import type { Line } from '../text/lines.js';
import { type MentionDraft, named } from './draft.js';

const PREFIXES: readonly { readonly kind: Mention['kind']; readonly word: string }[] = [
  { kind: 'theme', word: 'netværkstema' },
  { kind: 'theme', word: 'tema' },
  { kind: 'network', word: 'netværk' },
  { kind: 'project', word: 'projekt' },
];
const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|pptx?)$/i;
const LONGEST = 200;

/** Themes, networks and projects that the attachments are named after: `Tema: Sunde overgange`. */
export function findAttached({ lines }: SectionBlock): MentionDraft[] {
  return lines.flatMap((line) => attachedIn(line));
}

function attachedIn({ plain, bodyStart: start, textEnd: end, ordinal, table }: Line): MentionDraft[] {
  if (table || plain.length > LONGEST) return [];
  const name = ordinal === null ? plain : plain.replace(/^\d{1,3}[.)] ?/, '');
  const lower = name.toLowerCase();
  const prefix = PREFIXES.find(({ word }) => lower.startsWith(word) && /^ ?[:–-] /.test(name.slice(word.length)));
  const title = prefix
    ? name
        .slice(prefix.word.length)
        .replace(/^ ?[:–-] /, '')
        .replace(FILE_ENDING, '')
        .trim()
    : '';
  return prefix && title.length > 2 ? [named(prefix.kind, title, { start, end })] : [];
}
