import { NOBODY_WORDS, PARTY_OFFICES } from './head.vocabulary.js';

const LONGEST_NAME = 100;
/** `(A)`, `(borgmester)`: the party or office behind a name. */
const BRACKETS = /\([^()]{0,40}\)/g;

/** Names from lines that list people, with commas, semicolons or one a line; without party letters and offices. */
export function readPeople(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) =>
      line
        .slice(0, 2000)
        .replace(BRACKETS, '')
        .replace(/\.$/, '')
        .replace(/ og$/, '')
        .split(/[,;]| og /),
    )
    .map(withoutOffice)
    .filter(
      (name) =>
        name !== '' && name.length <= LONGEST_NAME && !(NOBODY_WORDS as readonly string[]).includes(name.toLowerCase()),
    );
}

function withoutOffice(written: string): string {
  const words = written.split(/[\s:]/).filter((word) => word !== '' && word !== '-' && word !== '–');
  const isOffice = (word: string) => (PARTY_OFFICES as readonly string[]).includes(word.toLowerCase());
  while (words.length > 0 && isOffice(words[0] ?? '')) words.shift();
  while (words.length > 0 && isOffice(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
