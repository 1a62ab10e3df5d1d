import type { Span } from '../reading.js';
import { quotedName } from '../subjects/names.js';
import { cleanText } from '../text/characters.js';
import type { Sentence } from '../text/sentences.js';
import { type Token, wordAt } from '../text/tokens.js';
import type { KnownName } from './known-names.js';
import { LEADING_MARKS, SEGMENT_WORDS, TYING_WORDS } from './segments.vocabulary.js';

/** A code and the name that the words tie it to. */
export interface WrittenCode extends Span {
  readonly code: string;
  readonly title: string;
}

const CODE = /^[A-ZÆØÅ]\d{1,2}$/;
const LEADS: ReadonlySet<string> = new Set(SEGMENT_WORDS);
const TIES: ReadonlySet<string> = new Set(TYING_WORDS);
const MARKS: ReadonlySet<string> = new Set(LEADING_MARKS);
/** So many words may stand between a name and its code. */
const FARTHEST = 8;

/** `B6`; not `2017`, `BR18` or `Bilag 1`. */
export function isCode(word: string): boolean {
  return CODE.test(word);
}

/** A name in a sentence, and the places of its first and last token. */
interface PlacedName {
  readonly title: string;
  readonly from: number;
  /** The place after its last token. */
  readonly to: number;
}

/** The codes that a sentence ties to a name. */
export function codesIn(text: string, sentence: Sentence, names: readonly KnownName[]): WrittenCode[] {
  const { tokens } = sentence;
  const codes = tokens.flatMap(({ lower }, at) => (LEADS.has(lower) && isCode(tokens[at + 1]?.text ?? '') ? [at] : []));
  if (codes.length === 0) return [];
  const spoken = namesIn(text, sentence, names);
  const alone = codes.length === 1 && spoken.length === 1;
  return codes.flatMap((at) => {
    if (isListed(tokens, at + 2)) return [];
    const beside = nameAfter(spoken, tokens, at + 2) ?? nameBefore(spoken, tokens, at);
    const tied = beside ?? (alone ? tiedName(spoken[0], tokens, at) : null);
    return tied === null ? [] : [written(tokens, at, tied)];
  });
}

/** `segment B6 og F2`, `segment B6/F2`: what follows is about several. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const joins = [',', 'og', 'eller', 'samt', '/', '+', '&'].includes(wordAt(tokens, at));
  const next = tokens[at + 1];
  return joins && next !== undefined && (isCode(next.text) || LEADS.has(next.lower));
}

/** `Segment B6: "Naboskab"` */
function nameAfter(spoken: readonly PlacedName[], tokens: readonly Token[], from: number): PlacedName | null {
  let at = from;
  while (MARKS.has(wordAt(tokens, at)) && at < from + 2) at += 1;
  return spoken.find((name) => name.from === at) ?? null;
}

/** `"Naboskab" (segment B6)` */
function nameBefore(spoken: readonly PlacedName[], tokens: readonly Token[], lead: number): PlacedName | null {
  if (wordAt(tokens, lead - 1) !== '(') return null;
  return spoken.find((name) => name.to === lead - 1) ?? null;
}

/** `Netværket "Naboskab" hører til segment B6.` */
function tiedName(name: PlacedName | undefined, tokens: readonly Token[], lead: number): PlacedName | null {
  if (name === undefined) return null;
  const between = name.to <= lead ? tokens.slice(name.to, lead) : tokens.slice(lead + 2, name.from);
  if (between.length === 0 || between.length > FARTHEST) return null;
  return between.every(({ lower }) => TIES.has(lower)) ? name : null;
}

/** What is quoted, and names that the item gives elsewhere. */
function namesIn(text: string, { tokens }: Sentence, names: readonly KnownName[]): PlacedName[] {
  const found: PlacedName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = quotedAt(text, tokens, at) ?? knownAt(text, tokens, at, names);
    if (name === null) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
}

function quotedAt(text: string, tokens: readonly Token[], at: number): PlacedName | null {
  const quoted = quotedName(text, tokens, at);
  return quoted && { title: quoted.title, from: at, to: quoted.to };
}

/** The longest name of the item that begins there. */
function knownAt(text: string, tokens: readonly Token[], at: number, names: readonly KnownName[]): PlacedName | null {
  const start = tokens[at]?.start ?? 0;
  let best: PlacedName | null = null;
  for (const { title } of names) {
    const to = tokens.findLastIndex(({ end }) => end <= start + title.length) + 1;
    if (to <= Math.max(at, best?.to ?? 0)) continue;
    const words = cleanText(text.slice(start, tokens[to - 1]?.end ?? start));
    if (words.toLowerCase() === title.toLowerCase()) best = { title, from: at, to };
  }
  return best;
}

function written(tokens: readonly Token[], lead: number, { title, from, to }: PlacedName): WrittenCode {
  const [first, last] = [tokens[Math.min(lead, from)], tokens[Math.max(lead + 2, to) - 1]];
  return { code: tokens[lead + 1]?.text ?? '', title, start: first?.start ?? 0, end: last?.end ?? 0 };
}
