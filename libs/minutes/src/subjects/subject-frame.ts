import type { ItemBlock } from '../items/item-split.stage.js';
import type { Recommendation } from '../reading.js';
import { tokenize } from '../text/tokens.js';
import { foldText } from '../text/characters.js';
import { findNames, type NamedThing } from './names.js';
import { splitBlocks } from '../text/blocks.js';
import { linesWithin } from '../text/lines.js';
import { namesRecommended } from './recommended-names.js';
import type { SubjectFrame } from './resolve-subjects.js';
import { kindOfWords } from './subject-nouns.js';

/** Names are looked for in so much of an item: longer ones are no agenda items. */
const LONGEST_SEARCHED = 200_000;

/** More different names than this are kept by no item. */
const MOST_NAMES = 200;

/** Gathers what an item gives for telling what its sentences are about. */
export function frameSubjects(
  text: string,
  block: ItemBlock,
  date: string,
  recommendations: readonly Recommendation[],
): SubjectFrame {
  const title = tokenize(block.title, 0, block.title.length);
  const titleKind = kindOfWords(title) ?? 'item';
  return {
    text,
    title: block.title,
    titleKind,
    date,
    recommendations,
    known: uniqueNames([
      ...findNames(block.title, title),
      ...namesInBody(text, block),
      ...namesRecommended(text, recommendations, titleKind),
    ]),
  };
}

/** Names in the item's text, paragraph by paragraph: no name runs on into the next. */
function namesInBody(text: string, { body }: ItemBlock): NamedThing[] {
  const lines = linesWithin(body, LONGEST_SEARCHED);
  const spans = [...splitBlocks(text, lines), ...lines.filter(({ table }) => table)];
  return spans.flatMap(({ start, end }) => findNames(text, tokenize(text, start, end)));
}

function uniqueNames(names: readonly NamedThing[]): NamedThing[] {
  const byTitle = new Map<string, NamedThing>();
  for (const name of names) {
    const title = foldText(name.title);
    const known = byTitle.get(title);
    const room = title.length > 3 && byTitle.size < MOST_NAMES;
    if (known) byTitle.set(title, { ...known, category: known.category ?? name.category });
    else if (room) byTitle.set(title, name);
  }
  return [...byTitle.values()];
}
