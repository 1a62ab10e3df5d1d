import type { SectionBlock } from '../sections/sections.stage.js';
import { passageOf } from '../text/passage.js';
import { linesWithin } from '../text/lines.js';
import { splitSentences } from '../text/sentences.js';
import { type Token, tokenize } from '../text/tokens.js';
import { DECIDING_WORDS } from './grammar.vocabulary.js';
import type { DecisionSentence } from './sentence-outcomes.js';

/** No decision is so long: what follows is not read. */
export const LONGEST_READ = 60_000;

/** The sentences of the decision sections, cut into words. */
export function decisionSentences(text: string, sections: readonly SectionBlock[]): DecisionSentence[] {
  return sections.filter(({ kind }) => kind === 'decision').flatMap((section) => sentencesOf(text, section));
}

function sentencesOf(text: string, section: SectionBlock): DecisionSentence[] {
  const sentences = splitSentences(text, linesWithin(section.lines, LONGEST_READ));
  let decides = false;
  return sentences.map(({ start, end, paragraph, bullet, ordinal }) => {
    const tokens = tokenize(text, start, end);
    const listed = bullet || ordinal !== null;
    if (!listed) decides = opensDecisions(tokens);
    const own = statedNumber(tokens);
    const words = own === null ? tokens : tokens.slice(own.length);
    return {
      passage: passageOf(text, start, end),
      tokens: listed && decides ? afterLead(words) : words,
      paragraph,
      stated: own?.number ?? ordinal,
      opensList: !listed && decides,
    };
  });
}

/** `Chefforum besluttede:`, before a list. */
function opensDecisions(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === ':' && tokens.some(({ lower }) => DECIDING_WORDS.has(lower));
}

/** "at …" in such a list goes on from the verb before it, which is put in front unseen. */
function afterLead(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first?.lower !== 'at') return tokens;
  return [{ kind: 'word', text: '', lower: 'besluttet', start: first.start, end: first.start }, ...tokens];
}

/** `Ad 2:`, `Pkt. 1` and `Punkt 3` at the beginning: the recommendation spoken of, and how many tokens say so. */
function statedNumber(tokens: readonly Token[]): { number: number; length: number } | null {
  const [lead, ...rest] = tokens.slice(0, 5);
  if (!lead || !['ad', 'pkt', 'punkt', 'vedr', 'vedrørende', 'indstillingspunkt'].includes(lead.lower)) return null;
  const at = rest.findIndex(({ lower }) => /^\d{1,2}$/.test(lower));
  const number = Number(rest[at]?.lower);
  if (at < 0 || rest.slice(0, at).some(({ lower }) => !['.', 'punkt', 'pkt', 'nr', 'indstillingens'].includes(lower)))
    return null;
  const marks = rest.slice(at + 1).findIndex(({ kind }) => kind !== 'mark');
  return { number, length: 2 + at + Math.max(0, marks) };
}
