import { compilePhrase, findPhrase } from '../text/phrases.js';
import type { Forums } from '../outcomes/forums.js';
import { ADVERBS } from '../outcomes/grammar.vocabulary.js';
import { peopleAfter, peopleBefore } from '../outcomes/people-in-text.js';
import { cleanText } from '../text/characters.js';
import { type Token, wordAt } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import { LIMIT_WORDS, PARTY_PATTERNS } from './actions.vocabulary.js';
import type { Task } from './task.js';

const isParty = compileWords(PARTY_PATTERNS);
const TOGETHER = compilePhrase('i samarbejde med');
const BY = compilePhrase('fra|af');
const LONGEST = 14;
const LEADS: ReadonlySet<string> = new Set([
  'at',
  'det',
  'der',
  'blev',
  'besluttet',
  'aftalt',
  'besluttede',
  ',',
  'behov',
  'for',
  'er',
  'alle',
  'de',
  'den',
  'og',
]);

/** "skal i Ledelsesforum igen": that forum is where it goes, not who does it. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['i', 'på', 'til', 'for', 'ved', 'forbi']);

/** Who is to do it, as written: before the verb, or after an inverted one; else who it is done together with. */
export function readResponsible(text: string, tokens: readonly Token[], task: Task, forums: Forums): string | null {
  const passive = task.form === 'passive' || (task.form === 'must' && isPassiveAhead(tokens, task.to));
  const doer = passive ? null : (partyBefore(text, tokens, task, forums) ?? partyAfter(text, tokens, task, forums));
  return doer ?? (passive ? (together(text, tokens) ?? sender(tokens, task, forums)) : null);
}

/** "skal findes", "skal derfor udvikles": nobody is told to. */
function isPassiveAhead(tokens: readonly Token[], from: number): boolean {
  return (
    tokens.slice(from, from + 8).some(({ lower }) => /[^s]es$/.test(lower) && lower.length > 5) ||
    ['være', 'blive', 'ske'].includes(wordAt(tokens, from))
  );
}

function partyBefore(text: string, tokens: readonly Token[], task: Task, forums: Forums): string | null {
  const isForum = (word: string) => forums.isOwn(word) || forums.isOther(word);
  const people = peopleBefore(tokens, task.at, isForum);
  if (people.length > 0) return people.map(({ name }) => name).join(', ');
  const words = subjectWords(tokens, task.at);
  const names = words.slice(0, 4).some(({ lower }) => isParty(lower) || isForum(lower));
  return names && words.length <= LONGEST ? writtenOf(text, words) : null;
}

/** The words before the verb, without those that lead to them and without a time limit after them. */
function subjectWords(tokens: readonly Token[], end: number): readonly Token[] {
  let from = clauseStart(tokens, end);
  while (from < end && (LEADS.has(wordAt(tokens, from)) || ADVERBS.has(wordAt(tokens, from)))) from += 1;
  const words = tokens.slice(from, end);
  const limit = words.findIndex(({ lower }) => LIMIT_WORDS.has(lower));
  return limit > 0 ? words.slice(0, limit) : words;
}

function writtenOf(text: string, words: readonly Token[]): string | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? cleanText(text.slice(first.start, last.end)) : null;
}

function clauseStart(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const word = wordAt(tokens, at);
    if (word === 'at' || word === ';' || word === ':' || (word === ',' && at < end - 1)) return at + 1;
  }
  return 0;
}

function partyAfter(text: string, tokens: readonly Token[], task: Task, forums: Forums): string | null {
  const people = peopleAfter(tokens, task.to, (word) => forums.isOwn(word) || forums.isOther(word));
  if (people.length > 0) return people.map(({ name }) => name).join(', ');
  const at = tokens.slice(task.to, task.to + 5).findIndex(({ lower }) => isParty(lower) || forums.isOther(lower));
  const [first, last] = [tokens[task.to], tokens[task.to + at]];
  return at < 0 || !first || !last || ADVERBS.has(first.lower) || PREPOSITIONS.has(first.lower)
    ? null
    : cleanText(text.slice(first.start, last.end));
}

function together(text: string, tokens: readonly Token[]): string | null {
  const hit = findPhrase(tokens, TOGETHER);
  const rest = hit ? tokens.slice(hit.to, hit.to + LONGEST) : [];
  const stop = rest.findIndex(({ text: word }) => ['.', ';', 'inden', 'senest', 'med'].includes(word));
  const [first, last] = [rest[0], rest[(stop < 0 ? rest.length : stop) - 1]];
  return first && last ? cleanText(text.slice(first.start, last.end)) : null;
}

/** `Der udsendes en invitation fra Chefforum`, `udarbejdes af sekretariatet` */
function sender(tokens: readonly Token[], task: Task, forums: Forums): string | null {
  const hit = findPhrase(tokens, BY, task.to);
  const word = hit ? tokens[hit.to] : undefined;
  return word && (isParty(word.lower) || forums.isOther(word.lower) || forums.isOwn(word.lower)) ? word.text : null;
}
