import type { ItemBlock } from '../items/item-split.stage.js';
import type { Recommendation } from '../reading.js';
import { tokenize } from '../text/tokens.js';
import { findNames } from './names.js';
import type { SubjectFrame } from './resolve-subjects.js';
import { kindOfWords } from './subject-nouns.js';

/** Names are looked for in so much of an item: longer ones are no agenda items. */
const LONGEST_SEARCHED = 200_000;

/** Gathers what an item gives for telling what its sentences are about. */
export function frameSubjects(text: string, block: ItemBlock, date: string, recommendations: readonly Recommendation[]): SubjectFrame {
  const title = tokenize(block.title, 0, block.title.length);
  const end = Math.min(block.end, block.start + LONGEST_SEARCHED);
  return {
    text,
    title: block.title,
    titleKind: kindOfWords(title) ?? 'item',
    date,
    recommendations,
    known: findNames(text, tokenize(text, block.start, end)),
  };
}
