import type { Subject } from '../reading.js';
import { impliedSubject, namesIn, resolveSubjects, type SubjectFrame } from '../subjects/resolve-subjects.js';
import { sameTitle, type SubjectMemory } from '../subjects/subject-memory.js';
import { foldText } from '../text/characters.js';
import { hideAsides, hideQuoted, type Token, wordsOf } from '../text/tokens.js';
import { appointmentOutcomes } from './appointment-outcomes.js';
import { basis, type DecisionSentence, type OutcomeDraft, type Spoken } from './draft.js';
import { echoOutcomes } from './echoes.js';
import { type Forums, tagForums } from '../forums/forums.js';
import { splitLabel } from './label.js';
import { delegatedOutcome, phraseOutcomes } from './phrase-outcomes.js';
import { findDecidedLead, findPhraseUses, findStatusUses, type PhraseUse } from './phrase-uses.js';
import { statusOutcomes } from './status-outcomes.js';
import { verbOutcomes } from './verb-outcomes.js';
import { findVerbUses, type VerbUse } from './verb-uses.js';

/** Every outcome that one sentence states, in the order of their words; of what its label names, where it has one. */
export function readSentence(
  sentence: DecisionSentence,
  frame: SubjectFrame,
  memory: SubjectMemory,
  forums: Forums,
): OutcomeDraft[] {
  const labelled = splitLabel(sentence, frame);
  const found = labelled ? readWords(labelled.rest, frame, memory, forums) : [];
  const own = found.filter(({ subject }) => !subject.named);
  if (!labelled || own.length === 0) return readWords(sentence, frame, memory, forums);
  return found.map((draft) => (own.includes(draft) ? { ...draft, subject: labelled.subject } : draft));
}

function readWords(
  sentence: DecisionSentence,
  frame: SubjectFrame,
  memory: SubjectMemory,
  forums: Forums,
): OutcomeDraft[] {
  const open = hideAsides(hideQuoted(sentence.tokens));
  return readOpen({ sentence, open, tagged: tagForums(open, forums), frame, memory, forums });
}

function readOpen(spoken: Spoken): OutcomeDraft[] {
  const { open, tagged, frame, forums } = spoken;
  const verbs = findVerbUses(open, forums);
  const fromVerbs = verbOutcomes(spoken, verbs);
  const asked = new Set(frame.recommendations.map(({ asks }) => asks));
  const worded = findPhraseUses(tagged, asked);
  const phrases = worded.filter((use) => isNews(use, verbs, fromVerbs) && !isTakenOff(use, worded));
  const fromPhrases = phrases.flatMap((use) => phraseOutcomes(spoken, use));
  const decidedUpTo = Math.max(0, ...[...verbs, ...phrases].map(({ to }) => to));
  const delegated = delegatedOutcome(spoken, decidedUpTo);
  const found = [...fromVerbs, ...appointmentOutcomes(spoken), ...fromPhrases, ...delegated];
  const decided = found.length > 0 ? [] : echoOutcomes(spoken);
  const all = [...found, ...decided];
  return withoutDoubles([...all, ...decidedOutcomes(spoken, verbs, all)]);
}

/** A wording adds nothing where a verb of the sentence says the same; `godkendt med den ændring, at punkt 7 udgår` is of the agenda. */
function isNews(use: PhraseUse, verbs: readonly VerbUse[], found: readonly OutcomeDraft[]): boolean {
  const same = found.some(
    ({ kind }) => kind === use.kind || (use.kind === 'approved' && kind === 'approved-with-remarks'),
  );
  const negated = verbs.some(({ kind }) => kind === 'rejected') && (use.kind === 'approved' || use.kind === 'noted');
  const putOff = use.kind === 'returned' && found.some(({ kind }) => kind === 'postponed');
  const remarked = use.kind === 'withdrawn' && found.some(({ kind }) => kind === 'approved-with-remarks');
  return !same && !negated && !putOff && !remarked;
}

/** `Punktet aflyses`: taken off the agenda, not turned down. */
function isTakenOff({ kind }: PhraseUse, all: readonly PhraseUse[]): boolean {
  return kind === 'rejected' && all.some((one) => one.kind === 'withdrawn');
}

/** Any other resolution: where the sentence says that something was decided and nothing after that says what kind. */
function decidedOutcomes(spoken: Spoken, verbs: readonly VerbUse[], found: readonly OutcomeDraft[]): OutcomeDraft[] {
  const { sentence, tagged } = spoken;
  const lead = findDecidedLead(tagged);
  const said =
    verbs.some(({ at }) => at >= (lead?.to ?? 0) - 1) ||
    found.some(({ kind }) => !['discussed', 'noted', 'approved'].includes(kind));
  const bare = lead?.from === 0 && found.some(({ kind }) => kind === 'approved');
  if (said || bare) return [];
  if (!lead) return found.every(({ kind }) => kind === 'appointed') ? statusOutcomes(spoken) : [];
  if (isBareLead(tagged.slice(lead.to))) return [];
  const words = sentence.tokens.slice(lead.to);
  return decidedSubjects(spoken, words).map((subject) => ({ ...basis(sentence), kind: 'decided', subject, words }));
}

/** Every thing that is closed or goes on; else the first one named. */
function decidedSubjects({ tagged, frame, memory }: Spoken, words: readonly Token[]): Subject[] {
  const named = namesIn(words, frame);
  if (findStatusUses(tagged).length > 0 && named.length > 0) return named;
  return [named[0] ?? resolveSubjects(words, frame, memory)[0] ?? impliedSubject(words, frame)];
}

/** `Udvalget besluttede følgende:` decides nothing yet; `Udvalget besluttede, at puljen fordeles sådan:` does. */
function isBareLead(rest: readonly Token[]): boolean {
  return rest.every(({ kind, lower }) => kind !== 'word' || ['at', 'følgende', 'herefter', 'derfor'].includes(lower));
}

/** `gennemgået og drøftet` is one discussion; `godkendte A og tiltrådte B` are two approvals. */
function withoutDoubles(drafts: readonly OutcomeDraft[]): OutcomeDraft[] {
  return drafts.filter((draft, at) => !drafts.some((one, place) => place !== at && saysMore(one, draft, place < at)));
}

function saysMore(one: OutcomeDraft, draft: OutcomeDraft, first: boolean): boolean {
  const same =
    one.kind === draft.kind &&
    one.person === draft.person &&
    one.role === draft.role &&
    sameTitle(one.subject.title, draft.subject.title);
  if (!same) return false;
  const [words, others] = [foldText(wordsOf(draft.words)), foldText(wordsOf(one.words))];
  return words === others ? first : words === '';
}
