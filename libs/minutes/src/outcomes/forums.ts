import { foldText } from '../text/characters.js';
import type { Token } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import { BODY_WORDS, FORUM_PATTERNS, NO_FORUM, OWN_FORUM_WORDS } from './grammar.vocabulary.js';

/** Tells the body that met from other bodies. */
export interface Forums {
  /** The body that met, by its name, its short name or a word such as "udvalget". */
  readonly isOwn: (word: string) => boolean;
  /** Another body that decides. */
  readonly isOther: (word: string) => boolean;
}

const isForumWord = compileWords(FORUM_PATTERNS);

/** @param shortNames forums of the items' routes, `CF` */
export function knowForums(forum: string, shortNames: readonly string[]): Forums {
  const words = foldText(forum)
    .split(' ')
    .filter((word) => word.length > 3);
  const initials = initialsOf(forum);
  const own = new Set([...words, ...words.map((word) => `${word}met`), initials]);
  const others = new Set(
    shortNames.map((name) => name.toLowerCase()).filter((name) => !own.has(name) && !abbreviates(name, forum)),
  );
  const isNamed = (word: string) =>
    own.has(word) || (abbreviates(word, forum) && shortNames.some((name) => name.toLowerCase() === word));
  return {
    isOwn: (word) => isNamed(word) || OWN_FORUM_WORDS.has(word) || (BODY_WORDS.has(word) && isBodyOf(word, forum)),
    isOther: (word) => {
      const own = isNamed(word) || (BODY_WORDS.has(word) && isBodyOf(word, forum));
      return !own && !NO_FORUM.has(word) && !word.endsWith('området') && (others.has(word) || isForumWord(word));
    },
  };
}

/** Stands in for a forum's name where phrases are matched. */
export const OWN_TAG = '§own';
/** Stands in a sentence for another forum. */
export const OTHER_TAG = '§forum';

/** The tokens with forums replaced by their tags. */
export function tagForums(tokens: readonly Token[], forums: Forums): Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'word') return token;
    if (forums.isOther(token.lower)) return { ...token, lower: OTHER_TAG };
    return forums.isOwn(token.lower) ? { ...token, lower: OWN_TAG } : token;
  });
}

/** "udvalget", said of Socialudvalget; "direktionen", of Direktionen. */
function isBodyOf(word: string, forum: string): boolean {
  return foldText(forum).includes(word.replace(/(?:et|en)$/, ''));
}

function initialsOf(forum: string): string {
  return foldText(forum)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

function abbreviates(short: string, forum: string): boolean {
  let at = -1;
  const name = forum.toLowerCase();
  return (
    short.length <= 4 &&
    name.startsWith(short.charAt(0)) &&
    [...short].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0)
  );
}
