import type { Subject } from '../reading.js';
import { cleanText, foldText, isUpper } from '../text/characters.js';
import type { Token } from '../text/tokens.js';
import type { SubjectFrame } from './resolve-subjects.js';
import { isThing } from './subject-memory.js';

const LONGEST = 7;
/** Sums and clauses are no names. */
const NO_PART: ReadonlySet<string> = new Set([
  'at',
  'kr',
  'kroner',
  'mio',
  'pct',
  'procent',
  'stemmer',
  'møde',
  'mødet',
]);

/** `ansøgningen fra Teater Krukken`, `anbefaling 5`: a part of the item by its own name, where the words hold one. */
export function narrowedSubject(words: readonly Token[], implied: Subject, frame: SubjectFrame): Subject {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || implied.named || isThing(implied) || !isPart(words)) return implied;
  const title = cleanText(frame.text.slice(first.start, last.end));
  return foldText(frame.title).includes(foldText(title)) ? implied : { ...implied, title, named: true };
}

/** "til Økonomiudvalget" says where to. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'til',
  'i',
  'på',
  'fra',
  'med',
  'for',
  'af',
  'ved',
  'efter',
  'den',
  'kl',
]);

function isPart(words: readonly Token[]): boolean {
  const proper = words
    .slice(1)
    .some(({ kind, text }) => kind === 'word' && (isUpper(text.charAt(0)) || /^\d/.test(text)));
  const led = PREPOSITIONS.has(words[0]?.lower ?? '');
  return (
    proper && !led && words.length <= LONGEST && !words.some(({ kind, lower }) => kind === 'mark' || NO_PART.has(lower))
  );
}
