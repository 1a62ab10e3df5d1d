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
import { OTHER_TAG } from '../forums/forums.js';
import { AUXILIARIES, CONDITIONS, MODALS, PERFECT } from './grammar.vocabulary.js';
import { readVerb } from './outcome-verbs.js';
import {
  BARE_WORDINGS,
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
const STATUS = compilePhraseTable(STATUS_WORDINGS.map(({ kind, phrases }) => ({ phrases, value: kind })));
const LEAVING = compilePhrases(LEAVING_WORDINGS);
const LEADS = compilePhrases(DECIDED_LEADS);
const BARE = DECIDED_BARE.map(compilePhrase);

const BARE_USES = BARE_WORDINGS.map(({ kind, phrase, lead }) => ({ kind, phrase: compilePhrase(phrase), lead }));

/** `Til efterretning.` and `Redegørelsen til efterretning.` are all that the sentence says, and `Afslag.` */
function bareUses(tagged: readonly Token[]): PhraseUse[] {
  const words = tagged.filter(({ kind }) => kind === 'word').length;
  for (const { phrase, kind, lead } of BARE_USES) {
    const hit = findPhrase(tagged, phrase);
    const alone =
      hit && words - (hit.to - hit.from) <= lead && tagged.slice(hit.to).every(({ kind }) => kind !== 'word');
    if (alone && !tagged.slice(0, hit.from).some(({ lower }) => isVerb(lower)))
      return [{ kind, from: hit.from, to: hit.to, forum: null }];
  }
  return [];
}

function isVerb(word: string): boolean {
  return AUXILIARIES.has(word) || MODALS.has(word) || PERFECT.has(word) || readVerb(word).length > 0;
}

/** The wordings that stand in a sentence, each kind at most once. `tagged` has forums replaced by their tags. */
export function findPhraseUses(tagged: readonly Token[], asked: ReadonlySet<Asks>): PhraseUse[] {
  const worded: PhraseUse[] = [];
  for (const phrase of phrasesAmong(WORDINGS, tagged)) {
    const { kind, needs } = phrase.value;
    const use = needs === null || asked.has(needs) ? useOf(tagged, kind, phrase) : null;
    if (use && !worded.some((one) => one.kind === use.kind)) worded.push(use);
  }
  return [...worded, ...bareUses(tagged)];
}

function useOf(tagged: readonly Token[], kind: OutcomeKind, phrase: Phrase): PhraseUse | null {
  const hit = CONDITIONS.has(wordAt(tagged, 0)) ? null : findPhrase(tagged, phrase);
  if (!hit || isSubordinate(tagged, hit.from) || isHearing(tagged, hit) || isBack(tagged, hit, kind)) return null;
  const negated = isNegated(tagged, hit) && !NOT_ITSELF.test(phrase.source);
  const said = negated && kind in NEGATED ? NEGATED[kind] : kind;
  return said ? { kind: said, from: hit.from, to: hit.to, forum: forumIn(tagged, hit) } : null;
}

/** "sendes tilbage til …" is a return. */
function isBack(tagged: readonly Token[], { from, to }: PhraseHit, kind: OutcomeKind): boolean {
  return kind === 'referred' && tagged.slice(from, to).some(({ lower }) => BACK.has(lower));
}

/** What "ikke" makes of a wording that has none itself. */
const NEGATED: Partial<Record<OutcomeKind, OutcomeKind | null>> = {
  approved: 'rejected',
  noted: 'rejected',
  started: 'rejected',
  postponed: 'rejected',
  returned: null,
  referred: null,
  decided: 'rejected',
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
  return tagged.slice(hit.from, hit.to).some(({ lower }) => HEARINGS.has(lower));
}

const HEARINGS: ReadonlySet<string> = new Set(['høring', 'udtalelse', 'orientering', 'kommentering', 'høringssvar']);

function forumIn(tagged: readonly Token[], hit: PhraseHit): number | null {
  for (let at = hit.to - 1; at >= hit.from; at -= 1) if (wordAt(tagged, at) === OTHER_TAG) return at;
  return null;
}

/** Every word by which a thing is closed, paused, chosen or goes on, in order. */
export function findStatusUses(tagged: readonly Token[]): PhraseUse[] {
  return phrasesAmong(STATUS, tagged)
    .flatMap((phrase): PhraseUse[] => {
      const hit = findPhrase(tagged, phrase, 1);
      const told = hit && !isSubordinate(tagged, hit.from);
      return told ? [{ kind: phrase.value, from: hit.from, to: hit.to, forum: null }] : [];
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
    const told = hit && !isSubordinate(tagged, hit.from) && !tagged.slice(hit.from, hit.to).some(isNot);
    if (told) return hit;
  }
  return null;
}

function isNot({ lower }: Token): boolean {
  return lower === 'ikke';
}
