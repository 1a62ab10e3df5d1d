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

/** The sentences of a decision section, cut into words. */
export function decisionSentences(text: string, section: SectionBlock): DecisionSentence[] {
  const sentences = splitSentences(text, linesWithin(section.lines, LONGEST_READ));
  let [opening, lead]: [Opening | null, readonly Token[]] = [null, []];
  return sentences.flatMap(({ start, end, tokens, paragraph, bullet, ordinal }) => {
    const listed = bullet || ordinal !== null;
    if (!listed) [opening, lead] = [opensDecisions(tokens), tokens.at(-1)?.text === ':' ? tokens : []];
    const opened = listed ? opening : null;
    return numbered(
      {
        tokens,
        passage: passageOf(text, start, end),
        paragraph,
        opensList: !listed && opening !== null,
        listed,
        lead: listed ? lead : [],
      },
      ordinal,
    ).map((sentence) => ({ ...sentence, tokens: opened ? afterLead(sentence.tokens, opened) : sentence.tokens }));
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

/** `Chefforum besluttede:` and `Det blev aftalt, at`, before a list. */
function opensDecisions(tokens: readonly Token[]): Opening | null {
  const last = tokens.at(-1);
  const open = last?.text === ':' || last?.text === ',' || last?.lower === 'at';
  if (!open || !tokens.some(({ lower }) => DECIDING_WORDS.has(lower))) return null;
  const deciding = tokens.findLastIndex(({ lower }) => RESOLVING.has(lower));
  const rest = tokens.slice(deciding + 1);
  const bare = rest.every(({ kind, lower }) => kind !== 'word' || ['at', 'følgende', 'herefter'].includes(lower));
  return deciding >= 0 && bare ? 'resolved' : 'decided';
}

/** Whether the entries are resolutions as they stand, or only where they begin with "at". */
type Opening = 'resolved' | 'decided';

const RESOLVING: ReadonlySet<string> = new Set([
  'besluttede',
  'besluttet',
  'beslutter',
  'aftalte',
  'aftalt',
  'enighed',
  'enige',
  'om',
]);

/** "at …" in such a list goes on from the verb before it, which is put in front unseen. */
function afterLead(tokens: readonly Token[], opening: Opening): readonly Token[] {
  const [first] = tokens;
  if (!first || (first.lower !== 'at' && opening === 'decided')) return tokens;
  const unseen = (lower: string): Token => ({ kind: 'word', text: '', lower, start: first.start, end: first.start });
  return first.lower === 'at' ? [unseen('besluttet'), ...tokens] : [unseen('besluttet'), unseen('at'), ...tokens];
}
