import type { OutcomeKind } from '@netvaerksoverblik/domain';
import type { Passage, Subject } from '../reading.js';
import { impliedSubject, namesIn, resolveSubjects, type SubjectFrame } from '../subjects/resolve-subjects.js';
import type { SubjectMemory } from '../subjects/subject-memory.js';
import { PRONOUNS } from '../subjects/subjects.vocabulary.js';
import { cleanText } from '../text/characters.js';
import { compilePhrase, findPhrase } from '../text/phrases.js';
import { hideQuoted, type Token } from '../text/tokens.js';
import { findAppointments } from './appointments.js';
import { NO_PARTY, type OutcomeDraft } from './draft.js';
import { type Forums, tagForums } from './forums.js';
import { objectOf } from './objects.js';
import { GROUP_NOUNS, REMARK_LEADS, REMARK_NOUNS } from './outcome-verbs.vocabulary.js';
import { findDecidedLead, findDelegate, findPhraseUses, type PhraseUse } from './phrase-uses.js';
import { appointmentSubject } from './appointment-subject.js';
import { findVerbUses, type VerbUse } from './verb-uses.js';

/** A sentence of a decision, ready to be read. */
export interface DecisionSentence {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  /** The recommendation that the sentence itself numbers; null where it does not. */
  readonly stated: number | null;
  /** True where it only leads to a list of decisions. */
  readonly opensList: boolean;
}

const REMARK = compilePhrase(`${REMARK_LEADS.join('|')} .. ${REMARK_NOUNS.join('|')}`);

/** Every outcome that one sentence states, in the order of their words. */
export function readSentence(
  sentence: DecisionSentence,
  frame: SubjectFrame,
  memory: SubjectMemory,
  forums: Forums,
): OutcomeDraft[] {
  const { tokens } = sentence;
  const open = hideQuoted(tokens);
  const tagged = tagForums(open, forums);
  const verbs = findVerbUses(open, forums);
  const fromVerbs = verbOutcomes(sentence, open, verbs, frame, memory);
  const appointed = findAppointments(open, forums).map((one): OutcomeDraft => {
    const { kind, person, role } = one;
    return {
      ...basis(sentence),
      kind,
      subject: appointmentSubject(tokens, one, frame, memory),
      person,
      role,
      words: [],
    };
  });
  const phrases = findPhraseUses(tagged).filter((use) => isNews(use, verbs, fromVerbs));
  const fromPhrases = phrases.flatMap((use) => phraseOutcomes(sentence, use, frame, memory));
  const delegated =
    verbs.length === 0 && phrases.length === 0 ? delegatedOutcomes(sentence, tagged, frame, memory, forums) : [];
  const found = [...fromVerbs, ...appointed, ...fromPhrases, ...delegated];
  return [...found, ...decidedOutcomes(sentence, tagged, verbs, found, frame, memory)];
}

function basis({ passage, paragraph, stated }: DecisionSentence): Omit<OutcomeDraft, 'kind' | 'subject' | 'words'> {
  return { passage, paragraph, stated, ...NO_PARTY };
}

function verbOutcomes(
  sentence: DecisionSentence,
  open: readonly Token[],
  uses: readonly VerbUse[],
  frame: SubjectFrame,
  memory: SubjectMemory,
): OutcomeDraft[] {
  const drafts: OutcomeDraft[] = [];
  let [from, earlier]: [number, readonly Token[]] = [0, []];
  for (const use of uses) {
    const own = objectOf(sentence.tokens, open, use, from);
    const words = earlier.length > 0 && isPronoun(own) ? earlier : own;
    const kind = withRemarks(use.kind, sentence.tokens, use.at);
    for (const subject of verbSubjects(use, words, sentence.tokens, frame, memory))
      drafts.push({ ...basis(sentence), kind, subject, words });
    [from, earlier] = [use.to, words];
  }
  return drafts;
}

