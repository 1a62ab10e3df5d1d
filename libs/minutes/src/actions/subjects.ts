import { type Token, wordAt } from '../text/tokens.js';
import { FRONTED_WORDS, PARTY_LINKS } from './parties.vocabulary.js';
import { type Party, partyAt, skipAdverbs } from './parties.js';
import { readTaskVerb } from './task-verbs.js';
import type { TaskSentence } from './task.js';
import { ASKS_OF_OTHERS, CLAUSE_OPENERS, LEADS, LIMIT_WORDS } from './actions.vocabulary.js';
import { ADVERBS, AUXILIARIES, DECIDING_WORDS, MODALS, PERFECT } from '../outcomes/grammar.vocabulary.js';

/** The subject of a verb, and where its clause begins. */
export interface Subject {
  readonly from: number;
  readonly party: Party | null;
}

const LOOK_BACK = 30;
const WIDEST_GAP = 14;

/** The party that does what the verb at this place says: before it, else right after it where its clause opens with something else. */
export function subjectOf(sentence: TaskSentence, verb: number): Subject {
  const antecedent = antecedentOf(sentence, verb);
  if (antecedent) return { from: antecedent.from, party: antecedent };
  return before(sentence, verb) ?? after(sentence, verb) ?? { from: clauseStart(sentence.tokens, verb), party: null };
}

/** Where the clause of the verb begins: after the last "at", comma, semicolon or colon. */
export function clauseStart(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const word = wordAt(tokens, at);
    if (word === 'at' || word === ';' || word === ':' || (word === ',' && at < verb - 1)) return at + 1;
  }
  return 0;
}

/** "sendes til forvaltningen, som skal belyse": the party before the relative that the verb follows; not one that opens the sentence. */
export function antecedentOf({ tokens, forums }: TaskSentence, verb: number): Party | null {
  if (!RELATIVES.has(wordAt(tokens, verb - 1)) || wordAt(tokens, verb - 2) !== ',') return null;
  for (let from = Math.max(2, verb - 9); from < verb - 2; from += 1) {
    const party = partyAt(tokens, from, forums);
    if (party?.to === verb - 2 && party.kind !== 'own') return isReport(tokens, from) ? null : party;
  }
  return null;
}

/** "refererede fra styregruppen, der …": what was told of them. */
function isReport(tokens: readonly Token[], end: number): boolean {
  return tokens
    .slice(0, end)
    .some(({ lower }) => /(?:ede|te)$/.test(lower) && !DECIDING_WORDS.has(lower) && !ASKS_OF_OTHERS.has(lower));
}

function before(sentence: TaskSentence, verb: number): Subject | null {
  const { tokens, forums } = sentence;
  let found: Subject | null = null;
  for (let at = verb - 1; at >= Math.max(0, verb - LOOK_BACK); at -= 1) {
    if (at > 0 && !CLAUSE_OPENERS.has(wordAt(tokens, at - 1))) continue;
    const from = skipLeads(tokens, at, verb);
    const party = partyAt(tokens, from, forums);
    if (party && party.to <= verb && (isGap(tokens, party.to, verb) || sharesSubject(tokens, party.to, verb)))
      found = { from: at, party };
    else if (found !== null || isHard(tokens, at - 1)) break;
  }
  return found;
}

/** Past the words that lead to the subject: "Det blev aftalt, at", "derfor". */
function skipLeads(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (LEADS.has(wordAt(tokens, at)) || ADVERBS.has(wordAt(tokens, at)))) at += 1;
  return at;
}

function isHard(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === ';' || wordAt(tokens, at) === 'at';
}

/** "Karen Dam er tovholder og vender tilbage": the first verb right behind the subject, the second behind "og". */
function sharesSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  const [first] = tokens.slice(skipAdverbs(tokens, from), verb);
  return wordAt(tokens, verb - 1) === 'og' && first !== undefined && isFinite(first);
}

/** Between the subject and its verb: adverbs, where it belongs, a time, a clause between commas; no other verb. */
function isGap(tokens: readonly Token[], from: number, to: number): boolean {
  const start = skipAdverbs(tokens, from);
  if (start >= to) return true;
  const word = wordAt(tokens, start);
  if (to - start > WIDEST_GAP) return false;
  if (word === ',') return wordAt(tokens, to - 1) === ',';
  const opens = PARTY_LINKS.has(word) || LIMIT_WORDS.has(word) || FRONTED_WORDS.has(word) || RELATIVES.has(word);
  return opens && (RELATIVES.has(word) || !tokens.slice(start, to).some(isFinite));
}

const RELATIVES: ReadonlySet<string> = new Set(['der', 'som']);

function isFinite({ lower }: Token): boolean {
  const verb = AUXILIARIES.has(lower) || MODALS.has(lower) || PERFECT.has(lower);
  return verb || readTaskVerb(lower, 'present').length > 0 || /(?:ede|edes|te)$/.test(lower);
}

/** `Herefter udarbejder sekretariatet …` */
function after({ tokens, forums }: TaskSentence, verb: number): Subject | null {
  const from = clauseStart(tokens, verb);
  const first = wordAt(tokens, skipJoins(tokens, from));
  const fronted =
    FRONTED_WORDS.has(first) || ADVERBS.has(first) || wordAt(tokens, verb - 1) === ',' || /^\d/.test(first);
  if (!fronted) return null;
  const party = partyAt(tokens, skipAdverbs(tokens, verb + 1), forums);
  return party && { from, party };
}

function skipJoins(tokens: readonly Token[], from: number): number {
  let at = from;
  while (['og', 'samt', 'men', '-', '–'].includes(wordAt(tokens, at))) at += 1;
  return at;
}
