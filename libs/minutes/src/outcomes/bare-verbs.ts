import { type Token, wordAt } from '../text/tokens.js';
import { isForumsDoing, isSubordinate } from './clauses.js';
import type { Forums } from '../forums/forums.js';
import { ADVERBS, AFTER_BARE, AUXILIARIES, DETERMINERS, MODALS, PERFECT } from './grammar.vocabulary.js';
import { readVerb } from './outcome-verbs.js';

/** `Udsættes.`, `Tages til efterretning.`; "Drøftes igen i maj" is what is to come. */
export function opensBare(tokens: readonly Token[]): boolean {
  return closesBare(tokens, 0) && !readVerb(wordAt(tokens, 0)).some(({ verb }) => verb.kind === 'discussed');
}

/** `Godkendt.`, `Indstillingen tiltrådt.`: a participle that is all the sentence says. */
export function isBare(tokens: readonly Token[], at: number, forums: Forums): boolean {
  const finite = tokens
    .slice(0, at)
    .some(
      ({ lower }, place) =>
        AUXILIARIES.has(lower) || MODALS.has(lower) || PERFECT.has(lower) || isOthersVerb(tokens, place, forums),
    );
  const attributive = DETERMINERS.has(wordAt(tokens, at - 1));
  return at <= 16 && !finite && !attributive && closesBare(tokens, at) && !isSubordinate(tokens, at);
}

/** "Et mindretal ønskede sagen udsat": a past tense of somebody else; "den indstillede plan" has none. */
function isOthersVerb(tokens: readonly Token[], place: number, forums: Forums): boolean {
  const past = /^[a-zæøå]{3,20}ede$/.test(wordAt(tokens, place)) || WANTING.has(wordAt(tokens, place));
  const attributive = ARTICLES.has(wordAt(tokens, place - 1));
  return past && !attributive && !isForumsDoing(tokens, place, forums);
}

const WANTING: ReadonlySet<string> = new Set(['ønsker', 'foreslår', 'foreslog', 'fandt', 'finder', 'bad', 'så', 'ser']);
const ARTICLES: ReadonlySet<string> = new Set(['den', 'det', 'de', 'en', 'et', 'alle', 'følgende', 'fremlagte']);

/** The sentence ends with the participle, or goes on as a decision does; "Godkendt af revisionen er …" does not. */
function closesBare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const verbAhead = tokens.slice(at + 1, at + 8).some(({ lower }) => AUXILIARIES.has(lower));
  if (at === 0 && verbAhead && next?.lower === 'af') return false;
  return next?.kind !== 'word' || AFTER_BARE.has(next.lower) || ADVERBS.has(next.lower) || /^\d/.test(next.lower);
}