function verbSubjects(
  use: VerbUse,
  words: readonly Token[],
  tokens: readonly Token[],
  frame: SubjectFrame,
  memory: SubjectMemory,
): Subject[] {
  const group =
    use.kind === 'started' && tokens.some(({ lower }) => (GROUP_NOUNS as readonly string[]).includes(lower));
  if (group) return [namesIn(tokens, frame)[0] ?? { ...impliedSubject([], frame), kind: 'project' }];
  return resolveSubjects(words, frame, memory);
}

function isPronoun(words: readonly Token[]): boolean {
  return words.length <= 1 && words.every(({ lower }) => PRONOUNS.has(lower));
}

function withRemarks(kind: OutcomeKind, tokens: readonly Token[], at: number): OutcomeKind {
  return kind === 'approved' && findPhrase(tokens, REMARK, at) !== null ? 'approved-with-remarks' : kind;
}

/** A wording adds nothing where a verb of the sentence says the same. */
function isNews(use: PhraseUse, verbs: readonly VerbUse[], found: readonly OutcomeDraft[]): boolean {
  const same = found.some(
    ({ kind }) => kind === use.kind || (use.kind === 'approved' && kind === 'approved-with-remarks'),
  );
  const negated = verbs.some(({ kind }) => kind === 'rejected') && (use.kind === 'approved' || use.kind === 'noted');
  return !same && !negated;
}

function phraseOutcomes(
  sentence: DecisionSentence,
  use: PhraseUse,
  frame: SubjectFrame,
  memory: SubjectMemory,
): OutcomeDraft[] {
  const words = sentence.tokens.slice(0, use.to);
  const named = namesIn(sentence.tokens, frame);
  const subjects = named.length > 0 ? named : resolveSubjects(leadWords(sentence.tokens, use), frame, memory);
  const place = use.forum === null ? undefined : sentence.tokens[use.forum];
  const forum = place === undefined ? null : place.text;
  return subjects.map((subject) => ({ ...basis(sentence), kind: use.kind, subject, words, forum }));
}

/** The first words of the sentence, where "temaet" and the like stand. */
function leadWords(tokens: readonly Token[], use: PhraseUse): readonly Token[] {
  const verb = tokens.findIndex(({ lower }) => ['skal', 'bør', 'må', 'blev', 'er', 'bliver', 'skulle'].includes(lower));
  return verb > 0 && verb <= use.to ? tokens.slice(0, verb) : tokens;
}

function delegatedOutcomes(
  sentence: DecisionSentence,
  tagged: readonly Token[],
  frame: SubjectFrame,
  memory: SubjectMemory,
  forums: Forums,
): OutcomeDraft[] {
  const party = findDelegate(tagged);
  if (!party) return [];
  const who = sentence.tokens.slice(party.from, party.to);
  const [first, last] = [who[0], who.at(-1)];
  if (!first || !last) return [];
  const name = cleanText(frame.text.slice(first.start, last.end));
  const body = who.every(({ lower }) => forums.isOther(lower));
  const rest = sentence.tokens.filter((token) => !who.includes(token));
  const subject = resolveSubjects(rest, frame, memory)[0] ?? impliedSubject(rest, frame);
  return [
    {
      ...basis(sentence),
      kind: 'delegated',
      subject,
      words: rest,
      person: body ? null : name,
      forum: body ? name : null,
    },
  ];
}

/** Any other resolution: where the sentence says that something was decided and nothing after that says what kind. */
function decidedOutcomes(
  sentence: DecisionSentence,
  tagged: readonly Token[],
  verbs: readonly VerbUse[],
  found: readonly OutcomeDraft[],
  frame: SubjectFrame,
  memory: SubjectMemory,
): OutcomeDraft[] {
  const lead = findDecidedLead(tagged);
  const said =
    verbs.some(({ at }) => at >= (lead?.to ?? 0) - 1) ||
    found.some(({ kind }) => !['discussed', 'noted', 'approved'].includes(kind));
  if (!lead || said || sentence.opensList) return [];
  const words = sentence.tokens.slice(lead.to);
  const subject = namesIn(words, frame)[0] ?? resolveSubjects(words, frame, memory)[0] ?? impliedSubject(words, frame);
  return [{ ...basis(sentence), kind: 'decided', subject, words }];
}
