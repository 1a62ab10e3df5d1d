import type { Category, SubjectKind } from '@netvaerksoverblik/domain';
import { cleanText, isUpper } from '../text/characters.js';
import { type Token, wordAt } from '../text/tokens.js';
import { compileWordTable } from '../text/word-patterns.js';
import { verbForms } from '../outcomes/outcome-verbs.js';
import { CATEGORY_BEGINNINGS, NAME_LINKS, NAME_STOPS, NAMED_NOUNS, NAMED_PLURALS } from './subjects.vocabulary.js';

/** A theme, network or project that the text names, and the tokens that its noun and name take up. */
export interface NamedThing {
  readonly kind: SubjectKind;
  readonly title: string;
  readonly category: Category | null;
  readonly from: number;
  readonly to: number;
}

const kindOfOne = compileWordTable(NAMED_NOUNS.map(({ kind, nouns }) => ({ words: nouns, value: kind })));
const kindOfSeveral = compileWordTable(NAMED_PLURALS.map(({ kind, nouns }) => ({ words: nouns, value: kind })));
const LONGEST_QUOTED = 30;
const LONGEST_BARE = 9;

/** Every name that follows its noun: quoted, between commas, after "om", or in capitals. */
export function findNames(text: string, tokens: readonly Token[]): NamedThing[] {
  const found: NamedThing[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const names = namesAt(text, tokens, at);
    if (names.length === 0) continue;
    found.push(...names);
    at = Math.max(at, (names.at(-1)?.to ?? 0) - 1);
  }
  return found;
}

const NO_NAMES: readonly NamedThing[] = [];

function namesAt(text: string, tokens: readonly Token[], at: number): readonly NamedThing[] {
  const noun = tokens[at];
  if (noun?.kind !== 'word') return NO_NAMES;
  const one = kindOfOne(noun.lower);
  const kind = one ?? kindOfSeveral(noun.lower);
  if (!kind) return NO_NAMES;
  const thing = { kind, category: categoryOf(noun.lower), from: at };
  const quoted = quotedNames(text, tokens, at + 1);
  if (quoted.length > 0) return quoted.map(({ title, to }) => ({ ...thing, title, to }));
  const bare = one ? bareName(text, tokens, at + 1) : null;
  return bare ? [{ ...thing, ...bare }] : [];
}

interface Name {
  readonly title: string;
  readonly to: number;
}

/** `"A", "B" og "C"` */
function quotedNames(text: string, tokens: readonly Token[], from: number): Name[] {
  const names: Name[] = [];
  let at = skipLink(tokens, from);
  for (;;) {
    const name = quotedName(text, tokens, at);
    if (!name) return names;
    names.push(name);
    at = name.to;
    while ([',', 'og', 'samt', '&'].includes(wordAt(tokens, at))) at += 1;
  }
}

/** The words between quotation marks that open at this token. */
export function quotedName(text: string, tokens: readonly Token[], at: number): Name | null {
  const open = tokens[at];
  if (open?.kind !== 'quote') return null;
  for (let to = at + 1; to <= at + LONGEST_QUOTED && to < tokens.length; to += 1) {
    const close = tokens[to];
    if (close?.kind !== 'quote' || close.start === open.end) continue;
    const title = cleanText(text.slice(open.end, close.start)).trim();
    return title === '' ? null : { title: title.replace(/[.,]$/, ''), to: to + 1 };
  }
  return null;
}

function bareName(text: string, tokens: readonly Token[], from: number): Name | null {
  const apposed = isApposed(tokens, from);
  const start = skipLink(tokens, from);
  const first = tokens[start];
  if (first?.kind !== 'word' || !mayBegin(first, start > from && !apposed)) return null;
  const to = nameEnd(tokens, start);
  const closed = !apposed || wordAt(tokens, to) === ',' || to >= tokens.length - 1;
  return to > start && closed ? { title: cleanText(text.slice(first.start, tokens[to - 1]?.end)), to } : null;
}

function nameEnd(tokens: readonly Token[], start: number): number {
  let to = start;
  while (to < tokens.length && to - start < LONGEST_BARE && !endsName(tokens[to])) to += 1;
  return to;
}

/** `projektet, Fælles indgang, …` */
function isApposed(tokens: readonly Token[], from: number): boolean {
  return wordAt(tokens, from) === ',' || wordAt(tokens, from) === ':';
}

/** A name begins with a capital; after "om" it need not. */
function mayBegin(first: Token, linked: boolean): boolean {
  return isUpper(first.text.charAt(0)) || (linked && !NOT_A_NAME.has(first.lower));
}

const NOT_A_NAME: ReadonlySet<string> = new Set([
  'at',
  'hvordan',
  'hvad',
  'hvilke',
  'den',
  'det',
  'de',
  'en',
  'et',
  'hvor',
  'hvem',
  'hvorvidt',
  'dette',
  'disse',
]);

function endsName(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word' || NAME_STOPS.has(token.lower) || verbForms().has(token.lower);
}

function skipLink(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.text === ',' || tokens[at]?.text === ':') at += 1;
  for (const link of NAME_LINKS) {
    const words = link.split(' ');
    if (words.every((word, index) => wordAt(tokens, at + index) === word)) return at + words.length;
  }
  return at;
}

/** Welfare, innovation or learning, where the noun says so. */
export function categoryOf(noun: string): Category | null {
  return CATEGORY_BEGINNINGS.find(({ beginnings }) => beginnings.some((one) => noun.startsWith(one)))?.category ?? null;
}
