import type { StatedCondition, Subject } from '../reading.js';
import { namesIn, type SubjectFrame } from '../subjects/resolve-subjects.js';
import { isThing, type SubjectMemory } from '../subjects/subject-memory.js';
import { kindOfWords } from '../subjects/subject-nouns.js';
import type { SpokenSentence } from '../outcomes/outcomes.stage.js';
import { compilePhrases, hasPhrase } from '../text/phrases.js';
import { hideQuoted, type Token, wordAt } from '../text/tokens.js';
import { CONDITION_WORDINGS } from './conditions.vocabulary.js';

const WORDINGS = CONDITION_WORDINGS.map(({ kind, phrases }) => ({ kind, phrases: compilePhrases(phrases) }));

/** What the decision says is still open, and about what: the sentence's own subject, or that of the sentence before in its paragraph. */
export function readConditions(spoken: readonly SpokenSentence[], frame: SubjectFrame): StatedCondition[] {
  const kinds = spoken.map(({ sentence }) => kindsOf(sentence.tokens));
  return kinds.some(({ length }) => length > 0) ? statedConditions(spoken, kinds, frame) : [];
}

function statedConditions(
  spoken: readonly SpokenSentence[],
  kinds: readonly (readonly StatedCondition['kind'][])[],
  frame: SubjectFrame,
): StatedCondition[] {
  const conditions: StatedCondition[] = [];
  let before: { paragraph: number; subjects: readonly Subject[] } = { paragraph: -1, subjects: [] };
  for (const [at, { sentence, memory }] of spoken.entries()) {
    const { tokens, paragraph, passage } = sentence;
    const stated = kinds[at] ?? [];
    const own = subjectsOf(tokens, frame, memory);
    const subjects = own.length > 0 ? own : inherited(memory, paragraph, before);
    for (const kind of stated) conditions.push({ kind, subjects, ...passage });
    if (own.length > 0 || stated.length > 0) before = { paragraph, subjects };
  }
  return conditions;
}

/** Of the sentence before in the same paragraph, else what was named last in it. */
function inherited(
  memory: SubjectMemory,
  paragraph: number,
  before: { readonly paragraph: number; readonly subjects: readonly Subject[] },
): readonly Subject[] {
  if (before.paragraph === paragraph) return before.subjects;
  return memory.paragraph === paragraph && memory.last ? [memory.last] : [];
}

function kindsOf(tokens: readonly Token[]): StatedCondition['kind'][] {
  const open = hideQuoted(tokens);
  return WORDINGS.filter(({ phrases }) => hasPhrase(phrases, open)).map(({ kind }) => kind);
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
