import type { OutcomeKind, SubjectKind } from '@netvaerksoverblik/domain';
import type { Outcome, Recommendation } from '../reading.js';
import { readAllAsks } from '../recommendations/asks.js';
import { isGeneric, resolveSubjects, type SubjectFrame } from '../subjects/resolve-subjects.js';
import { NOTHING_NAMED, sameTitle } from '../subjects/subject-memory.js';
import { tokenize } from '../text/tokens.js';
import { FIRST_OF_ALL, NATURAL, NO_ANSWER, STRONG } from './answer-kinds.js';
import { mostShared } from './answer-words.js';
import type { OutcomeDraft } from './draft.js';
import { FOLLOWING } from './grammar.vocabulary.js';
import { naturalAnswers } from './natural-answers.js';
import { THE_REST } from './stated-numbers.vocabulary.js';

/** Finds for each outcome the recommendation that it answers; one that answers several is given once for each. */
export function answerRecommendations(drafts: readonly OutcomeDraft[], frame: SubjectFrame): Outcome[] {
  const { recommendations, date: reference } = frame;
  const asked = recommendations.map((one) => ({ one, asks: readAllAsks(tokenize(frame.text, one.start, one.end)) }));
  const given = drafts.map((draft) => ({ draft, numbers: naturalAnswers(draft, asked, recommendations, reference) }));
  const plain = given.map((one) => ({ ...one, numbers: widened(one, given, recommendations) }));
  const settled = plain.map((one) => ({
    ...one,
    numbers: one.numbers.filter((number) => !isTaken(number, one, plain)),
  }));
  const answered = new Set(settled.flatMap(({ numbers }) => numbers));
  return settled.flatMap(({ draft, numbers }) => {
    const found = numbers.length > 0 ? numbers : otherAnswer(draft, recommendations, answered);
    found.forEach((number) => answered.add(number));
    return found.length > 0 ? found.flatMap((number) => answersTo(draft, number, frame)) : [toOutcome(draft, null)];
  });
}

interface Given {
  readonly draft: OutcomeDraft;
  readonly numbers: readonly number[];
}

/** `Indstillingen blev fulgt` and `Godkendt` answer what nothing else does too, and "de øvrige indstillinger" just that. */
function widened(
  { draft, numbers }: Given,
  all: readonly Given[],
  recommendations: readonly Recommendation[],
): readonly number[] {
  const rest = draft.stated.includes(THE_REST);
  const whole = APPROVING.has(draft.kind) && draft.stated.length === 0 && isWhole(draft);
  const elsewhere = new Set(all.filter((one) => one.draft !== draft).flatMap((one) => one.numbers));
  if (draft.kind === 'referred' && draft.stated.length === 0) return numbers.filter((number) => !elsewhere.has(number));
  if (!rest && !whole) return numbers;
  return recommendations
    .map(({ number }) => number)
    .filter((number) => (whole && numbers.includes(number)) || !elsewhere.has(number));
}

const APPROVING: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['approved', 'approved-with-remarks']);

/** The recommendation as such is what the words speak of, or they speak of nothing. */
function isWhole({ words, subject }: OutcomeDraft): boolean {
  const told = words.filter(({ kind, lower }) => kind === 'word' && !FOLLOWING.has(lower));
  return !subject.named && isThingless(subject.kind) && told.every(({ lower }) => lower.startsWith('indstilling'));
}

function isThingless(kind: SubjectKind): boolean {
  return kind !== 'agenda' && kind !== 'minutes';
}

/** A mere "besluttede" gives way to any plain answer, and a start to the approval of the same matter. */
function isTaken(number: number, { draft }: Given, all: readonly Given[]): boolean {
  if (draft.kind !== 'decided' && draft.kind !== 'started') return false;
  return all.some(({ draft: other, numbers }) => {
    if (other === draft || !STRONG.has(other.kind) || !numbers.includes(number)) return false;
    const approves = other.kind === 'approved' || other.kind === 'approved-with-remarks';
    return draft.kind === 'decided' || (approves && sameTitle(other.subject.title, draft.subject.title));
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
  const shared = draft.words.length === 0 && !draft.subject.named ? open : mostShared(draft, open);
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
