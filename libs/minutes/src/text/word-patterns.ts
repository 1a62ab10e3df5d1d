/** Tells whether a lower-case word fits any of some patterns: `hold`, `budget*`, `*projektet`. */
export type WordTest = (word: string) => boolean;

/** A test for words: exact ones, beginnings (`word*`) and endings (`*word`). */
export function compileWords(patterns: readonly string[]): WordTest {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  if (exact.size === patterns.length) return (word) => exact.has(word);
  const find = indexWords([patterns]);
  return (word) => find(word).length > 0;
}

/** What a list of patterns stands for. */
export interface WordEntry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Finds what a lower-case word stands for: the value of the first entry that it fits; null where it fits none. */
export function compileWordTable<T>(entries: readonly WordEntry<T>[]): (word: string) => T | null {
  const find = indexWords(entries.map(({ words }) => words));
  return (word) => {
    const places = find(word);
    const first = places.length > 1 ? Math.min(...places) : places[0];
    return first === undefined ? null : (entries[first]?.value ?? null);
  };
}

interface WordPart {
  readonly part: string;
  readonly place: number;
}

const NOWHERE: readonly number[] = [];
const NO_PARTS: readonly WordPart[] = [];

/** Finds the places of the lists that a lower-case word fits a pattern of: by the whole word, its first and its last letters. */
export function indexWords(lists: readonly (readonly string[])[]): (word: string) => readonly number[] {
  const exact = new Map<string, number[]>();
  const beginnings = new Map<number, WordPart[]>();
  const endings = new Map<number, WordPart[]>();
  lists.forEach((patterns, place) => {
    for (const pattern of patterns) {
      const part = pattern.replace('*', '');
      if (pattern.endsWith('*')) add(beginnings, firstLetters(part), { part, place });
      else if (pattern.startsWith('*')) add(endings, lastLetters(part), { part, place });
      else add(exact, pattern, place);
    }
  });
  if (beginnings.size + endings.size === 0) return (word) => exact.get(word) ?? NOWHERE;
  return (word) => {
    let found: readonly number[] = exact.get(word) ?? NOWHERE;
    for (const { part, place } of beginnings.get(firstLetters(word)) ?? NO_PARTS)
      if (word.startsWith(part)) found = [...found, place];
    for (const { part, place } of endings.get(lastLetters(word)) ?? NO_PARTS)
      if (word.endsWith(part)) found = [...found, place];
    return found;
  };
}

/** The first two letters as one number; patterns are longer than one letter. */
function firstLetters(word: string): number {
  return word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
}

function lastLetters(word: string): number {
  return word.charCodeAt(word.length - 1) * 0x10000 + word.charCodeAt(word.length - 2);
}

function add<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}
