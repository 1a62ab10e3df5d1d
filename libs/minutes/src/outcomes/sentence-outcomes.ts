import { impliedSubject, namesIn, resolveSubjects, type SubjectFrame } from '../subjects/resolve-subjects.js';
import { sameTitle, type SubjectMemory } from '../subjects/subject-memory.js';
import { hideAsides, hideQuoted } from '../text/tokens.js';
import { appointmentOutcomes } from './appointment-outcomes.js';
import { basis, type DecisionSentence, type OutcomeDraft, type Spoken } from './draft.js';
import { echoOutcomes } from './echoes.js';
import { type Forums, tagForums } from './forums.js';
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
  const tagged = tagForums(open, forums);
  const spoken: Spoken = { sentence, open, tagged, frame, memory, forums };
  const verbs = findVerbUses(open, forums);
  const fromVerbs = verbOutcomes(spoken, verbs);
  const asked = new Set(frame.recommendations.map(({ asks }) => asks));
  const phrases = findPhraseUses(tagged, asked).filter((use) => isNews(use, verbs, fromVerbs));
  const fromPhrases = phrases.flatMap((use) => phraseOutcomes(spoken, use));
  const decidedUpTo = Math.max(0, ...[...verbs, ...phrases].map(({ to }) => to));
  const delegated = delegatedOutcome(spoken, decidedUpTo);
  const found = [...fromVerbs, ...appointmentOutcomes(spoken), ...fromPhrases, ...delegated];
  const decided = found.length > 0 ? [] : echoOutcomes(spoken);
  const all = [...found, ...decided];
  return withoutDoubles([...all, ...decidedOutcomes(spoken, verbs, all)]);
}

/** A wording adds nothing where a verb of the sentence says the same. */
function isNews(use: PhraseUse, verbs: readonly VerbUse[], found: readonly OutcomeDraft[]): boolean {
  const same = found.some(
    ({ kind }) => kind === use.kind || (use.kind === 'approved' && kind === 'approved-with-remarks'),
  );
  const negated = verbs.some(({ kind }) => kind === 'rejected') && (use.kind === 'approved' || use.kind === 'noted');
  return !same && !negated;
}

/** Any other resolution: where the sentence says that something was decided and nothing after that says what kind. */
function decidedOutcomes(spoken: Spoken, verbs: readonly VerbUse[], found: readonly OutcomeDraft[]): OutcomeDraft[] {
  const { sentence, tagged, frame, memory } = spoken;
  const lead = findDecidedLead(tagged);
  const said =
    verbs.some(({ at }) => at >= (lead?.to ?? 0) - 1) ||
    found.some(({ kind }) => !['discussed', 'noted', 'approved'].includes(kind));
  if (said || sentence.opensList) return [];
  if (!lead) return found.length > 0 ? [] : statusOutcomes(spoken);
  const words = sentence.tokens.slice(lead.to);
  if (!words.some(({ kind }) => kind === 'word')) return [];
  const named = namesIn(words, frame);
  const all = findStatusUses(tagged).length > 0 ? named : named.slice(0, 1);
  const subjects = all.length > 0 ? all : [resolveSubjects(words, frame, memory)[0] ?? impliedSubject(words, frame)];
  return subjects.map((subject) => ({ ...basis(sentence), kind: 'decided', subject, words }));
}

/** `gennemgået og drøftet` is one discussion. */
function withoutDoubles(drafts: readonly OutcomeDraft[]): OutcomeDraft[] {
  return drafts.filter(
    (draft, at) =>
      drafts.findIndex(
        (one) =>
          one.kind === draft.kind &&
          one.person === draft.person &&
          one.role === draft.role &&
          sameTitle(one.subject.title, draft.subject.title),
      ) === at,
  );
}
