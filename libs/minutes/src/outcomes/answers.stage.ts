import type { Asks, OutcomeKind } from '@netvaerksoverblik/domain';
import type { Outcome, Recommendation } from '../reading.js';
import { readAllAsks } from '../recommendations/asks.js';
import { isGeneric, pastDays, resolveSubjects, type SubjectFrame } from '../subjects/resolve-subjects.js';
import { NOTHING_NAMED } from '../subjects/subject-memory.js';
import { foldText } from '../text/characters.js';
import { tokenize, wordsOf } from '../text/tokens.js';
import { ROLE_NOUNS } from './roles.vocabulary.js';
import type { OutcomeDraft } from './draft.js';
import { sharedStems } from './stems.js';

/** Which kinds of outcome plainly answer what was asked. */
const NATURAL: Record<Asks, ReadonlySet<OutcomeKind>> = {
  approve: new Set<OutcomeKind>([
    'approved',
    'approved-with-remarks',
    'rejected',
    'started',
    'postponed',
    'withdrawn',
    'referred',
  ]),
  decide: new Set<OutcomeKind>([
    'approved',
    'approved-with-remarks',
    'rejected',
    'started',
    'decided',
    'discussed',
    'postponed',
    'withdrawn',
    'referred',
    'delegated',
  ]),
  discuss: new Set<OutcomeKind>(['discussed', 'postponed', 'withdrawn']),
  note: new Set<OutcomeKind>(['noted', 'postponed', 'withdrawn']),
  other: new Set<OutcomeKind>([
    'approved',
    'approved-with-remarks',
    'rejected',
    'started',
    'decided',
    'discussed',
    'noted',
    'postponed',
    'withdrawn',
    'referred',
  ]),
};
/** These answer no recommendation. */
const NO_ANSWER: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['candidate']);
/** What each kind answers first of all, where several recommendations might be meant. */
const FIRST_OF_ALL: Partial<Record<OutcomeKind, Asks>> = {
  approved: 'approve',
  'approved-with-remarks': 'approve',
  rejected: 'approve',
  discussed: 'discuss',
  noted: 'note',
  decided: 'decide',
};
/** After one of these a recommendation is answered, whatever else was decided. */
const STRONG: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>([
  'approved',
  'approved-with-remarks',
  'rejected',
  'started',
  'noted',
  'postponed',
  'withdrawn',
  'referred',
  'delegated',
]);

/** Finds for each outcome the recommendation that it answers; one that answers several is given once for each. */
export function answerRecommendations(drafts: readonly OutcomeDraft[], frame: SubjectFrame): Outcome[] {
  const { recommendations, date: reference } = frame;
  const asked = recommendations.map((one) => ({ one, asks: readAllAsks(tokenize(frame.text, one.start, one.end)) }));
  const plain = drafts.map((draft) => ({ draft, numbers: naturalAnswers(draft, asked, recommendations, reference) }));
  const settled = plain.map(({ draft, numbers }, at) => {
    if (draft.kind !== 'decided' && draft.kind !== 'started') return { draft, numbers };
    const stronger = plain.filter(
      (one, place) => place !== at && STRONG.has(one.draft.kind) && one.draft.kind !== 'started',
    );
    const taken = new Set(
      (draft.kind === 'decided'
        ? plain.filter((one, place) => place !== at && STRONG.has(one.draft.kind))
        : stronger
      ).flatMap((one) => one.numbers),
    );
    return { draft, numbers: numbers.filter((number) => !taken.has(number)) };
  });
  const answered = new Set(settled.flatMap(({ numbers }) => numbers));
  return settled.flatMap(({ draft, numbers }) => {
    const given = numbers.length > 0 ? numbers : otherAnswer(draft, recommendations, answered);
    given.forEach((number) => answered.add(number));
    return given.length > 0 ? given.flatMap((number) => answersTo(draft, number, frame)) : [toOutcome(draft, null)];
  });
}

/** "Godkendt" alone is about what the recommendation that it answers is about. */
function answersTo(draft: OutcomeDraft, number: number, frame: SubjectFrame): Outcome[] {
  const asked = frame.recommendations.find((one) => one.number === number);
  if (
    !asked ||
    draft.subject.named ||
    !isGeneric(draft.words) ||
    draft.subject.kind === 'agenda' ||
    draft.subject.kind === 'minutes'
  )
    return [toOutcome(draft, number)];
  const subjects = resolveSubjects(tokenize(frame.text, asked.start, asked.end), frame, NOTHING_NAMED);
  return subjects.map((subject) =>
    toOutcome(
      {
        ...draft,
        subject: subject.named || subject.kind === 'agenda' || subject.kind === 'minutes' ? subject : draft.subject,
      },
      number,
    ),
  );
}

function toOutcome(
  { kind, subject, passage, person, role, forum }: OutcomeDraft,
  recommendation: number | null,
): Outcome {
  return { kind, subject, recommendation, person, role, forum, ...passage };
}

/** A recommendation with everything that it asks for. */
interface Asked {
  readonly one: Recommendation;
  readonly asks: readonly Asks[];
}

