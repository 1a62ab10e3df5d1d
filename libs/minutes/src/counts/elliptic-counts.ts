import type { Category } from '@netvaerksoverblik/domain';
import { compilePhrase, matchPhrase } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { CATEGORY_NOUNS, COUNTED_NOUNS, SHARING_WORDS, STATUS_PHRASES } from './counts.vocabulary.js';
import type { CountedNoun } from './counted-noun.js';

const STATUSES = STATUS_PHRASES.map(({ status, phrases }) => ({ status, phrases: phrases.map(compilePhrase) }));
const SHARES = compilePhrase('i|inden? for? kategorien?');

/**
 * What a number counts whose noun the sentence named before it: `heraf 3 på pause`, `fordeler sig med 4 i velfærd`.
 *
 * @param at place of the number
 */
export function ellipticNoun(tokens: readonly Token[], at: number): CountedNoun | null {
  const anchor = nounBefore(tokens, at);
  if (!anchor) return null;
  const status = statusAfter(tokens, at + 1);
  if (status !== null) return { ...anchor, status, filled: false };
  const category = categoryAfter(tokens, at + 1);
  const shared = tokens.slice(0, at).some(({ lower }) => SHARING_WORDS.has(lower));
  return category !== null && shared ? { ...anchor, category, status: null, filled: false } : null;
}

function nounBefore(tokens: readonly Token[], at: number): Pick<CountedNoun, 'kind' | 'category'> | null {
  for (let place = at - 1; place >= 0; place -= 1) {
    const word = wordAt(tokens, place);
    const noun = COUNTED_NOUNS.find(({ nouns }) => nouns.includes(word));
    if (noun) return { kind: noun.kind, category: noun.category };
  }
  return null;
}

/** `på pause`, `er i gang`, `afsluttede`, and no noun of its own behind it. */
export function statusAfter(tokens: readonly Token[], from: number): string | null {
  const start = ['er', 'blev'].includes(wordAt(tokens, from)) ? from + 1 : from;
  for (const { status, phrases } of STATUSES) {
    const hit = phrases.map((phrase) => matchPhrase(tokens, phrase, start)).find((one) => one !== null);
    if (hit && endsThere(tokens, hit.to)) return status;
  }
  return null;
}

/** A mark, "og", "mens" or nothing more: `3 afsluttede møder` counts meetings. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.kind === 'mark' || ['og', 'mens', 'samt', 'i'].includes(next.lower);
}

function categoryAfter(tokens: readonly Token[], from: number): Category | null {
  const hit = matchPhrase(tokens, SHARES, from);
  const word = hit ? wordAt(tokens, hit.to) : '';
  return CATEGORY_NOUNS.find(({ nouns }) => nouns.includes(word))?.category ?? null;
}
