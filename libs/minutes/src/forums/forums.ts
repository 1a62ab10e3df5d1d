import { foldText } from '../text/characters.js';
import type { Token } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import {
  BODY_STEMS,
  DEFINITE_ENDINGS,
  FORUM_PATTERNS,
  JOINT_COMMITTEE_NAMES,
  NAME_CUTS,
  NO_FORUM,
  OWN_FORUM_WORDS,
} from './forums.vocabulary.js';

/** Tells the body that met from other bodies. */
export interface Forums {
  /** The body that met, by its name, its short name or a word such as "udvalget". */
  readonly isOwn: (word: string) => boolean;
  /** Another body that decides. */
  readonly isOther: (word: string) => boolean;
}

const isForumWord = compileWords(FORUM_PATTERNS);
const isJoint = compileWords(JOINT_COMMITTEE_NAMES);

/** @param shortNames forums of the items' routes, `CF` */
export function knowForums(forum: string, shortNames: readonly string[]): Forums {
  const own = ownNames(forum);
  const others = new Set(
    shortNames.map((name) => name.toLowerCase()).filter((name) => !own.has(name) && !abbreviates(name, forum)),
  );
  const isNamed = (word: string) =>
    own.has(word) || (abbreviates(word, forum) && shortNames.some((name) => name.toLowerCase() === word));
  return {
    isOwn: remembered((word) => isNamed(word) || OWN_FORUM_WORDS.has(word)),
    isOther: remembered(
      (word) =>
        !isNamed(word) && !NO_FORUM.has(word) && !word.endsWith('området') && (others.has(word) || isForumWord(word)),
    ),
  };
}

/** So many words are remembered: a document says the same ones again and again. */
const MOST_REMEMBERED = 5000;

function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const holds = test(word);
    if (known.size < MOST_REMEMBERED) known.set(word, holds);
    return holds;
  };
}

/** Everything that the body that met is called by: `Teknik- og Miljøudvalget` is also "udvalget", and `Skolelederforum` "skolelederne". */
function ownNames(forum: string): Set<string> {
  const written = forum
    .toLowerCase()
    .split(/[\s,]/)
    .filter((word) => word !== '');
  const cut = written.findIndex((word, at) => at > 0 && NAME_CUTS.has(word));
  const words = cut < 0 ? written : written.slice(0, cut);
  const head = words.at(-1) ?? '';
  const names = words.filter((word) => word.length > 3 && !word.endsWith('-'));
  const joint = words.some((word) => isJoint(word)) ? JOINT_COMMITTEE_NAMES : [];
  return new Set([initialsOf(forum), ...names.flatMap(withEndings), ...bodyWords(head), ...joint]);
}

/** Of `skolelederforum`: "forum", "forummet", "skolelederne". */
function bodyWords(head: string): string[] {
  const stem = BODY_STEMS.find((one) => DEFINITE_ENDINGS.some((ending) => head.endsWith(`${one}${ending}`)));
  if (stem === undefined) return [];
  const members = head.slice(0, head.lastIndexOf(stem));
  return [...withEndings(stem), ...(/(?:leder|chef)$/.test(members) ? [`${members}ne`, `${members}erne`] : [])];
}

/** The word with and without the article behind it. */
function withEndings(word: string): string[] {
  const ending = DEFINITE_ENDINGS.find((one) => one !== '' && word.endsWith(one) && word.length - one.length > 3);
  const bare = ending === undefined ? word : word.slice(0, -ending.length);
  return [
    word,
    bare,
    ...DEFINITE_ENDINGS.map((one) => `${bare}${one}`),
    ...DEFINITE_ENDINGS.map((one) => `${word}${one}`),
  ];
}

/** Stands in for a forum's name where phrases are matched. */
export const OWN_TAG = '§own';
/** Stands in a sentence for another forum. */
export const OTHER_TAG = '§forum';

/** The tokens with forums replaced by their tags. */
export function tagForums(tokens: readonly Token[], forums: Forums): readonly Token[] {
  if (!tokens.some(({ lower }) => forums.isOwn(lower) || forums.isOther(lower))) return tokens;
  return tokens.map((token) => {
    if (token.kind !== 'word') return token;
    if (forums.isOther(token.lower)) return { ...token, lower: OTHER_TAG };
    return forums.isOwn(token.lower) ? { ...token, lower: OWN_TAG } : token;
  });
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
