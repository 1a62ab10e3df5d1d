import type { Subject } from '../reading.js';
import { impliedSubject, namesIn, resolveSubjects } from '../subjects/resolve-subjects.js';
import { isThing } from '../subjects/subject-memory.js';
import { kindOfWords } from '../subjects/subject-nouns.js';
import type { Token } from '../text/tokens.js';
import { basis, type OutcomeDraft, type Spoken } from './draft.js';
import { findLeaving, findStatusUses } from './phrase-uses.js';
import { ROLE_NOUNS } from './roles.vocabulary.js';

const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS.flatMap(({ nouns }) => nouns));

/** A network, theme or project is closed, paused or goes on, or somebody leaves a role in it: decided about that thing. */
export function statusOutcomes(spoken: Spoken): OutcomeDraft[] {
  const { sentence, tagged, frame } = spoken;
  let from = 0;
  const drafts = findStatusUses(tagged).flatMap((use) => {
    const words = sentence.tokens.slice(from, use.from);
    from = use.to;
    return thingsIn(spoken, words).map((subject): OutcomeDraft => ({
      ...basis(sentence),
      kind: use.kind === 'approved' && isNegated(tagged, use) ? 'rejected' : use.kind,
      subject,
      words,
    }));
  });
  if (drafts.length > 0) return drafts;
  const leaving = findLeaving(tagged);
  if (leaving === null || !sentence.tokens.slice(leaving).some(({ lower }) => ROLES.has(lower))) return [];
  const subject = namesIn(sentence.tokens, frame)[0] ?? impliedSubject([], frame);
  return [{ ...basis(sentence), kind: 'decided', subject, words: sentence.tokens }];
}

/** "blev ikke valgt" */
function isNegated(tagged: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  return tagged.slice(Math.max(0, from - 2), to + 1).some(({ lower }) => lower === 'ikke');
}

/** Things by name, the one named last, or those that the item is about. */
function thingsIn({ frame, memory }: Spoken, words: readonly Token[]): Subject[] {
  const subjects = resolveSubjects(words, frame, memory).filter(isThing);
  if (subjects.some(({ named }) => named)) return subjects.filter(({ named }) => named);
  const kind = kindOfWords(words);
  return kind !== null && kind === frame.titleKind && words.length <= LONGEST_GENERAL ? subjects : [];
}

/** "Netværket", "Alle netværkene": more words name something else. */
const LONGEST_GENERAL = 3;
