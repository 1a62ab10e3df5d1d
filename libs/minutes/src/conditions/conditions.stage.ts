import type { StatedCondition, Subject } from '../reading.js';
import { namesIn, type SubjectFrame } from '../subjects/resolve-subjects.js';
import { isThing, type SubjectMemory } from '../subjects/subject-memory.js';
import { kindOfWords } from '../subjects/subject-nouns.js';
import type { SpokenSentence } from '../outcomes/outcomes.stage.js';
import { compilePhrase, findPhrase } from '../text/phrases.js';
import { hideQuoted, type Token, wordAt } from '../text/tokens.js';
import { CONDITION_WORDINGS } from './conditions.vocabulary.js';

const WORDINGS = CONDITION_WORDINGS.map(({ kind, phrases }) => ({ kind, phrases: phrases.map(compilePhrase) }));

/** What the decision says is still open, and about what: the sentence's own subject, or that of the sentence before in its paragraph. */
export function readConditions(spoken: readonly SpokenSentence[], frame: SubjectFrame): StatedCondition[] {
  const conditions: StatedCondition[] = [];
  let before: { paragraph: number; subjects: readonly Subject[] } = { paragraph: -1, subjects: [] };
  for (const { sentence, memory } of spoken) {
    const { tokens, paragraph, passage } = sentence;
    const own = subjectsOf(tokens, frame, memory);
    const inherited =
      before.paragraph === paragraph
        ? before.subjects
        : memory.paragraph === paragraph && memory.last
          ? [memory.last]
          : [];
    const subjects = own.length > 0 ? own : inherited;
    for (const kind of kindsOf(tokens)) conditions.push({ kind, subjects, ...passage });
    if (own.length > 0 || kindsOf(tokens).length > 0) before = { paragraph, subjects };
  }
  return conditions;
}

function kindsOf(tokens: readonly Token[]): StatedCondition['kind'][] {
  const open = hideQuoted(tokens);
  return WORDINGS.filter(({ phrases }) => phrases.some((phrase) => findPhrase(open, phrase) !== null)).map(
    ({ kind }) => kind,
  );
}

function subjectsOf(tokens: readonly Token[], frame: SubjectFrame, memory: SubjectMemory): readonly Subject[] {
  const named = namesIn(tokens, frame);
  if (named.length > 0) return named;
  const things = memory.named.filter(isThing);
  const at = tokens.findIndex((token) => ['theme', 'network', 'project'].includes(kindOfWords([token]) ?? ''));
  if (at < 0) return [];
  const kind = kindOfWords(tokens.slice(at, at + 1));
  const sameFamily = things.filter((one) => (one.kind === 'project') === (kind === 'project'));
  const lead = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  if (lead.includes('begge')) return sameFamily.slice(-2);
  if (lead.includes('alle') || /ne$/.test(wordAt(tokens, at))) return sameFamily;
  return sameFamily.slice(-1);
}
