/** Tells whether a lower-case word fits any of some patterns: `hold`, `budget*`, `*projektet`. */
export type WordTest = (word: string) => boolean;

/** A test for words: exact ones, beginnings (`word*`) and endings (`*word`). */
export function compileWords(patterns: readonly string[]): WordTest {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const beginnings = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  const endings = patterns.filter((pattern) => pattern.startsWith('*')).map((pattern) => pattern.slice(1));
  return (word) =>
    exact.has(word) || beginnings.some((one) => word.startsWith(one)) || endings.some((one) => word.endsWith(one));
}
