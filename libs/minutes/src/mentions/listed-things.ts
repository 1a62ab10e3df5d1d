import type { Category } from '@netvaerksoverblik/domain';
import type { Mention, Span } from '../reading.js';
import { categoryOf, quotedName } from '../subjects/names.js';
import { NAME_STOPS, NAMED_PLURALS } from '../subjects/subjects.vocabulary.js';
import { verbForms } from '../outcomes/outcome-verbs.js';
import { cleanText, isUpper } from '../text/characters.js';
import { trimSpan } from '../text/passage.js';
import type { Sentence } from '../text/sentences.js';
import { type Token, tokenize, wordAt } from '../text/tokens.js';
import { compileWordTable } from '../text/word-patterns.js';
import type { MentionDraft } from './draft.js';
import { LIST_NOUNS, NAME_ENDING_VERBS, NO_THING, SENTENCE_WORDS } from './mentions.vocabulary.js';

/** What a list is of, as the words before it say. */
interface ListLead {
  readonly kind: Mention['kind'];
  readonly category: Category | null;
  /** True where it announces names for sure, so that they need no quotation marks. */
  readonly sure: boolean;
}

const kindOf = compileWordTable(LIST_NOUNS.map(({ kind, nouns }) => ({ words: nouns, value: kind })));
/** What may stand between the noun and the colon: `temaerne er:`, `netværk i alt:` */
const BEFORE_COLON: ReadonlySet<string> = new Set(['er', 'er:', 'som', 'følger', 'nemlig', 'således', 'disse', ':']);
const pluralKindOf = compileWordTable(NAMED_PLURALS.map(({ kind, nouns }) => ({ words: nouns, value: kind })));
const LONGEST_LIST = 30;
const LONGEST_NAME = 120;
const MOST_WORDS = 14;

/** Names that are listed under words such as "følgende temaer:", a line each or in the same sentence. */
export function findListedThings(text: string, sentences: readonly Sentence[], heading: string): MentionDraft[] {
  let lead = leadOf(tokenize(`${heading}:`, 0, heading.length + 1));
  return sentences.flatMap((sentence) => {
    const listed = sentence.bullet || sentence.ordinal !== null;
    if (listed) return lead ? entryNames(text, sentence, lead) : [];
    lead = leadOf(sentence.tokens);
    return [...inlineNames(text, sentence.tokens), ...pluralNames(text, sentence.tokens)];
  });
}

function leadOf(tokens: readonly Token[]): ListLead | null {
  if (tokens.at(-1)?.text !== ':') return null;
  const at = tokens.findLastIndex(({ lower }) => kindOf(lower) !== null);
  const kind = kindOf(wordAt(tokens, at));
  if (kind === null) return null;
  const sure =
    wordAt(tokens, at - 1) === 'følgende' ||
    wordAt(tokens, at - 2) === 'følgende' ||
    tokens.slice(at + 1).every(({ lower }) => BEFORE_COLON.has(lower));
  return { kind, category: categoryOf(wordAt(tokens, at)), sure };
}

/** `Sunde overgange (Birte Lund)`, `Segment 2 "Naboskab" med …` */
function entryNames(text: string, { tokens }: Sentence, lead: ListLead): MentionDraft[] {
  const open = tokens.findIndex(({ kind }) => kind === 'quote');
  const quoted = open < 0 ? null : quotedName(text, tokens, open);
  const [from, to] = [tokens[open], tokens[(quoted?.to ?? 0) - 1]];
  if (quoted && from && to) return [draftOf(lead, quoted.title, { start: from.start, end: to.end })];
  const close = tokens.findIndex(({ text: mark }) => mark === '(' || mark === ':' || mark === ';');
  return lead.sure && open < 0 ? bareName(text, tokens.slice(0, close < 0 ? tokens.length : close), lead) : [];
}

function bareName(text: string, tokens: readonly Token[], lead: ListLead): MentionDraft[] {
  const words = tokens.at(-1)?.kind === 'mark' ? tokens.slice(0, -1) : tokens;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > MOST_WORDS || !mayBeName(first, words)) return [];
  const span = trimSpan(text, first.start, last.end);
  const title = cleanText(text.slice(span.start, span.end));
  return title.length < 3 || title.length > LONGEST_NAME ? [] : [draftOf(lead, title, span)];
}

/** Words that begin with a capital and hold no part of a sentence. */
function mayBeName(first: Token, words: readonly Token[]): boolean {
  const isSentence = words.some(({ lower, text: mark }) => SENTENCE_WORDS.has(lower) || mark === '.');
  return isUpper(first.text.charAt(0)) && !isSentence && !NO_THING.has(first.lower);
}

function draftOf({ kind, category }: ListLead, title: string, { start, end }: Span): MentionDraft {
  return { kind, title, category, role: null, department: null, start, end };
}

/** `modtaget tre temaer: Sunde overgange, Naboskab og Ro i klassen.`: each in capitals, or none is sure. */
function inlineNames(text: string, tokens: readonly Token[]): MentionDraft[] {
  const colon = tokens.findIndex(({ text: mark }) => mark === ':');
  const lead = colon < 0 ? null : leadOf(tokens.slice(0, colon + 1));
  if (!lead?.sure || tokens.slice(colon).some(({ kind }) => kind === 'quote')) return [];
  const parts = splitList(tokens.slice(colon + 1));
  const names = parts.flatMap((part) => bareName(text, part, lead).slice(0, 1));
  return names.length > 1 && names.length === parts.length ? names : [];
}

/** `netværkene Lys og Naboer imellem`: names without quotation marks behind a noun for several things. */
function pluralNames(text: string, tokens: readonly Token[]): MentionDraft[] {
  return tokens.flatMap(({ lower }, at) => {
    const kind = isUpper(tokens[at + 1]?.text.charAt(0) ?? '') ? pluralKindOf(lower) : null;
    if (kind === null) return [];
    const parts = splitList(tokens.slice(at + 1, listEnd(tokens, at + 1)));
    const lead: ListLead = { kind, category: categoryOf(lower), sure: true };
    const names = parts.flatMap((part) => bareName(text, part, lead));
    return parts.length > 1 && names.length === parts.length ? names : [];
  });
}

/** Up to the first word that no name reaches past. */
function listEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < LONGEST_LIST && !endsList(tokens[at])) at += 1;
  return at;
}

function endsList(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'quote') return true;
  if (token.kind === 'mark') return token.text !== ',';
  return NAME_STOPS.has(token.lower) || NAME_ENDING_VERBS.has(token.lower) || verbForms().has(token.lower);
}

/** Parts between commas, and at an "og" that a capital follows. */
function splitList(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const joins = token.text === ',' || (['og', 'samt'].includes(token.lower) && isUpper(next?.text.charAt(0) ?? ''));
    if (joins) parts.push([]);
    else if (token.text !== '.' || at < tokens.length - 1) parts.at(-1)?.push(token);
  });
  return parts.filter((part) => part.length > 0);
}
