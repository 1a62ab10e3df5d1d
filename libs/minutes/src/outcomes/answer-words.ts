import type { Recommendation } from '../reading.js';
import { isGeneric } from '../subjects/resolve-subjects.js';
import { wordsOf } from '../text/tokens.js';
import { FIRST_OF_ALL } from './answer-kinds.js';
import type { OutcomeDraft } from './draft.js';
import { sharedStems } from './stems.js';

/** By words that outcome and recommendation share; one that only says "Godkendt" answers all that ask for as much. */
export function byWords(draft: OutcomeDraft, natural: readonly Recommendation[], only: boolean): number[] {
  const numbersOf = (some: readonly Recommendation[]) => some.map(({ number }) => number);
  if (only || isGeneric(draft.words)) return numbersOf(narrowed(draft, natural));
  return numbersOf(mostShared(draft, natural));
}

/** "Taget til efterretning" and "Drøftet" answer what asks for just that, where something does. */
function narrowed({ kind }: OutcomeDraft, natural: readonly Recommendation[]): readonly Recommendation[] {
  const asked = natural.filter(({ asks }) => asks === FIRST_OF_ALL[kind]);
  return (kind === 'noted' || kind === 'discussed') && asked.length > 0 ? asked : natural;
}

/** The recommendations that share a word with each part of the object (`A og B`), those with most words first. */
export function mostShared(draft: OutcomeDraft, among: readonly Recommendation[]): Recommendation[] {
  const parts = splitParts(draft);
  const picked = parts.flatMap((part) => {
    const scored = among.map((one) => ({
      one,
      shared: sharedStems(part, one.text),
      first: one.asks === FIRST_OF_ALL[draft.kind],
    }));
    const most = Math.max(...scored.map(({ shared }) => shared));
    const equal = scored.filter(({ shared }) => shared === most);
    const chosen = equal.find(({ first }) => first) ?? equal[0];
    return most === 0 || !chosen ? [] : [chosen.one];
  });
  return among.filter((one) => picked.includes(one));
}

function splitParts({ words, passage }: OutcomeDraft): string[] {
  const said = wordsOf(words);
  const parts = said.split(/ og | samt |, /).filter((part) => part !== '');
  return parts.length > 0 ? parts : [passage.quote];
}
