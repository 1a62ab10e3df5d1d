import { isUpper } from '../text/characters.js';
import { kindOfWords } from '../subjects/subject-nouns.js';
import { GENERIC_OBJECTS } from '../subjects/subjects.vocabulary.js';
import { type Token, wordAt } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import { NO_PERSON, PERSON_TITLES, ROLE_NOUNS } from './roles.vocabulary.js';

/** A person named in running text; places are those of tokens. */
export interface PersonHit {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Where the title before the name begins; `from` where there is none. */
  readonly start: number;
}

const isTitle = compileWords(PERSON_TITLES);
const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS.flatMap(({ nouns }) => nouns));
/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'la', 'le', 'el', 'bin']);
const MOST_NAMES = 5;
const JOINS: ReadonlySet<string> = new Set([',', 'og', 'samt']);

/** The people whose names end right before a place: `Anna Holm og Bo Lind` | er … */
export function peopleBefore(tokens: readonly Token[], end: number, isForum: (word: string) => boolean): PersonHit[] {
  const people: PersonHit[] = [];
  let to = end;
  for (;;) {
    to = beforeAside(tokens, to);
    let from = to;
    while (from > 0 && to - from < MOST_NAMES && isNamePart(tokens, from - 1, isForum)) from -= 1;
    const person = personOf(tokens, from, to);
    if (!person) return people;
    const whose = people.length === 0 ? beforeDepartment(tokens, person, isForum) : [];
    if (whose.length > 0) return whose;
    people.unshift(person);
    if (!JOINS.has(wordAt(tokens, person.start - 1))) return people;
    to = person.start - 1;
  }
}

/** `Karen Dam fra Ungecentret | har …`: the person, not where she comes from. */
function beforeDepartment(
  tokens: readonly Token[],
  { from, name }: PersonHit,
  isForum: (word: string) => boolean,
): PersonHit[] {
  if (name.includes(' ') || !['fra', 'i', 'ved'].includes(wordAt(tokens, from - 1))) return [];
  return peopleBefore(tokens, from - 1, isForum);
}

/** The people whose names begin at a place. */
export function peopleAfter(tokens: readonly Token[], start: number, isForum: (word: string) => boolean): PersonHit[] {
  const people: PersonHit[] = [];
  let from = start;
  for (;;) {
    let to = from;
    while (to < tokens.length && to - from < MOST_NAMES && isNamePart(tokens, to, isForum)) to += 1;
    const person = personOf(tokens, from, to);
    if (!person) return people;
    if (isDepartment(tokens, from, person, people)) return people;
    people.push(person);
    const next = afterAside(tokens, to);
    if (!JOINS.has(wordAt(tokens, next))) return people;
    from = next + 1;
  }
}

/** "Anna Holm, Social & Familie": one word behind a comma, after full names. */
function isDepartment(
  tokens: readonly Token[],
  from: number,
  { name }: PersonHit,
  before: readonly PersonHit[],
): boolean {
  return wordAt(tokens, from - 1) === ',' && !name.includes(' ') && before.some((one) => one.name.includes(' '));
}

/** Past "(formand)" and "(A)" behind a name. */
function afterAside(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== '(') return at;
  const close = tokens.slice(at, at + LONGEST_ASIDE).findIndex(({ text }) => text === ')');
  return close < 0 ? at : at + close + 1;
}

function beforeAside(tokens: readonly Token[], end: number): number {
  if (wordAt(tokens, end - 1) !== ')') return end;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_ASIDE); at -= 1) if (wordAt(tokens, at) === '(') return at;
  return end;
}

const LONGEST_ASIDE = 10;

function personOf(tokens: readonly Token[], from: number, to: number): PersonHit | null {
  let first = from;
  while (first < to - 1 && isTitle(wordAt(tokens, first))) first += 1;
  const words = tokens.slice(first, to);
  const titled = first === from && isTitle(wordAt(tokens, from - 1)) ? from - 1 : from;
  if (words.length === 0 || (words.length === 1 && isTitle(wordAt(words, 0)))) return null;
  return { name: words.map(({ text }) => text).join(' '), from: first, to, start: titled };
}

/** "Temaet", "Planen" and "Notatet" begin sentences as names do. */
const isThing = (token: Token): boolean => kindOfWords([token]) !== null || GENERIC_OBJECTS.has(token.lower);

function isNamePart(tokens: readonly Token[], at: number, isForum: (word: string) => boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (PARTICLES.has(token.lower)) return true;
  const named = isUpper(token.text.charAt(0)) && !/\d/.test(token.text) && token.text !== '&';
  return named && !isNobody(token) && !isForum(token.lower);
}

/** "Temaet", "Forældrene", "Herefter", "Referenceleder": they begin sentences as names do. */
function isNobody(token: Token): boolean {
  const { lower } = token;
  return /erne$/.test(lower) || NO_PERSON.has(lower) || ROLES.has(lower) || isThing(token);
}
