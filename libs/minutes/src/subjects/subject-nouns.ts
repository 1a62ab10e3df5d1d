import type { SubjectKind } from '@netvaerksoverblik/domain';
import type { Token } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import { SUBJECT_NOUNS } from './subjects.vocabulary.js';

const NOUNS = SUBJECT_NOUNS.map(({ kind, nouns }) => ({ kind, fits: compileWords(nouns) }));

/** The kind that the first telling noun of the words gives; null where none tells. */
export function kindOfWords(tokens: readonly Token[]): SubjectKind | null {
  for (const { lower } of tokens) {
    const kind = NOUNS.find(({ fits }) => fits(lower))?.kind;
    if (kind) return kind;
  }
  return null;
}
