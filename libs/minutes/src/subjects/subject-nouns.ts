import type { SubjectKind } from '@netvaerksoverblik/domain';
import type { Token } from '../text/tokens.js';
import { compileWordTable } from '../text/word-patterns.js';
import { SUBJECT_NOUNS } from './subjects.vocabulary.js';

const kindOfNoun = compileWordTable(SUBJECT_NOUNS.map(({ kind, nouns }) => ({ words: nouns, value: kind })));

/** The kind that the first telling noun of the words gives; null where none tells. */
export function kindOfWords(tokens: readonly Token[]): SubjectKind | null {
  for (const { lower } of tokens) {
    const kind = kindOfNoun(lower);
    if (kind) return kind;
  }
  return null;
}
