import { NOBODY_WORDS } from './head.vocabulary.js';

const LONGEST_NAME = 100;

/** Names from lines that list people, with commas, semicolons or one a line. */
export function readPeople(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) =>
      line
        .slice(0, 2000)
        .replace(/\.$/, '')
        .split(/[,;]| og /),
    )
    .map((name) => name.trim())
    .filter(
      (name) =>
        name !== '' && name.length <= LONGEST_NAME && !(NOBODY_WORDS as readonly string[]).includes(name.toLowerCase()),
    );
}
