import type { Asks, OutcomeKind } from '@netvaerksoverblik/domain';
import {
  compilePhrase,
  compilePhrases,
  compilePhraseTable,
  findPhrase,
  matchPhrase,
  type Phrase,
  type PhraseHit,
  phrasesAmong,
} from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { isSubordinate } from './clauses.js';
import { OTHER_TAG } from './forums.js';
import {
  DECIDED_BARE,
  DECIDED_LEADS,
  LEAVING_WORDINGS,
  OUTCOME_WORDINGS,
  STATUS_WORDINGS,
} from './outcome-phrases.vocabulary.js';

/** An outcome said in a wording of several words. Places are those of tokens. */
export interface PhraseUse {
  readonly kind: OutcomeKind;
  readonly from: number;
  readonly to: number;
  /** Place of the body that is referred to; null without one. */
  readonly forum: number | null;
}

const WORDINGS = compilePhraseTable(
  OUTCOME_WORDINGS.map(({ kind, phrases, asked }) => ({ phrases, value: { kind, needs: asked ?? null } })),
);
const STATUS = compilePhrases(STATUS_WORDINGS);
const LEAVING = compilePhrases(LEAVING_WORDINGS);
const LEADS = compilePhrases(DECIDED_LEADS);
const BARE = DECIDED_BARE.map(compilePhrase);

const BARE_NOTED = compilePhrase('til? efterretning|orientering|orienteret');

/** `Til efterretning.` is all that the sentence says. */
function bareNoted(tagged: readonly Token[]): PhraseUse[] {
  const hit = matchPhrase(tagged, BARE_NOTED, 0);
  return hit && tagged.slice(hit.to).every(({ kind }) => kind !== 'word')
    ? [{ kind: 'noted', from: hit.from, to: hit.to, forum: null }]
    : [];
}

/** The wordings that stand in a sentence, each kind at most once. `tagged` has forums replaced by their tags. */
export function findPhraseUses(tagged: readonly Token[], asked: ReadonlySet<Asks>): PhraseUse[] {
  const worded: PhraseUse[] = [];
  for (const phrase of phrasesAmong(WORDINGS, tagged)) {
    const { kind, needs } = phrase.value;
    const use = needs === null || asked.has(needs) ? useOf(tagged, kind, phrase) : null;
    if (use && !worded.some((one) => one.kind === use.kind)) worded.push(use);
  }
  return [...worded, ...bareNoted(tagged)];
}

function useOf(tagged: readonly Token[], kind: OutcomeKind, phrase: Phrase): PhraseUse | null {
  const hit = findPhrase(tagged, phrase);
  if (!hit || isSubordinate(tagged, hit.from) || isHearing(tagged, hit)) return null;
  const forum = forumIn(tagged, hit);
  if (kind === 'referred' && tagged.slice(hit.from, hit.to).some(({ lower }) => BACK.has(lower))) return null;
  const negated = isNegated(tagged, hit) && !NOT_ITSELF.test(phrase.source);
  const said = negated && kind in NEGATED ? NEGATED[kind] : kind;
  return said ? { kind: said, from: hit.from, to: hit.to, forum } : null;
}

/** What "ikke" makes of a wording that has none itself. */
const NEGATED: Partial<Record<OutcomeKind, OutcomeKind | null>> = {
  approved: 'rejected',
  noted: 'rejected',
  started: 'rejected',
  postponed: 'rejected',
  returned: null,
  referred: null,
  discussed: null,
  withdrawn: null,
};
const BACK: ReadonlySet<string> = new Set(['tilbage', 'retur']);
/** A wording that holds a "not" of its own. */
const NOT_ITSELF = /(?:^|[ |])(?:ikke|ingen)(?!\?)/;
const NONE: ReadonlySet<string> = new Set(['ikke', 'ingen', 'hverken']);

function isNegated(tagged: readonly Token[], { from, to }: PhraseHit): boolean {
  return tagged.slice(Math.max(0, from - 1), to + 1).some(({ lower }) => NONE.has(lower));
}

/** "sendes i høring i …": heard, not decided there. */
function isHearing(tagged: readonly Token[], hit: PhraseHit): boolean {
  return tagged.slice(hit.from, hit.to).some(({ lower }) => lower === 'høring');
}

function forumIn(tagged: readonly Token[], hit: PhraseHit): number | null {
  for (let at = hit.to - 1; at >= hit.from; at -= 1) if (wordAt(tagged, at) === OTHER_TAG) return at;
  return null;
}

/** Every word by which a thing is closed, paused or goes on, in order. Places are those of tokens. */
export function findStatusUses(tagged: readonly Token[]): { readonly from: number; readonly to: number }[] {
  return phrasesAmong(STATUS, tagged)
    .flatMap((phrase) => {
      const hit = findPhrase(tagged, phrase, 1);
      return hit && !isSubordinate(tagged, hit.from) ? [hit] : [];
    })
    .sort((a, b) => a.from - b.from);
}

/** `X fratræder som referenceleder`: the place of the verb. */
export function findLeaving(tagged: readonly Token[]): number | null {
  for (const phrase of phrasesAmong(LEAVING, tagged)) {
    const hit = findPhrase(tagged, phrase, 1);
    if (hit && !isSubordinate(tagged, hit.from)) return hit.from;
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
