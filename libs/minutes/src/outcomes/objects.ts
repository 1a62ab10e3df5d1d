import { type Token, wordAt } from '../text/tokens.js';
import { ADVERBS, OBJECT_STOPS } from './grammar.vocabulary.js';
import { readVerb } from './outcome-verbs.js';
import type { VerbUse } from './verb-uses.js';

const JOINS: ReadonlySet<string> = new Set(['og', 'samt', 'men']);

/**
 * The words that say what was decided upon: before or after the verb, as its form has them.
 * `open` are the tokens of the sentence with quoted words hidden: "med" and "som" in a title end nothing.
 */
export function objectOf(
  tokens: readonly Token[],
  open: readonly Token[],
  use: VerbUse,
  from: number,
): readonly Token[] {
  const found = objectAmong(open, use, from);
  const at = found[0] === undefined ? 0 : open.indexOf(found[0], from);
  return tokens.slice(at, at + found.length);
}

function objectAmong(tokens: readonly Token[], use: VerbUse, from: number): readonly Token[] {
  if (use.form === 'active' || use.form === 'infinitive') return activeObject(tokens, use);
  if (use.auxiliary === null) {
    const lead = trim(tokens.slice(clauseStart(tokens, from, use.at), use.at));
    return use.form === 'passive' && !lead.some(isTelling) ? afterVerb(tokens, use.to) : lead;
  }
  const before = trim(tokens.slice(clauseStart(tokens, from, use.auxiliary), use.auxiliary));
  const between = trim(tokens.slice(use.auxiliary + 1, use.at));
  if (before.some(isTelling)) return between.some(isTelling) && !isSubjectLike(before) ? between : before;
  return between.some(isTelling) ? between : afterVerb(tokens, use.to);
}

/** "Herefter", "På den baggrund": leads a clause, is not its subject. */
function isSubjectLike(words: readonly Token[]): boolean {
  return !['på', 'herefter', 'efter', 'derfor', 'samtidig', 'med', 'ved', 'i', 'endelig', 'hermed'].includes(
    wordAt(words, 0),
  );
}

function activeObject(tokens: readonly Token[], use: VerbUse): readonly Token[] {
  const between = tokens.slice(use.at + 1, use.particle);
  return use.particle > use.at + 1 ? trim(between) : afterVerb(tokens, use.to);
}

function afterVerb(tokens: readonly Token[], start: number): readonly Token[] {
  let end = start;
  while (end < tokens.length && !endsObject(tokens, end)) end += 1;
  return trim(tokens.slice(start, end));
}

function endsObject(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (OBJECT_ENDS.has(word)) return word !== '.' || at === tokens.length - 1;
  if (word === ',') return OBJECT_STOPS.has(wordAt(tokens, at + 1)) || readVerb(wordAt(tokens, at + 1)).length > 0;
  return JOINS.has(word) && isVerbAhead(tokens, at + 1);
}

const OBJECT_ENDS: ReadonlySet<string> = new Set([';', '.', ':', 'med', 'idet', 'under', 'som']);

function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    readVerb(word).some(({ form }) => form === 'active') ||
    [
      'kom',
      'besluttede',
      'bad',
      'gav',
      'aftalte',
      'anbefaler',
      'anbefalede',
      'opfordrede',
      'ønsker',
      'det',
      'har',
      'at',
      'beder',
    ].includes(word)
  );
}

/** Where the clause begins whose subject stands before its verb: after "at", or after the sentence's beginning. */
function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (wordAt(tokens, at) === 'at' || wordAt(tokens, at) === ';') return at + 1;
  }
  return from;
}

function trim(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  while (from < to && isPadding(tokens[from])) from += 1;
  while (to > from && isPadding(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}

function isPadding(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || ADVERBS.has(token.lower) || JOINS.has(token.lower);
}

/** A word that names something, not "der" and "det". */
function isTelling({ kind, lower }: Token): boolean {
  return kind === 'word' && !ADVERBS.has(lower) && !['der', 'det', 'så', 'hermed', 'nu'].includes(lower);
}
