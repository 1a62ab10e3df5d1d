import type { OutcomeKind } from '@netvaerksoverblik/domain';
import type { Outcome, Subject } from '../reading.js';
import type { SectionBlock } from '../sections/sections.stage.js';
import {
  isThing,
  NOTHING_NAMED,
  remember,
  sameTitle,
  subjectOf,
  type SubjectMemory,
} from '../subjects/subject-memory.js';
import type { SubjectFrame } from '../subjects/resolve-subjects.js';
import { foldText } from '../text/characters.js';
import { type Token, wordsOf } from '../text/tokens.js';
import { answerRecommendations } from './answers.stage.js';
import { decisionSentences } from './decision-sentences.js';
import type { DecisionSentence, OutcomeDraft } from './draft.js';
import type { Forums } from '../forums/forums.js';
import { sameAgain } from './same-again.js';
import { readSentence } from './sentence-outcomes.js';

/** What the decision says, and what it named on the way. */
export interface Decided {
  readonly outcomes: readonly Outcome[];
  /** Each sentence of the decision, with what was named up to and in it. */
  readonly spoken: readonly SpokenSentence[];
}

/** A sentence of a decision, with what was being spoken of when it was said. */
export interface SpokenSentence {
  readonly sentence: DecisionSentence;
  readonly memory: SubjectMemory;
  /** Of the outcomes that it states. */
  readonly kinds: readonly OutcomeKind[];
}

/** Reads the decision sections of an item, sentence by sentence. */
export function readOutcomes(sections: readonly SectionBlock[], frame: SubjectFrame, forums: Forums): Decided {
  let memory = NOTHING_NAMED;
  let listed = false;
  const drafts: OutcomeDraft[] = [];
  const spoken: SpokenSentence[] = [];
  for (const sentence of sentencesOf(sections, frame)) {
    if (drafts.length > MOST_OUTCOMES) break;
    if (listed && !sentence.listed) memory = { ...memory, last: null };
    listed = sentence.listed && sentence.tokens.some(({ text }) => text === ':') ? true : listed && sentence.listed;
    const known = knowMore(frame, memory);
    const read = readSentence(sentence, known, memory, forums);
    const again = sameAgain(sentence, [...drafts, ...read], known, memory);
    const found = [...read, ...again].filter((draft) => isExpected(draft, frame));
    const named = found.map(({ subject }) => subject).filter(isRemembered);
    const subjects = named.length > 0 ? named : leadingName(sentence.tokens, known);
    memory = remember(memory, subjects, sentence.paragraph);
    drafts.push(...found);
    spoken.push({ sentence, memory, kinds: found.map(({ kind }) => kind) });
  }
  return { outcomes: answerRecommendations(withoutRepeats(drafts), frame), spoken };
}

/** No agenda item decides so much: what follows is not read, for each outcome is held against each. */
export const MOST_OUTCOMES = 400;
const MOST_SENTENCES = 1500;

function sentencesOf(sections: readonly SectionBlock[], { text }: SubjectFrame): DecisionSentence[] {
  const sentences: DecisionSentence[] = [];
  for (const section of sections) {
    if (section.kind !== 'decision') continue;
    if (sentences.length > MOST_SENTENCES) break;
    sentences.push(...decisionSentences(text, section));
  }
  return sentences.slice(0, MOST_SENTENCES);
}

/** Things by name, and minutes by their date. */
function isRemembered(subject: Subject): boolean {
  return subject.named && (isThing(subject) || subject.kind === 'minutes');
}

/** The frame with what the decision itself has named, in a list for example. */
function knowMore(frame: SubjectFrame, { named }: SubjectMemory): SubjectFrame {
  const fresh = named.filter(({ title }) => !frame.known.some((one) => sameTitle(one.title, title)));
  return fresh.length === 0
    ? frame
    : { ...frame, known: [...frame.known, ...fresh.map((one) => ({ ...one, from: 0, to: 0 }))] };
}

/** So many words into a sentence its subject has begun. */
const LEAD = 3;

/** What a sentence speaks of, whether or not it decides about it: `Sommerskolen bliver et læringsnetværk.` */
function leadingName(tokens: readonly Token[], { known }: SubjectFrame): Subject[] {
  const words = foldText(wordsOf(tokens.slice(0, LONGEST_NAME))).split(' ');
  const thing = known.find(({ title }) => {
    const name = foldText(title);
    return (
      name.length > SHORTEST_NAME &&
      [...Array(LEAD).keys()].some((at) => `${words.slice(at).join(' ')} `.startsWith(`${name} `))
    );
  });
  return thing ? [subjectOf(thing)] : [];
}

const LONGEST_NAME = 16;
const SHORTEST_NAME = 3;
/** Under "Eventuelt" nothing is treated, so nothing can be put off or sent on. */
function isExpected({ kind }: OutcomeDraft, { title, recommendations }: SubjectFrame): boolean {
  const any = recommendations.length === 0 && /^(?:evt\.?|eventuelt)$/i.test(title.trim());
  return !any || KEPT.has(kind);
}

const KEPT: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['decided', 'appointed', 'candidate', 'noted', 'approved']);

/** A return said again in the next sentence is one return. */
function withoutRepeats(drafts: readonly OutcomeDraft[]): OutcomeDraft[] {
  return drafts.filter((draft, at) => {
    const next = drafts.slice(at + 1).find(({ passage }) => passage.start !== draft.passage.start);
    const again = draft.kind === 'returned' && next?.kind === 'returned' && next.paragraph === draft.paragraph;
    return !(again && sameTitle(draft.subject.title, next.subject.title));
  });
}
