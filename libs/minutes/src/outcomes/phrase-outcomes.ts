import { impliedSubject, isGeneric, namesIn, resolveSubjects } from '../subjects/resolve-subjects.js';
import { cleanText } from '../text/characters.js';
import { type Token, wordAt } from '../text/tokens.js';
import { findDelegate } from './delegates.js';
import { basis, type OutcomeDraft, type Spoken } from './draft.js';
import { OTHER_TAG, OWN_TAG } from '../forums/forums.js';
import { FOLLOWING } from './grammar.vocabulary.js';
import type { PhraseUse } from './phrase-uses.js';
import { statedIn } from './verb-outcomes.js';

/** The outcomes that a wording of several words says, one for each thing named. */
export function phraseOutcomes(spoken: Spoken, use: PhraseUse): OutcomeDraft[] {
  const { sentence, frame, memory } = spoken;
  const words = wordsOfUse(spoken, use);
  const clause = clauseOf(sentence.tokens, use);
  const inClause = namesIn(clause, frame);
  const named =
    inClause.length > 0 || clause.length < sentence.tokens.length ? inClause : namesIn(sentence.tokens, frame);
  const subjects = named.length > 0 ? named : resolveSubjects(leadWords(sentence.tokens, use), frame, memory);
  const forum = use.forum === null ? null : forumName(spoken, use.forum);
  const stated = statedIn(sentence, words, sentence.tokens.slice(use.to));
  return subjects.map((subject) => ({ ...basis(sentence), stated, kind: use.kind, subject, words, forum }));
}

/** What the wording is about as far as its words tell; none where they only say that the recommendation is followed or sent on. */
function wordsOfUse({ sentence, tagged }: Spoken, { from, to }: PhraseUse): readonly Token[] {
  const lead = sentence.tokens.slice(0, from);
  if (lead.some(({ kind }) => kind === 'word') && isGeneric(lead)) return lead;
  const words = sentence.tokens.slice(0, to);
  return words.every((token, at) => saysNothing(token, tagged[at])) ? [] : words;
}

function saysNothing(token: Token, tagged: Token | undefined): boolean {
  const isBody = tagged?.lower === OTHER_TAG || tagged?.lower === OWN_TAG;
  return isBody || FOLLOWING.has(token.lower) || token.lower.startsWith('indstilling') || isGeneric([token]);
}

/** The wording's own clause: of `A blev godkendt, mens B skal genbesøges` what is behind "mens". */
function clauseOf(tokens: readonly Token[], { from }: PhraseUse): readonly Token[] {
  const opens = tokens
    .map((_, at) => at)
    .filter((at) => wordAt(tokens, at) === ',' && PARTING.has(wordAt(tokens, at + 1)));
  const start = opens.filter((at) => at < from).at(-1);
  const end = opens.find((at) => at >= from);
  return tokens.slice(start === undefined ? 0 : start + 2, end);
}

const PARTING: ReadonlySet<string> = new Set(['mens', 'hvorimod', 'men']);

/** The first words of the sentence, where "temaet" and the like stand; "af dagsordenen" is where from, not what. */
function leadWords(tokens: readonly Token[], use: PhraseUse): readonly Token[] {
  const verb = tokens.findIndex(({ lower }) => ['skal', 'bør', 'må', 'blev', 'er', 'bliver', 'skulle'].includes(lower));
  const lead = verb > 0 && verb <= use.to ? tokens.slice(0, verb) : tokens;
  return lead.filter(
    ({ lower }, at) => !(lower.startsWith('dagsorden') && ['af', 'fra', 'på', 'til'].includes(wordAt(lead, at - 1))),
  );
}

/** The name of a body as written: `Kultur- og Fritidsudvalget`, `Økonomiudvalget og Byrådet`. */
function forumName({ sentence, tagged, frame }: Spoken, at: number): string {
  const { tokens } = sentence;
  let [from, last] = [at, at];
  while (JOINS.has(wordAt(tokens, from - 1)) && wordAt(tokens, from - 2) === '-') from -= 3;
  for (let next = nextForum(tagged, last); next !== null; next = nextForum(tagged, last)) last = next;
  const [first, end] = [tokens[from], tokens[last]];
  const name = first && end ? cleanText(frame.text.slice(first.start, end.end)) : '';
  return /(?:ets|ens)$/.test(name) ? name.slice(0, -1) : name;
}

/** `og Byrådet`, `og Teknik- og Miljøudvalget` behind a body. */
function nextForum(tagged: readonly Token[], at: number): number | null {
  if (!JOINS.has(wordAt(tagged, at + 1))) return null;
  if (wordAt(tagged, at + 2) === OTHER_TAG) return at + 2;
  return wordAt(tagged, at + 3) === '-' && wordAt(tagged, at + 5) === OTHER_TAG ? at + 5 : null;
}

const JOINS: ReadonlySet<string> = new Set(['og', 'samt', ',']);

/** The outcome of leaving the decision to somebody. */
export function delegatedOutcome(spoken: Spoken, decidedUpTo: number): OutcomeDraft[] {
  const { sentence, tagged, frame, memory, forums } = spoken;
  const party = findDelegate(tagged);
  if (!party || party.at < decidedUpTo) return [];
  const who = sentence.tokens.slice(party.from, party.to);
  const [first, last] = [who[0], who.at(-1)];
  if (!first || !last) return [];
  const name = cleanText(frame.text.slice(first.start, last.end));
  const body = who.every(({ lower }) => forums.isOther(lower));
  const rest = sentence.tokens.slice(decidedUpTo).filter((token) => !who.includes(token));
  const subject = resolveSubjects(rest, frame, memory)[0] ?? impliedSubject(rest, frame);
  const [person, forum] = body ? [null, name] : [name, null];
  return [{ ...basis(sentence), kind: 'delegated', subject, words: rest, person, forum }];
}