function naturalAnswers(
  draft: OutcomeDraft,
  asked: readonly Asked[],
  recommendations: readonly Recommendation[],
  reference: string,
): number[] {
  if (NO_ANSWER.has(draft.kind)) return [];
  if (draft.stated !== null && recommendations.some(({ number }) => number === draft.stated)) return [draft.stated];
  if (draft.kind === 'appointed') return byRole(draft, recommendations);
  const natural = asked.filter(({ asks }) => asks.some((ask) => NATURAL[ask].has(draft.kind))).map(({ one }) => one);
  return byOwnName(draft, recommendations, natural, reference) ?? byWords(draft, natural, recommendations.length === 1);
}

/** "at Chefforum udpeger en projektejer" is answered by who becomes it. */
function byRole({ role }: OutcomeDraft, recommendations: readonly Recommendation[]): number[] {
  const nouns = ROLE_NOUNS.find((one) => one.role === role)?.nouns ?? [];
  const asked = recommendations.filter(
    ({ asks, text }) =>
      (asks === 'decide' || asks === 'other') &&
      foldText(text)
        .split(' ')
        .some((word) => nouns.includes(word)),
  );
  return asked.slice(0, 1).map(({ number }) => number);
}

/** Agenda, minutes and things by name answer the recommendation that names them; null where the subject has no name. */
function byOwnName(
  draft: OutcomeDraft,
  all: readonly Recommendation[],
  natural: readonly Recommendation[],
  reference: string,
): number[] | null {
  const { kind, title, named } = draft.subject;
  if (kind === 'agenda')
    return all
      .filter(({ text }) => /dagsorden/i.test(text))
      .slice(0, 1)
      .map(({ number }) => number);
  if (kind === 'minutes') {
    const asked = all.filter(({ text }) => /referat/i.test(text));
    const dated = asked.filter(({ text }) => pastDays(text, reference).includes(title));
    return (dated.length > 0 ? dated : asked).slice(0, 1).map(({ number }) => number);
  }
  if (!named) return null;
  const naming = natural.filter(({ text }) => ` ${foldText(text)} `.includes(` ${foldText(title)} `));
  const only = naming.length > 1 ? mostShared(draft, naming) : naming;
  return only.length > 0 || all.length > 1 || draft.kind === 'decided'
    ? only.map(({ number }) => number)
    : natural.map(({ number }) => number);
}

/** By words that outcome and recommendation share; one that only says "Godkendt" answers all that ask for as much. */
function byWords(draft: OutcomeDraft, natural: readonly Recommendation[], only: boolean): number[] {
  const numbersOf = (some: readonly Recommendation[]) => some.map(({ number }) => number);
  if (only || isGeneric(draft.words)) return numbersOf(natural);
  return numbersOf(mostShared(draft, natural));
}

/** The recommendations that share a word with each part of the object (`A og B`), those with most words first. */
function mostShared(draft: OutcomeDraft, among: readonly Recommendation[]): Recommendation[] {
  const parts = splitParts(draft);
  const picked = parts.flatMap((part) => {
    const scored = among.map((one) => ({
      one,
      shared: sharedStems(part, one.text),
      first: one.asks === FIRST_OF_ALL[draft.kind],
    }));
    const most = Math.max(...scored.map(({ shared }) => shared));
    const equal = scored.filter(({ shared }) => shared === most);
    const chosen = equal.find(({ first }) => first) ?? equal[0];
    return most === 0 || !chosen ? [] : [chosen.one];
  });
  return among.filter((one) => picked.includes(one));
}

function splitParts({ words, passage }: OutcomeDraft): string[] {
  const said = wordsOf(words);
  const parts = said.split(/ og | samt |, /).filter((part) => part !== '');
  return parts.length > 0 ? parts : [passage.quote];
}

/** An outcome of another kind than was asked for answers what nothing else does: the only recommendation, or one that shares its words. */
function otherAnswer(
  draft: OutcomeDraft,
  recommendations: readonly Recommendation[],
  answered: ReadonlySet<number>,
): number[] {
  if (!mayAnswerOtherwise(draft)) return [];
  const open = recommendations.filter(({ number }) => !answered.has(number));
  if (recommendations.length === 1) return open.map(({ number }) => number);
  if (draft.kind === 'delegated') return [];
  const shared = draft.words.length === 0 ? open : mostShared(draft, open);
  const natural = onlyNatural(draft, open);
  return (shared.length === 0 && natural.length === 1 ? natural : shared).map(({ number }) => number);
}

function mayAnswerOtherwise({ kind, subject }: OutcomeDraft): boolean {
  return !NO_ANSWER.has(kind) && kind !== 'decided' && kind !== 'appointed' && subject.kind !== 'agenda';
}

function onlyNatural({ kind }: OutcomeDraft, open: readonly Recommendation[]): readonly Recommendation[] {
  const plain = open.filter(({ asks }) => asks === FIRST_OF_ALL[kind]);
  return plain.length > 0 ? plain : open.filter(({ asks }) => NATURAL[asks].has(kind));
}
