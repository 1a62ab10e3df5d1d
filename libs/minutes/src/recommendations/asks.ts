import type { Asks } from '@netvaerksoverblik/domain';
import { compilePhrases, findPhrase, hasPhrase, phrasesAmong } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';
import { ASKS_WORDS, PURPOSE_WORDS } from './asks.vocabulary.js';

const KINDS = ASKS_WORDS.map(({ asks, phrases }) => ({ asks, phrases: compilePhrases(phrases) }));
const PURPOSES = compilePhrases(PURPOSE_WORDS);

/** What a recommendation asks the forum to do, by the verbs of its main clause. */
export function readAsks(tokens: readonly Token[]): Asks {
  const purpose = Math.min(
    tokens.length,
    ...phrasesAmong(PURPOSES, tokens).map((phrase) => findPhrase(tokens, phrase, 1)?.from ?? tokens.length),
  );
  return asksOf(tokens.slice(0, purpose)) ?? asksOf(tokens) ?? 'other';
}

/** Everything that it asks for: "drøftes og tages til efterretning" asks for two things. */
export function readAllAsks(tokens: readonly Token[]): Asks[] {
  const all = KINDS.filter(({ phrases }) => hasPhrase(phrases, tokens)).map(({ asks }) => asks);
  return [...new Set([readAsks(tokens), ...all])];
}

function asksOf(tokens: readonly Token[]): Asks | null {
  return KINDS.find(({ phrases }) => hasPhrase(phrases, tokens))?.asks ?? null;
}
