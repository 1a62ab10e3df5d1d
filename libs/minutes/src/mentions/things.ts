import { MONTH_NAMES } from '@netvaerksoverblik/domain';
import { isUpper } from '../text/characters.js';
import type { Sentence } from '../text/sentences.js';
import { findNames, type NamedThing } from '../subjects/names.js';
import { type Token, wordAt } from '../text/tokens.js';
import type { Forums } from '../forums/forums.js';
import type { MentionDraft } from './draft.js';
import type { Mention } from '../reading.js';
import { NAME_ENDING_VERBS, NO_THING } from './mentions.vocabulary.js';

/** Networks, themes and projects that a sentence names after their noun: quoted, or in capitals. */
export function findThings(text: string, sentence: Sentence, tokens: readonly Token[], forums: Forums): MentionDraft[] {
  const heading = isHeading(text, sentence);
  return findNames(text, tokens).flatMap((thing): MentionDraft[] => {
    const quoted = isQuoted(tokens, thing);
    const sure = quoted || (!heading && isName(thing.title, forums));
    const { kind, category } = thing;
    const place = sure ? placeOf(tokens, thing, quoted) : null;
    return place && isThingKind(kind) ? [{ kind, category, role: null, department: null, ...place }] : [];
  });
}

function isQuoted(tokens: readonly Token[], { to }: NamedThing): boolean {
  return tokens[to - 1]?.kind === 'quote';
}

/** The title up to where it ends for sure, with its noun where that stands near. */
function placeOf(
  tokens: readonly Token[],
  thing: NamedThing,
  quoted: boolean,
): Pick<MentionDraft, 'title' | 'start' | 'end'> | null {
  const open = quoted ? openingQuote(tokens, thing.to - 1) : thing.from;
  const [first, last] = [tokens[open - thing.from > 3 ? open : thing.from], tokens[thing.to - 1]];
  if (!first || !last) return null;
  const cut = quoted ? thing.to : nameEnd(tokens, thing.from, thing.to);
  const end = tokens[cut - 1]?.end ?? last.end;
  return { title: cut === thing.to ? thing.title : thing.title.slice(0, end - last.end), start: first.start, end };
}

/** Where a name without quotation marks ends for sure: before a verb, a day, a week or a month. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 2; at < to; at += 1) {
    const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
    if (isVerb(tokens[at]) || word === 'uge' || (WHEN_LINKS.has(word) && isWhen(next))) return at;
  }
  return to;
}

const PASSIVE = /^[a-zæøå]{2,20}[bdgjklmptv]es$/;
const WHEN_LINKS: ReadonlySet<string> = new Set([
  'i',
  'fra',
  'til',
  'den',
  'd',
  'pr',
  'inden',
  'primo',
  'medio',
  'ultimo',
]);

function isVerb(token: Token | undefined): boolean {
  if (token === undefined || token.text !== token.lower || token.lower === 'fælles') return false;
  return PASSIVE.test(token.lower) || NAME_ENDING_VERBS.has(token.lower);
}

function isWhen(word: string): boolean {
  return /^\d/.test(word) || MONTH_NAMES.some((month) => month === word);
}

function isThingKind(kind: string): kind is Extract<Mention['kind'], 'network' | 'theme' | 'project'> {
  return kind === 'network' || kind === 'theme' || kind === 'project';
}

function openingQuote(tokens: readonly Token[], close: number): number {
  let at = close - 1;
  while (at > 0 && tokens[at]?.kind !== 'quote') at -= 1;
  return at;
}

const LONGEST_HEADING = 90;

/** A line on its own that no mark ends and that is no entry of a list. */
function isHeading(text: string, { start, end, bullet, ordinal }: Sentence): boolean {
  if (bullet || ordinal !== null || end - start > LONGEST_HEADING) return false;
  return !'.!?:;,"”»'.includes(text.charAt(end - 1));
}

/** A name without quotation marks begins with a capital and is neither a forum nor a version, a punkt or a municipality. */
function isName(title: string, forums: Forums): boolean {
  const words = title.toLowerCase().split(' ');
  const [opening = ''] = words;
  if (title.length < 3 || !isUpper(title.charAt(0)) || NO_THING.has(opening) || NO_THING.has(words.at(-1) ?? ''))
    return false;
  return !forums.isOwn(opening) && !forums.isOther(opening);
}
