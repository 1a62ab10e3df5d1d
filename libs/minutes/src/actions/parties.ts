import { FIRST_NAMES } from '../text/first-names.vocabulary.js';
import type { Forums } from '../forums/forums.js';
import { ADVERBS } from '../outcomes/grammar.vocabulary.js';
import { peopleAfter } from '../outcomes/people-in-text.js';
import { isUpper } from '../text/characters.js';
import { type Token, wordAt } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import {
  DEPARTMENTS,
  FRONTED_WORDS,
  NO_PARTY_PATTERNS,
  PARTY_LEADS,
  PARTY_LINKS,
  PARTY_PATTERNS,
  PARTY_PRONOUNS,
} from './parties.vocabulary.js';

/** Somebody who can be told to do something. Places are those of tokens. */
export interface Party {
  readonly from: number;
  readonly to: number;
  /** `own`: the body that met itself; `pronoun`: "vi", "de". */
  readonly kind: 'person' | 'body' | 'own' | 'pronoun';
}

const isPartyNoun = compileWords(PARTY_PATTERNS);
const isNoParty = compileWords(NO_PARTY_PATTERNS);
const MOST_LEADS = 4;
const MOST_JOINED = 6;

/** Whether a lower-case word names a party by itself. */
export function isPartyWord(word: string, forums: Forums): boolean {
  const genitive = /(?:ets|ens|ernes|enes)$/.test(word);
  return !genitive && !isNoParty(word) && (isPartyNoun(word) || forums.isOther(word) || forums.isOwn(word));
}

/** The party whose name begins at a place, with those joined to it: `Karen Dam og sekretariatet`. */
export function partyAt(tokens: readonly Token[], from: number, forums: Forums): Party | null {
  let party = oneParty(tokens, from, forums);
  for (let joined = 1; party && joined < MOST_JOINED && isJoin(tokens, party.to); joined += 1) {
    const next = oneParty(tokens, party.to + 1, forums);
    if (!next || next.kind === 'pronoun') break;
    party = { from, to: next.to, kind: party.kind === 'own' ? next.kind : party.kind };
  }
  return party;
}

function isJoin(tokens: readonly Token[], at: number): boolean {
  return ['og', 'samt', '&', ',', '/'].includes(wordAt(tokens, at));
}

function oneParty(tokens: readonly Token[], from: number, forums: Forums): Party | null {
  return personAt(tokens, from, forums) ?? bodyAt(tokens, from, forums) ?? pronounAt(tokens, from);
}

function personAt(tokens: readonly Token[], from: number, forums: Forums): Party | null {
  const [first, second] = peopleAfter(tokens, from, (word) => isPartyWord(word, forums));
  if (first && isSomebody(tokens, first.from, first.to)) return { from, to: first.to, kind: 'person' };
  if (isJointName(tokens, from)) return { from, to: from + 3, kind: 'body' };
  const named = first?.from === from && second?.from === first.to + 1 && isSomebody(tokens, second.from, second.to);
  return named && wordAt(tokens, first.to) !== ',' ? { from, to: second.to, kind: 'body' } : null;
}

/** `Plan & Byg` */
function isJointName(tokens: readonly Token[], from: number): boolean {
  const [first, join, second] = tokens.slice(from, from + 3);
  return join?.text === '&' && isUpper((first?.text ?? '').charAt(0)) && isUpper((second?.text ?? '').charAt(0));
}

/** Several capital words, a first name, or a capital word where no sentence begins. */
function isSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  const [word, before] = [tokens[from], tokens[from - 1]];
  if (!word) return false;
  if (FIRST_NAMES.has(word.lower) || DEPARTMENTS.has(word.lower) || isShortName(word.text)) return true;
  const opens = before === undefined || [':', '.', '-', '–', ''].includes(before.text);
  if (to - from > 1) return !opens || !/(?:en|et|ne)$/.test(word.lower);
  return !opens && !/(?:et|erne)$/.test(word.lower);
}

/** `HR`, `BUF` */
function isShortName(word: string): boolean {
  return word.length > 1 && [...word].every(isUpper);
}

/** `alle de øvrige ledere`, `afdelingschef Karen Dam` */
function bodyAt(tokens: readonly Token[], from: number, forums: Forums): Party | null {
  const at = nounAt(tokens, from, forums);
  const word = wordAt(tokens, at);
  if (tokens[at]?.kind !== 'word' || !isPartyWord(word, forums)) return null;
  const own = forums.isOwn(word) && !isPartyNounOnly(word, forums);
  return { from, to: bodyEnd(tokens, at, forums), kind: own ? 'own' : 'body' };
}

/** Past the name behind the noun: `afdelingschef Karen Dam`, `Center for Unge`, a forum's name of several words. */
function bodyEnd(tokens: readonly Token[], noun: number, forums: Forums): number {
  const namesAt = (at: number) => {
    const people = peopleAfter(tokens, at, (one) => isPartyWord(one, forums));
    return people[0]?.from === at ? people : [];
  };
  let to = namesAt(noun + 1)[0]?.to ?? noun + 1;
  if (wordAt(tokens, to) === 'for') to = namesAt(to + 1).at(-1)?.to ?? to;
  while (forums.isOwn(wordAt(tokens, noun)) && forums.isOwn(wordAt(tokens, to))) to += 1;
  return to;
}

/** Past the words that stand before the noun. */
function nounAt(tokens: readonly Token[], from: number, forums: Forums): number {
  let at = from;
  while (at - from < MOST_LEADS && mayLead(tokens, at, forums)) at += 1;
  return at > from && isDescribing(tokens, at, forums) ? at + 1 : at;
}

/** One more word between: `de niveau 4-ledere`, `alle kreative ledere`. */
function isDescribing(tokens: readonly Token[], at: number, forums: Forums): boolean {
  const [token, noun] = [tokens[at], wordAt(tokens, at + 1)];
  const plain = token?.kind === 'word' && !isPartyWord(token.lower, forums) && !PARTY_LINKS.has(token.lower);
  return plain && !FRONTED_WORDS.has(token.lower) && isPartyWord(noun, forums);
}

/** "cheferne" said in the chiefs' forum are chiefs who act one by one. */
function isPartyNounOnly(word: string, forums: Forums): boolean {
  return isPartyNoun(word) && !forums.isOther(word) && /(?:cheferne|lederne|deltagerne)$/.test(word);
}

function mayLead(tokens: readonly Token[], at: number, forums: Forums): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.lower === 'alle') return !isUpper((tokens[at + 1]?.text ?? '').charAt(0));
  return !isPartyWord(token.lower, forums) && (PARTY_LEADS.has(token.lower) || LEADING.test(token.lower));
}

/** Numbers, adjectives and genitives. */
const LEADING = /^\d{1,3}$|(?:ige|iske|ens|ets|enes)$/;

function pronounAt(tokens: readonly Token[], from: number): Party | null {
  const lone = PARTY_PRONOUNS.has(wordAt(tokens, from));
  return lone ? { from, to: from + 1, kind: 'pronoun' } : null;
}

/** Past the adverbs at a place. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ADVERBS.has(wordAt(tokens, at))) at += 1;
  return at;
}
