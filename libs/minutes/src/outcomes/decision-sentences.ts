import type { SectionBlock } from '../sections/sections.stage.js';
import { passageOf } from '../text/passage.js';
import { linesWithin } from '../text/lines.js';
import { splitSentences } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { DECIDING_WORDS } from './grammar.vocabulary.js';
import type { DecisionSentence } from './draft.js';
import { numberedStretches } from './stated-numbers.js';

/** No decision is so long: what follows is not read. */
export const LONGEST_READ = 60_000;

/** The sentences of the decision sections, cut into words. */
export function decisionSentences(text: string, sections: readonly SectionBlock[]): DecisionSentence[] {
  return sections.filter(({ kind }) => kind === 'decision').flatMap((section) => sentencesOf(text, section));
}

function sentencesOf(text: string, section: SectionBlock): DecisionSentence[] {
  const sentences = splitSentences(text, linesWithin(section.lines, LONGEST_READ));
  let [decides, lead]: [boolean, readonly Token[]] = [false, []];
  return sentences.flatMap(({ start, end, tokens, paragraph, bullet, ordinal }) => {
    const listed = bullet || ordinal !== null;
    if (!listed) [decides, lead] = [opensDecisions(tokens), tokens.at(-1)?.text === ':' ? tokens : []];
    return numbered(
      {
        tokens,
        passage: passageOf(text, start, end),
        paragraph,
        opensList: !listed && decides,
        listed,
        lead: listed ? lead : [],
      },
      ordinal,
    ).map((sentence) => ({ ...sentence, tokens: listed && decides ? afterLead(sentence.tokens) : sentence.tokens }));
  });
}

/** The sentence, cut where it begins to speak of another recommendation. */
function numbered(sentence: Omit<DecisionSentence, 'stated'>, ordinal: number | null): DecisionSentence[] {
  return numberedStretches(sentence.tokens, ordinal).map(({ numbers, from, to }) => ({
    ...sentence,
    tokens: sentence.tokens.slice(from, to),
    stated: numbers,
  }));
}

const LIST_OPENERS: ReadonlySet<string> = new Set([':', ',']);

/** `Chefforum besluttede:`, `Udvalget besluttede,` before a list. */
function opensDecisions(tokens: readonly Token[]): boolean {
  return LIST_OPENERS.has(tokens.at(-1)?.text ?? '') && tokens.some(({ lower }) => DECIDING_WORDS.has(lower));
}

/** "at …" in such a list goes on from the verb before it, which is put in front unseen. */
function afterLead(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first?.lower !== 'at') return tokens;
  return [{ kind: 'word', text: '', lower: 'besluttet', start: first.start, end: first.start }, ...tokens];
}
