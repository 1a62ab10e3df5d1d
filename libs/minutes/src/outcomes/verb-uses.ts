import type { OutcomeKind } from '@netvaerksoverblik/domain';
import { findPhrase, matchPhrase } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { isBare, opensBare } from './bare-verbs.js';
import { followsDeciding, isExistential, isForumsDoing, isSubordinate, lookBack } from './clauses.js';
import type { Forums } from '../forums/forums.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONDITIONS,
  DETERMINERS,
  INFINITIVE_AUXILIARIES,
  MODALS,
  PERFECT,
} from './grammar.vocabulary.js';
import { readVerb, type VerbForm, type VerbReading } from './outcome-verbs.js';

/** A verb that decides, as found in a sentence. Places are those of tokens. */
export interface VerbUse {
  readonly kind: OutcomeKind;
  readonly form: VerbForm | 'bare';
  /** The verb, and the place after its particle. */
  readonly at: number;
  readonly to: number;
  /** Where the particle begins; `at + 1` without one. */
  readonly particle: number;
  /** Of `blev`, `er`; null without. */
  readonly auxiliary: number | null;
}

const NOT = new Set(['ikke']);
const WIDEST = 30;

/** Every verb by which the sentence says that the forum decided something, in order. */
export function findVerbUses(tokens: readonly Token[], forums: Forums): VerbUse[] {
  const uses: VerbUse[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const use = useAt(tokens, at, forums, uses.at(-1) ?? null);
    if (use) uses.push(use);
  }
  return uses;
}

function useAt(tokens: readonly Token[], at: number, forums: Forums, previous: VerbUse | null): VerbUse | null {
  for (const reading of readVerb(wordAt(tokens, at))) {
    const particle = particleAt(tokens, at, reading);
    if (particle === null) continue;
    const accepted = accept(tokens, at, reading.form, forums, previous);
    if (!accepted) continue;
    const negated = notBefore(tokens, at, accepted.form === 'bare' ? 3 : 8) || wordAt(tokens, at + 1) === 'ikke';
    const kind = negated ? reading.verb.negated : reading.verb.kind;
    return kind === null ? null : { kind, at, particle: particle.from, to: particle.to, ...accepted };
  }
  return null;
}

/** "ikke" before the verb in its own clause: "Sagen er ikke klar, og punktet blev udsat" has none. */
function notBefore(tokens: readonly Token[], at: number, width: number): boolean {
  const place = lookBack(tokens, at, width, NOT);
  if (place === null) return false;
  return !tokens
    .slice(place, at)
    .some(({ text }, index) => text === ',' && NEW_CLAUSE.has(wordAt(tokens, place + index + 1)));
}

const NEW_CLAUSE: ReadonlySet<string> = new Set(['og', 'men', 'mens', 'hvorimod', 'så']);

/** Where the verb's particle stands; right behind the verb where it needs none; null where it needs one and has none. */
function particleAt(
  tokens: readonly Token[],
  at: number,
  { particles }: VerbReading,
): { from: number; to: number } | null {
  if (particles.length === 0) return { from: at + 1, to: at + 1 };
  for (const particle of particles) {
    const hit = findPhrase(tokens.slice(0, at + WIDEST), particle, at + 1);
    if (hit) return hit;
    const before = matchPhrase(tokens, particle, at - 1) ?? matchPhrase(tokens, particle, at - 2);
    if (before && before.to <= at) return { from: at + 1, to: at + 1 };
  }
  return null;
}

type Accepted = Pick<VerbUse, 'form' | 'auxiliary'>;

function accept(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  forums: Forums,
  previous: VerbUse | null,
): Accepted | null {
  if (form === 'active') return acceptActive(tokens, at, forums, previous);
  if (form === 'passive') return acceptPassive(tokens, at);
  return form === 'participle' ? acceptParticiple(tokens, at, forums, previous) : acceptInfinitive(tokens, at, forums);
}

function acceptActive(tokens: readonly Token[], at: number, forums: Forums, previous: VerbUse | null): Accepted | null {
  const joined = previous?.form === 'active' && ['og', ',', 'samt', 'men'].includes(wordAt(tokens, at - 1));
  if (!joined && !isForumsDoing(tokens, at, forums)) return null;
  return isSubordinate(tokens, at) && !isOwnRelative(tokens, at, forums) ? null : { form: 'active', auxiliary: null };
}

