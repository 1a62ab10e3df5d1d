import type { OutcomeKind } from '@netvaerksoverblik/domain';
import {
  compilePhrase,
  compilePhrases,
  compilePhraseTable,
  findPhrase,
  matchPhrase,
  type PhraseHit,
  phrasesAmong,
} from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { isSubordinate } from './clauses.js';
import { OTHER_TAG, OWN_TAG } from './forums.js';
import {
  DECIDED_BARE,
  DECIDED_LEADS,
  DELEGATED_AFTER_PARTY,
  DELEGATED_BEFORE_PARTY,
  OUTCOME_WORDINGS,
} from './outcome-phrases.vocabulary.js';

/** An outcome said in a wording of several words. Places are those of tokens. */
export interface PhraseUse {
  readonly kind: OutcomeKind;
  readonly from: number;
  readonly to: number;
  /** Place of the body that is referred to; null without one. */
  readonly forum: number | null;
}

const WORDINGS = compilePhraseTable(OUTCOME_WORDINGS.map(({ kind, phrases }) => ({ phrases, value: kind })));
const AFTER_PARTY = compilePhrases(DELEGATED_AFTER_PARTY);
const BEFORE_PARTY = compilePhrases(DELEGATED_BEFORE_PARTY);
const LEADS = compilePhrases(DECIDED_LEADS);
const BARE = DECIDED_BARE.map(compilePhrase);
const LONGEST_PARTY = 16;

const BARE_NOTED = compilePhrase('til efterretning|orientering');

/** `Til efterretning.` is all that the sentence says. */
function bareNoted(tagged: readonly Token[]): PhraseUse[] {
  const hit = matchPhrase(tagged, BARE_NOTED, 0);
  return hit && tagged.slice(hit.to).every(({ kind }) => kind !== 'word')
    ? [{ kind: 'noted', from: hit.from, to: hit.to, forum: null }]
    : [];
}

/** The wordings that stand in a sentence, each kind at most once. `tagged` has forums replaced by their tags. */
export function findPhraseUses(tagged: readonly Token[]): PhraseUse[] {
  const worded: PhraseUse[] = [];
  for (const phrase of phrasesAmong(WORDINGS, tagged)) {
    const kind = phrase.value;
    const hit = worded.some((use) => use.kind === kind) ? null : findPhrase(tagged, phrase);
    if (hit && !isSubordinate(tagged, hit.from) && !isHearing(tagged, hit))
      worded.push({ kind, from: hit.from, to: hit.to, forum: forumIn(tagged, hit) });
  }
  return [...worded, ...bareNoted(tagged)];
}

/** "sendes i høring i …": heard, not decided there. */
function isHearing(tagged: readonly Token[], hit: PhraseHit): boolean {
  return tagged.slice(hit.from, hit.to).some(({ lower }) => lower === 'høring');
}

function forumIn(tagged: readonly Token[], hit: PhraseHit): number | null {
  for (let at = hit.to - 1; at >= hit.from; at -= 1) if (wordAt(tagged, at) === OTHER_TAG) return at;
  return null;
}

/** Who is to decide instead of the forum: the tokens that name them; null where the sentence leaves it to nobody. */
export function findDelegate(tagged: readonly Token[]): { from: number; to: number } | null {
  return delegateBefore(tagged) ?? delegateAfter(tagged);
}

function delegateBefore(tagged: readonly Token[]): { from: number; to: number } | null {
  for (const phrase of phrasesAmong(AFTER_PARTY, tagged)) {
    const hit = findPhrase(tagged, phrase, 1);
    if (!hit || hit.from > LONGEST_PARTY || isSubordinate(tagged, hit.from)) continue;
    const from = tagged.slice(0, hit.from).findIndex(({ kind, lower }) => kind === 'word' && lower !== 'at');
    const own = tagged.slice(0, hit.from).some(({ lower }) => lower === OWN_TAG);
    if (from >= 0 && !own) return { from, to: hit.from };
  }
  return null;
}

function delegateAfter(tagged: readonly Token[]): { from: number; to: number } | null {
  for (const phrase of phrasesAmong(BEFORE_PARTY, tagged)) {
    const hit = findPhrase(tagged, phrase);
    if (!hit || isSubordinate(tagged, hit.from)) continue;
    let to = hit.to;
    while (
      to < tagged.length &&
      to - hit.to < LONGEST_PARTY &&
      !['at', 'om', ',', '.', ';', 'hvorvidt', 'til'].includes(wordAt(tagged, to))
    )
      to += 1;
    if (to > hit.to && wordAt(tagged, hit.to) !== OWN_TAG) return { from: hit.to, to };
  }
  return null;
}

/** Where the sentence says that something was decided; null where it does not. */
export function findDecidedLead(tagged: readonly Token[]): { from: number; to: number } | null {
  const bare = BARE.map((phrase) => matchPhrase(tagged, phrase, 0)).find((hit) => hit !== null);
  if (bare) return bare;
  for (const phrase of phrasesAmong(LEADS, tagged)) {
    const hit = findPhrase(tagged, phrase);
    if (hit && !isSubordinate(tagged, hit.from)) return hit;
  }
  return null;
}
