import type { Subject } from '../reading.js';
import { resolveSubjects, type SubjectFrame } from '../subjects/resolve-subjects.js';
import { isThing, type SubjectMemory } from '../subjects/subject-memory.js';
import { cleanText, isUpper } from '../text/characters.js';
import { compilePhrase, findPhrase } from '../text/phrases.js';
import { hideQuoted, type Token } from '../text/tokens.js';
import { basis, type DecisionSentence, type OutcomeDraft } from './draft.js';

const SAME = compilePhrase('det samme gælder|gjaldt|gør|gjorde|skete også?');

/**
 * `… og det samme gælder netværket Ny start`: what was decided last, of another thing too.
 *
 * @param before what the decision has said up to this sentence, and in it
 */
export function sameAgain(
  sentence: DecisionSentence,
  before: readonly OutcomeDraft[],
  frame: SubjectFrame,
  memory: SubjectMemory,
): OutcomeDraft[] {
  const hit = findPhrase(hideQuoted(sentence.tokens), SAME);
  const last = before.at(-1);
  if (!hit || !last) return [];
  const words = sentence.tokens.slice(hit.to);
  const subjects = resolveSubjects(words, frame, memory).filter(
    ({ named, kind }) => named || kind === 'minutes' || kind === 'agenda',
  );
  const told = subjects.length > 0 ? subjects : nameOf(frame, words, last);
  const said = { kind: last.kind, person: last.person, role: last.role, forum: last.forum };
  return told.map((subject) => ({ ...basis(sentence), ...said, subject, words }));
}

/** A name that nothing announces: the capitalised words at the beginning. */
function nameOf({ text }: SubjectFrame, words: readonly Token[], { subject }: OutcomeDraft): Subject[] {
  const [first] = words;
  const end = words.findIndex(({ kind }) => kind === 'mark');
  const last = words[(end < 0 ? words.length : end) - 1];
  if (!first || !last || !isUpper(first.text.charAt(0))) return [];
  const kind = isThing(subject) ? subject.kind : 'item';
  return [{ kind, title: cleanText(text.slice(first.start, last.end)), named: true, category: null }];
}