/** "…, som udvalget tager til efterretning": the forum is who acts in the clause. */
function isOwnRelative(tokens: readonly Token[], at: number, forums: Forums): boolean {
  return wordAt(tokens, at - 2) === 'som' && forums.isOwn(wordAt(tokens, at - 1));
}

function acceptPassive(tokens: readonly Token[], at: number): Accepted | null {
  const modal = lookBack(tokens, at, 12, MODALS);
  const decided = tokens.slice(0, at).some(({ lower }, place) => lower === 'at' && followsDeciding(tokens, place));
  if (modal !== null && !decided && !isAbility(tokens, modal, at)) return null;
  if ((at === 0 && !opensBare(tokens)) || isSubordinate(tokens, modal ?? at)) return null;
  return { form: 'passive', auxiliary: null };
}

/** "kan godkendes", "kunne ikke godkendes"; behind "hvis" and "når" nothing is decided yet. */
function isAbility(tokens: readonly Token[], modal: number, at: number): boolean {
  const word = wordAt(tokens, modal);
  if (CONDITIONS.has(wordAt(tokens, 0))) return false;
  return word === 'kan' || (word === 'kunne' && lookBack(tokens, at, at - modal, NOT) !== null);
}

function acceptParticiple(
  tokens: readonly Token[],
  at: number,
  forums: Forums,
  previous: VerbUse | null,
): Accepted | null {
  const earliest = Math.max(at - WIDEST, previous ? previous.to : 0, 0);
  for (let place = at - 1; place >= earliest; place -= 1) {
    const word = wordAt(tokens, place);
    if (isIntended(word)) return null;
    if (PERFECT.has(word)) {
      const passive = tokens.slice(place, at).some(({ lower }) => lower === 'været' || lower === 'blevet');
      return passive ? acceptWithAuxiliary(tokens, at, place) : acceptActive(tokens, place, forums, null);
    }
    if (AUXILIARIES.has(word)) return acceptWithAuxiliary(tokens, at, place);
  }
  return (
    joinedParticiple(tokens, at, previous) ?? (isBare(tokens, at, forums) ? { form: 'bare', auxiliary: null } : null)
  );
}

/** "skal godkendes", "vil blive godkendt": not decided yet. */
function isIntended(word: string): boolean {
  return INFINITIVE_AUXILIARIES.has(word) || MODALS.has(word) || PROPOSED.has(word);
}

/** "anbefales godkendt", "ønskes udsat" */
const PROPOSED: ReadonlySet<string> = new Set([
  'anbefales',
  'indstilles',
  'foreslås',
  'ønskes',
  'forventes',
  'begæres',
  'søges',
]);

/** `blev drøftet og godkendt`: the second shares the first one's auxiliary. */
function joinedParticiple(tokens: readonly Token[], at: number, previous: VerbUse | null): Accepted | null {
  const joins =
    previous !== null && ['participle', 'bare'].includes(previous.form) && ['og', ','].includes(wordAt(tokens, at - 1));
  return joins ? { form: previous.form, auxiliary: previous.auxiliary } : null;
}

function acceptWithAuxiliary(tokens: readonly Token[], at: number, auxiliary: number): Accepted | null {
  const existing =
    wordAt(tokens, auxiliary) === 'er' &&
    [auxiliary - 1, auxiliary + 1].some((place) => wordAt(tokens, place) === 'der' && isExistential(tokens, place));
  const attributive = at - auxiliary > 1 && DETERMINERS.has(wordAt(tokens, at - 1)) && tokens[at + 1]?.kind === 'word';
  return existing || attributive || isSubordinate(tokens, auxiliary) ? null : { form: 'participle', auxiliary };
}

/** `besluttede at godkende`, `kunne ikke godkende`. */
function acceptInfinitive(tokens: readonly Token[], at: number, forums: Forums): Accepted | null {
  const lead = lookBack(tokens, at, 6, new Set(['at']));
  if (lead !== null && followsDeciding(tokens, lead) && onlyAdverbs(tokens, lead + 1, at))
    return { form: 'infinitive', auxiliary: null };
  const could = lookBack(tokens, at, 4, new Set(['kunne', 'kan']));
  const own = could !== null && isForumsDoing(tokens, could, forums) && !isSubordinate(tokens, could);
  return own && onlyAdverbs(tokens, (could ?? at) + 1, at, forums) ? { form: 'infinitive', auxiliary: null } : null;
}

function onlyAdverbs(tokens: readonly Token[], from: number, to: number, forums?: Forums): boolean {
  return tokens.slice(from, to).every(({ lower }) => ADVERBS.has(lower) || (forums?.isOwn(lower) ?? false));
}
