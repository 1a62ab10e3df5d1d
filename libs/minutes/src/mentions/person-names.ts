import { isUpper } from '../text/characters.js';
import { kindOfWords } from '../subjects/subject-nouns.js';
import { GENERIC_OBJECTS } from '../subjects/subjects.vocabulary.js';
import { NO_PERSON } from '../outcomes/roles.vocabulary.js';
import { type Token, wordAt } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import { FIRST_NAMES } from '../text/first-names.vocabulary.js';
import { AFTER_NAMES, DEPARTMENT_WORDS, PLACE_ENDINGS, POSITION_PATTERNS } from './mentions.vocabulary.js';

/** A person's full name, in tokens. */
export interface NameHit {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const isPosition = compileWords(POSITION_PATTERNS);
const isDepartmentWord = compileWords(DEPARTMENT_WORDS);
const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'de', 'la', 'el', 'al', 'bin']);
const MOST_WORDS = 5;

/** Whether a word in lower case is what somebody is: `afdelingschef`. */
export function isPositionWord(word: string): boolean {
  return isPosition(word);
}

/**
 * The full name that begins at a place.
 *
 * @param told true where the words around it say that a person is named, so that the first name need not be a known one
 */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  isForum: (word: string) => boolean,
  told: boolean,
): NameHit | null {
  if (!opensName(tokens, at, isForum, told)) return null;
  let to = at + 1;
  while (to - at < MOST_WORDS && goesOn(tokens, to, isForum)) to += 1;
  const words = tokens.slice(at, to);
  if (words.length < 2 || isPlace(words.at(-1)?.lower ?? '') || isGenitive(tokens, to)) return null;
  return {
    name: words
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(' .', '.'),
    from: at,
    to,
  };
}

function opensName(tokens: readonly Token[], at: number, isForum: (word: string) => boolean, told: boolean): boolean {
  const token = tokens[at];
  return isNameWord(token, isForum) && !isDepartmentWord(wordAt(tokens, at)) && (told || isFirstName(token));
}

/** `Sunde Huse`: the last word ends as places do. */
function isPlace(last: string): boolean {
  return PLACE_ENDINGS.some((ending) => last.endsWith(ending) && (last === ending || ending.length > 2));
}

function isFirstName(token: Token | undefined): boolean {
  return FIRST_NAMES.has(token?.lower.split('-')[0] ?? '');
}

function goesOn(tokens: readonly Token[], at: number, isForum: (word: string) => boolean): boolean {
  if (isNameWord(tokens[at], isForum)) return true;
  if (wordAt(tokens, at) === '.' && /^[a-zæøå]$/.test(wordAt(tokens, at - 1)))
    return isNameWord(tokens[at + 1], isForum);
  return PARTICLES.has(wordAt(tokens, at)) && isNameWord(tokens[at + 1], isForum);
}

function isNameWord(token: Token | undefined, isForum: (word: string) => boolean): boolean {
  if (token?.kind !== 'word' || !isUpper(token.text.charAt(0)) || /[\d/&]/.test(token.text)) return false;
  const { lower } = token;
  const ordinary = NO_PERSON.has(lower) || GENERIC_OBJECTS.has(lower) || isPosition(lower) || isForum(lower);
  return !ordinary && (FIRST_NAMES.has(lower) || kindOfWords([token]) === null);
}

/** `Karen Dams notat` */
function isGenitive(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return wordAt(tokens, to - 1).endsWith('s') && next?.kind === 'word' && !AFTER_NAMES.has(next.lower);
}
