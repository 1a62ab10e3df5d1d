import { type Token, wordAt } from '../text/tokens.js';
import type { Forums } from '../forums/forums.js';
import { readVerb } from './outcome-verbs.js';
import {
  ADVERBS,
  AUXILIARIES,
  BEFORE_EXISTENTIAL,
  DECIDING_WORDS,
  MODALS,
  PERFECT,
  SUBORDINATORS,
} from './grammar.vocabulary.js';

const LOOK_BACK = 40;

/** True where the verb at this place stands in a clause that only describes: relative, conditional, reported. */
export function isSubordinate(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - LOOK_BACK); place -= 1) {
    const told = clauseSaid(tokens, place, at);
    if (told !== null) return told === 'subordinate';
  }
  return false;
}

/** What the word before a verb says of the verb's clause; null for nothing. */
function clauseSaid(tokens: readonly Token[], place: number, at: number): 'main' | 'subordinate' | null {
  const word = wordAt(tokens, place);
  if (CLAUSE_ENDS.has(word) || isFinite(word)) return 'main';
  if (word === 'at') return clauseOfThat(tokens, place);
  const opens = word === 'der' ? !isExistential(tokens, place) : SUBORDINATORS.has(word);
  if (!opens) return null;
  const own = RELATIVES.has(word) && hasOwnVerb(tokens, place, at);
  return own || isAdverbial(tokens, place) || goesOnWith(tokens, place) ? null : 'subordinate';
}

/** "…, som herefter blev drøftet": the clause tells what was done next. */
function goesOnWith(tokens: readonly Token[], place: number): boolean {
  return RELATIVES.has(wordAt(tokens, place)) && NEXT.has(wordAt(tokens, place + 1));
}

const NEXT: ReadonlySet<string> = new Set(['herefter', 'derefter', 'efterfølgende', 'derpå']);

/** "at" opens what was decided, or what was said; before an infinitive it opens no clause: "Forslaget om at udsætte sagen blev …". */
function clauseOfThat(tokens: readonly Token[], place: number): 'main' | 'subordinate' | null {
  if (followsDeciding(tokens, place)) return 'main';
  return readVerb(wordAt(tokens, place + 1)).some(({ form }) => form === 'infinitive') ? null : 'subordinate';
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';']);

const RELATIVES: ReadonlySet<string> = new Set(['der', 'som']);

/** "de ledere der sidder i marken skal …": the relative clause has a verb already, right after its pronoun. */
function hasOwnVerb(tokens: readonly Token[], pronoun: number, at: number): boolean {
  let place = pronoun + 1;
  while (place < at && ADVERBS.has(wordAt(tokens, place))) place += 1;
  return place < at && /(?:er|ede|te|år|ås)$/.test(wordAt(tokens, place));
}

/** "Herefter", "efter mødet": the word leads a phrase at the sentence's beginning, no clause. */
function isAdverbial(tokens: readonly Token[], place: number): boolean {
  const word = wordAt(tokens, place);
  const opens = place === 0 && ['efter', 'inden', 'før', 'siden', 'som'].includes(word);
  const aboutNoun = word === 'om' && place > 0;
  const ofThing = (word === 'som' || word === 'inden' || word === 'efter') && isBareNoun(tokens, place);
  return opens || aboutNoun || ofThing;
}

function isBareNoun(tokens: readonly Token[], place: number): boolean {
  return ['sommeren', 'sommerferien', 'jul', 'for', 'udkast', 'helhed', 'indstillet', 'forslag', 'led'].includes(
    wordAt(tokens, place + 1),
  );
}

/** True where "at" introduces what was decided. */
export function followsDeciding(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 8); place -= 1) {
    if (DECIDING_WORDS.has(wordAt(tokens, place))) return !isReported(tokens, place);
  }
  return false;
}

/** "…, hvor det blev besluttet", "oplyste, at byrådet har besluttet": told of another decision. */
function isReported(tokens: readonly Token[], deciding: number): boolean {
  for (let place = deciding - 1; place >= Math.max(0, deciding - LOOK_BACK); place -= 1) {
    const word = wordAt(tokens, place);
    if (CLAUSE_ENDS.has(word)) return false;
    const opens = SUBORDINATORS.has(word) || word === 'at' || (word === 'der' && !isExistential(tokens, place));
    if (opens && !isAdverbial(tokens, place)) return word !== 'at' || !followsDeciding(tokens, place);
  }
  return false;
}

/** Whether "der" at this place stands in for the subject ("der blev …"), not for "som". */
export function isExistential(tokens: readonly Token[], place: number): boolean {
  return place === 0 || BEFORE_EXISTENTIAL.has(wordAt(tokens, place - 1));
}

function isFinite(word: string): boolean {
  return AUXILIARIES.has(word) || MODALS.has(word) || PERFECT.has(word);
}

/** True where the body that met is who does what the verb says: before it in the clause, or right after it. */
export function isForumsDoing(tokens: readonly Token[], at: number, forums: Forums): boolean {
  let near = 8;
  for (let place = at - 1; place >= 0 && near > 0; place -= 1) {
    const word = wordAt(tokens, place);
    if (word.startsWith('§')) continue;
    near -= 1;
    if (partsClauses(tokens, place, at)) break;
    if (forums.isOwn(word) && !isObjectOf(tokens, place)) return true;
    if ((forums.isOther(word) && !isObjectOf(tokens, place)) || NOT_THE_FORUM.has(word)) return false;
  }
  return [1, 2].some((step) => forums.isOwn(wordAt(tokens, at + step)));
}

function partsClauses(tokens: readonly Token[], place: number, at: number): boolean {
  const word = wordAt(tokens, place);
  return word === ';' || (word === ',' && place < at - 3 && !partsParties(tokens, place));
}

const NOT_THE_FORUM: ReadonlySet<string> = new Set(['der', 'som', 'mindretal', 'mindretallet']);

/** "A, B og F": the comma stands between letters of parties. */
function partsParties(tokens: readonly Token[], comma: number): boolean {
  return [comma - 1, comma + 1].every((place) => /^[A-ZÆØÅ]{1,2}$/.test(tokens[place]?.text ?? ''));
}

/** "i Chefforum", "for Chefforum": a place, not who acts. */
function isObjectOf(tokens: readonly Token[], place: number): boolean {
  return ['i', 'for', 'til', 'af', 'fra', 'på'].includes(wordAt(tokens, place - 1));
}

/** The last word before `at` that one of the sets holds, within so many words and the same clause. */
export function lookBack(
  tokens: readonly Token[],
  at: number,
  width: number,
  words: ReadonlySet<string>,
): number | null {
  for (let place = at - 1; place >= Math.max(0, at - width); place -= 1) {
    const word = wordAt(tokens, place);
    if (words.has(word)) return place;
    if (word === ';') return null;
  }
  return null;
}
