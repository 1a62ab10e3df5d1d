import { compilePhrases, findPhrase, phrasesAmong } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { isSubordinate } from './clauses.js';
import { OWN_TAG } from '../forums/forums.js';
import { DELEGATED_AFTER_PARTY, DELEGATED_AROUND_PARTY, DELEGATED_BEFORE_PARTY } from './outcome-phrases.vocabulary.js';

/** Who is to decide instead of the forum. Places are those of tokens. */
export interface Delegate {
  readonly from: number;
  readonly to: number;
  /** Where the words begin that say so. */
  readonly at: number;
}

const AFTER_PARTY = compilePhrases(DELEGATED_AFTER_PARTY);
const BEFORE_PARTY = compilePhrases(DELEGATED_BEFORE_PARTY);
const AROUND_PARTY = compilePhrases(DELEGATED_AROUND_PARTY);
const LONGEST_PARTY = 16;
const PARTY_ENDS: ReadonlySet<string> = new Set(['at', 'om', ',', '.', ';', 'hvorvidt', 'til', 'hvornår', 'hvordan']);

/** The tokens that name who decides; null where the sentence leaves it to nobody. */
export function findDelegate(tagged: readonly Token[]): Delegate | null {
  return askedBack(tagged) ?? whoThemselves(tagged) ?? partyBefore(tagged) ?? partyAmid(tagged) ?? partyAfter(tagged);
}

/** `Formanden bemyndiges til at …` */
function partyBefore(tagged: readonly Token[]): Delegate | null {
  for (const phrase of phrasesAmong(AFTER_PARTY, tagged)) {
    const hit = findPhrase(tagged, phrase, 1);
    if (!hit || isSubordinate(tagged, hit.from)) continue;
    const from = partyStart(tagged, hit.from);
    const party = tagged.slice(from, hit.from);
    if (party.length === 0 || party.length > LONGEST_PARTY || party.some(({ lower }) => lower === OWN_TAG)) continue;
    return { from, to: hit.from, at: from };
  }
  return null;
}

/** Where the clause's subject begins: after the last comma, "at" or semicolon before it, and "og" behind that. */
function partyStart(tagged: readonly Token[], end: number): number {
  let from = end - 1;
  while (from > 0 && ![',', ';', 'at', ':'].includes(wordAt(tagged, from - 1))) from -= 1;
  while (from < end && ['og', 'samt', 'men', 'at', 'så'].includes(wordAt(tagged, from))) from += 1;
  return from;
}

/** `gav formanden mandat til …` */
function partyAmid(tagged: readonly Token[]): Delegate | null {
  for (const phrase of phrasesAmong(AROUND_PARTY, tagged)) {
    const hit = findPhrase(tagged, phrase);
    const gap = hit?.gaps[0];
    if (!hit || !gap || isSubordinate(tagged, hit.from)) continue;
    const own = wordAt(tagged, gap.from) === OWN_TAG ? 1 : 0;
    if (gap.to > gap.from + own) return { from: gap.from + own, to: gap.to, at: hit.from };
  }
  return null;
}

/** `Det overlades til formanden at …` */
function partyAfter(tagged: readonly Token[]): Delegate | null {
  for (const phrase of phrasesAmong(BEFORE_PARTY, tagged)) {
    const hit = findPhrase(tagged, phrase);
    if (!hit || isSubordinate(tagged, hit.from)) continue;
    let to = hit.to;
    while (to < tagged.length && to - hit.to < LONGEST_PARTY && !PARTY_ENDS.has(wordAt(tagged, to))) to += 1;
    if (to > hit.to && wordAt(tagged, hit.to) !== OWN_TAG) return { from: hit.to, to, at: hit.from };
  }
  return null;
}

/** `Hvordan pengene fordeles, afgør de tre chefer i fællesskab.` */
function askedBack(tagged: readonly Token[]): Delegate | null {
  if (!QUESTIONS.has(wordAt(tagged, 0))) return null;
  const at = tagged.findIndex(({ lower }, place) => JUDGES.has(lower) && wordAt(tagged, place - 1) === ',');
  if (at < 0 || wordAt(tagged, at + 1) === OWN_TAG) return null;
  let to = at + 1;
  while (to < tagged.length && tagged[to]?.kind === 'word' && !BEHIND_PARTY.has(wordAt(tagged, to))) to += 1;
  return to > at + 1 ? { from: at + 1, to, at } : null;
}

/** `… overgår til Park og Vej, der selv afgør, om …` */
function whoThemselves(tagged: readonly Token[]): Delegate | null {
  const at = tagged.findIndex(
    ({ lower }, place) =>
      JUDGES.has(lower) && wordAt(tagged, place - 1) === 'selv' && wordAt(tagged, place - 3) === ',',
  );
  if (at < 0 || !['der', 'som'].includes(wordAt(tagged, at - 2))) return null;
  let from = at - 3;
  while (from > 0 && tagged[from - 1]?.kind === 'word' && !PREPOSITIONS.has(wordAt(tagged, from - 1))) from -= 1;
  return from > 0 && from < at - 3 ? { from, to: at - 3, at: from } : null;
}

const QUESTIONS: ReadonlySet<string> = new Set([
  'hvordan',
  'hvem',
  'hvilke',
  'hvilken',
  'hvornår',
  'hvor',
  'om',
  'hvorvidt',
]);
const JUDGES: ReadonlySet<string> = new Set([
  'afgør',
  'bestemmer',
  'beslutter',
  'vælger',
  'fastlægger',
  'vurderer',
  'udpeger',
]);
const BEHIND_PARTY: ReadonlySet<string> = new Set([
  'i',
  'sammen',
  'senest',
  'inden',
  'når',
  'selv',
  'efter',
  'på',
  'herefter',
]);
const PREPOSITIONS: ReadonlySet<string> = new Set(['til', 'af', 'hos', 'i', 'fra']);
