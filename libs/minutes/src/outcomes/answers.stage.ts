import type { Asks, OutcomeKind } from '@netvaerksoverblik/domain';
import type { Outcome, Recommendation } from '../reading.js';
import { readAllAsks } from '../recommendations/asks.js';
import { pastDays } from '../subjects/resolve-subjects.js';
import { foldText } from '../text/characters.js';
import { tokenize, wordsOf } from '../text/tokens.js';
import type { OutcomeDraft } from './draft.js';
import { sharedStems } from './stems.js';

/** Which kinds of outcome plainly answer what was asked. */
const NATURAL: Record<Asks, ReadonlySet<OutcomeKind>> = {
  approve: new Set<OutcomeKind>(['approved', 'approved-with-remarks', 'rejected', 'started', 'postponed', 'withdrawn', 'referred']),
  decide: new Set<OutcomeKind>(['approved', 'approved-with-remarks', 'rejected', 'started', 'decided', 'discussed', 'postponed', 'withdrawn', 'referred']),
  discuss: new Set<OutcomeKind>(['discussed', 'postponed', 'withdrawn']),
  note: new Set<OutcomeKind>(['noted', 'postponed', 'withdrawn']),
  other: new Set<OutcomeKind>(['approved', 'approved-with-remarks', 'rejected', 'started', 'decided', 'discussed', 'noted', 'postponed', 'withdrawn', 'referred']),
};
/** These answer no recommendation. */
const NO_ANSWER: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['appointed', 'candidate']);
/** After one of these a recommendation is answered, whatever else was decided. */
const STRONG: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['approved', 'approved-with-remarks', 'rejected', 'started', 'noted', 'postponed', 'withdrawn', 'referred']);

/** Finds for each outcome the recommendation that it answers; one that answers several is given once for each. */
export function answerRecommendations(drafts: readonly OutcomeDraft[], recommendations: readonly Recommendation[], reference: string): Outcome[] {
  const plain = drafts.map((draft) => ({ draft, numbers: naturalAnswers(draft, recommendations, reference) }));
  const settled = plain.map(({ draft, numbers }, at) => {
    if (draft.kind !== 'decided') return { draft, numbers };
    const strong = new Set(plain.filter((one, place) => place !== at && STRONG.has(one.draft.kind)).flatMap((one) => one.numbers));
    return { draft, numbers: numbers.filter((number) => !strong.has(number)) };
  });
  const answered = new Set(settled.flatMap(({ numbers }) => numbers));
  return settled.flatMap(({ draft, numbers }) => {
    const given = numbers.length > 0 ? numbers : otherAnswer(draft, recommendations, answered);
    given.forEach((number) => answered.add(number));
    return given.length > 0 ? given.map((number) => toOutcome(draft, number)) : [toOutcome(draft, null)];
  });
}

function toOutcome({ kind, subject, passage, person, role, forum }: OutcomeDraft, recommendation: number | null): Outcome {
  return { kind, subject, recommendation, person, role, forum, ...passage };
}

function naturalAnswers(draft: OutcomeDraft, recommendations: readonly Recommendation[], reference: string): number[] {
  if (NO_ANSWER.has(draft.kind)) return [];
  if (draft.stated !== null && recommendations.some(({ number }) => number === draft.stated)) return [draft.stated];
  const natural = recommendations.filter(({ quote }) => readAllAsks(tokenize(quote, 0, quote.length)).some((asks) => NATURAL[asks].has(draft.kind)));
  const byName = byOwnName(draft, recommendations, natural, reference);
  if (byName !== null) return byName;
  return byWords(draft, natural);
}

/** Agenda, minutes and things by name answer the recommendation that names them; null where the subject has no name. */
function byOwnName(draft: OutcomeDraft, all: readonly Recommendation[], natural: readonly Recommendation[], reference: string): number[] | null {
  const { kind, title, named } = draft.subject;
  if (kind === 'agenda') return all.filter(({ text }) => /dagsorden/i.test(text)).slice(0, 1).map(({ number }) => number);
  if (kind === 'minutes') {
    const asked = all.filter(({ text }) => /referat/i.test(text));
    const dated = asked.filter(({ text }) => pastDays(text, reference).includes(title));
    return (dated.length > 0 ? dated : asked).slice(0, 1).map(({ number }) => number);
  }
  if (!named) return null;
  const naming = natural.filter(({ text }) => ` ${foldText(text)} `.includes(` ${foldText(title)} `));
  const only = naming.length > 1 ? mostShared(draft, naming) : naming;
  return only.length > 0 ? only.map(({ number }) => number) : natural.length === 1 && all.length === 1 && draft.kind !== 'decided' ? natural.map(({ number }) => number) : [];
}

/** By words that outcome and recommendation share; one that only says "Godkendt" answers all that ask for as much. */
function byWords(draft: OutcomeDraft, natural: readonly Recommendation[]): number[] {
  if (natural.length <= 1) return natural.map(({ number }) => number);
  const best = mostShared(draft, natural);
  return (best.length > 0 ? best : natural).map(({ number }) => number);
}

/** The recommendations that share a word with each part of the object (`A og B`), those with most words first. */
function mostShared(draft: OutcomeDraft, among: readonly Recommendation[]): Recommendation[] {
  const parts = splitParts(draft);
  const picked = parts.flatMap((part) => {
    const scored = among.map((one) => ({ one, shared: sharedStems(part, one.text) }));
    const most = Math.max(...scored.map(({ shared }) => shared));
    return most === 0 ? [] : scored.filter(({ shared }) => shared === most).slice(0, 1).map(({ one }) => one);
  });
  return among.filter((one) => picked.includes(one));
}

function splitParts({ words, passage }: OutcomeDraft): string[] {
  const said = wordsOf(words);
  const parts = said.split(/ og | samt |, /).filter((part) => part !== '');
  return parts.length > 0 ? parts : [passage.quote];
}

/** An outcome of another kind than was asked for answers what nothing else does: the only recommendation, or one that shares its words. */
function otherAnswer(draft: OutcomeDraft, recommendations: readonly Recommendation[], answered: ReadonlySet<number>): number[] {
  if (NO_ANSWER.has(draft.kind) || draft.kind === 'decided' || draft.subject.kind === 'agenda') return [];
  const open = recommendations.filter(({ number }) => !answered.has(number));
  if (recommendations.length === 1) return open.map(({ number }) => number);
  if (draft.kind === 'delegated') return [];
  const generic = draft.words.length === 0;
  const shared = generic ? open : mostShared(draft, open);
  return shared.map(({ number }) => number);
}
