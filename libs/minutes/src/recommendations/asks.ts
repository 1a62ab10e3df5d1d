import type { Asks } from '@netvaerksoverblik/domain';
import { compilePhrases, findPhrase, hasPhrase, phrasesAmong } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';
import { ASKS_WORDS, PURPOSE_WORDS } from './asks.vocabulary.js';

const KINDS = ASKS_WORDS.map(({ asks, phrases }) => ({ asks, phrases: compilePhrases(phrases) }));
const PURPOSES = compilePhrases(PURPOSE_WORDS);

/** A proposal has more words than these: fewer are a heading. */
const SHORTEST_PROPOSAL = 3;

/** What a recommendation asks the forum to do: by the verbs of its main clause; a proposal in any other words is there to be approved. */
export function readAsks(tokens: readonly Token[]): Asks {
  return readStatedAsks(tokens) ?? (tokens.length >= SHORTEST_PROPOSAL ? 'approve' : 'other');
}

/** What some words ask for by a verb of the vocabulary; null where they have none. */
export function readStatedAsks(tokens: readonly Token[]): Asks | null {
  const purpose = Math.min(
    tokens.length,
    ...phrasesAmong(PURPOSES, tokens).map((phrase) => findPhrase(tokens, phrase, 1)?.from ?? tokens.length),
  );
  return asksOf(tokens.slice(0, purpose)) ?? asksOf(tokens);
}

/** Everything that it asks for: "drøftes og tages til efterretning" asks for two things. A mere proposal may be answered in any way. */
export function readAllAsks(tokens: readonly Token[]): Asks[] {
  if (readStatedAsks(tokens) === null) return ['approve', 'decide'];
  const all = KINDS.filter(({ phrases }) => hasPhrase(phrases, tokens)).map(({ asks }) => asks);
  return [...new Set([readAsks(tokens), ...all])];
}

function asksOf(tokens: readonly Token[]): Asks | null {
  return KINDS.find(({ phrases }) => hasPhrase(phrases, tokens))?.asks ?? null;
}
