import type { OutcomeKind } from '@netvaerksoverblik/domain';
import type { Recommendation } from '../reading.js';
import { readStatedAsks } from '../recommendations/asks.js';
import { impliedSubject, namesIn } from '../subjects/resolve-subjects.js';
import { type Token, tokenize, wordAt } from '../text/tokens.js';
import { isSubordinate } from './clauses.js';
import { basis, type OutcomeDraft, type Spoken } from './draft.js';
import { MODALS } from './grammar.vocabulary.js';
import { statusOutcomes } from './status-outcomes.js';
import { sharedStems } from './stems.js';

/** A present passive: `forlænges`, `udvides`. */
const PASSIVE = /^\p{Ll}{3,40}(?:es|ås|ys)$/u;
/** So few words into its clause a verb stands that says what becomes of the clause's subject. */
const WIDEST = 14;

/** A proposal said again as what is to be is adopted: of "at aftalen forlænges" the decision says `Aftalen forlænges.` */
export function echoOutcomes(spoken: Spoken): OutcomeDraft[] {
  const { sentence, open, frame } = spoken;
  const at = open.slice(0, WIDEST).findIndex(({ lower, kind }) => kind === 'word' && PASSIVE.test(lower));
  const isPlain =
    at > 0 &&
    statusOutcomes(spoken).length === 0 &&
    !open.slice(0, at).some(({ lower }) => MODALS.has(lower)) &&
    !isSubordinate(open, at);
  if (!isPlain) return [];
  const echoed = frame.recommendations.find((one) => isEchoOf(spoken, at, one));
  if (!echoed) return [];
  const subject = namesIn(sentence.tokens, frame)[0] ?? impliedSubject(open.slice(0, at), frame);
  const words = sentence.tokens.slice(0, at);
  return [{ ...basis(sentence), kind: kindOf(spoken, at, echoed), subject, words, stated: [echoed.number] }];
}

/** The same verb of the same thing. */
function isEchoOf({ frame, open }: Spoken, at: number, { start, end }: Recommendation): boolean {
  const asked = tokenize(frame.text, start, end);
  const verb = wordAt(open, at);
  if (!asked.some(({ lower }) => lower === verb || lower === infinitiveOf(verb))) return false;
  return sharedStems(said(open.slice(0, at)), said(asked)) > 0;
}

/** "om piloten skal udvides" asks with the same form; "at udvide" with the infinitive. */
function infinitiveOf(passive: string): string {
  return passive.slice(0, -1);
}

function said(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower.replace('§', '')).join(' ');
}

function kindOf({ frame, open }: Spoken, at: number, { start, end, asks }: Recommendation): OutcomeKind {
  const isNegated = open.slice(at, at + 4).some(({ lower }) => lower === 'ikke');
  if (isNegated) return 'rejected';
  if (wordAt(open, at + 1) === 'først') return 'decided';
  const isProposal = asks === 'approve' || readStatedAsks(tokenize(frame.text, start, end)) === null;
  return isProposal ? 'approved' : 'decided';
}
