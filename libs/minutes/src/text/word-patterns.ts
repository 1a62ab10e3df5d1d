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

/** Finds the places of the lists that a lower-case word fits a pattern of: by the whole word, its first and its last letter. */
export function indexWords(lists: readonly (readonly string[])[]): (word: string) => readonly number[] {
  const exact = new Map<string, number[]>();
  const beginnings = new Map<number, WordPart[]>();
  const endings = new Map<number, WordPart[]>();
  lists.forEach((patterns, place) => {
    for (const pattern of patterns) {
      if (pattern.endsWith('*')) add(beginnings, pattern.charCodeAt(0), { part: pattern.slice(0, -1), place });
      else if (pattern.startsWith('*'))
        add(endings, pattern.charCodeAt(pattern.length - 1), { part: pattern.slice(1), place });
      else add(exact, pattern, place);
    }
  });
  return (word) => {
    const whole = exact.get(word) ?? NOWHERE;
    const opened = parted(word, beginnings.get(word.charCodeAt(0)), opens);
    const closed = parted(word, endings.get(word.charCodeAt(word.length - 1)), closes);
    return opened === NOWHERE && closed === NOWHERE ? whole : [...whole, ...opened, ...closed];
  };
}

const opens = (word: string, part: string): boolean => word.startsWith(part);
const closes = (word: string, part: string): boolean => word.endsWith(part);

function parted(
  word: string,
  parts: readonly WordPart[] | undefined,
  fits: (word: string, part: string) => boolean,
): readonly number[] {
  if (!parts) return NOWHERE;
  let found: number[] | null = null;
  for (const { part, place } of parts) if (fits(word, part)) (found ??= []).push(place);
  return found ?? NOWHERE;
}

function add<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}
