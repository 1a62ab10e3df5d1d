import type { OutcomeKind } from '@netvaerksoverblik/domain';
import type { Subject } from '../reading.js';
import { impliedSubject, namesIn, resolveSubjects } from '../subjects/resolve-subjects.js';
import { PRONOUNS } from '../subjects/subjects.vocabulary.js';
import { compilePhrase, findPhrase } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';
import { basis, type OutcomeDraft, type Spoken } from './draft.js';
import { objectOf } from './objects.js';
import {
  GROUP_NOUNS,
  NO_REMARK_WORDS,
  REMARK_LEADS,
  REMARK_NOUNS,
  REMARK_WORDINGS,
} from './outcome-verbs.vocabulary.js';
import type { VerbUse } from './verb-uses.js';

const REMARK = compilePhrase(`${REMARK_LEADS.join('|')} .. ${REMARK_NOUNS.join('|')}`);
const REMARKS = REMARK_WORDINGS.map(compilePhrase);
const GROUPS: ReadonlySet<string> = new Set(GROUP_NOUNS);

/** What the verbs of a sentence decide, and about what. */
export function verbOutcomes(spoken: Spoken, uses: readonly VerbUse[]): OutcomeDraft[] {
  const { sentence, open } = spoken;
  const drafts: OutcomeDraft[] = [];
  let [from, earlier]: [number, readonly Token[]] = [0, []];
  uses.forEach((use, index) => {
    const own = objectOf(sentence.tokens, open, use, from);
    const words = earlier.length > 0 && isPronoun(own) ? earlier : own;
    const rest = spoken.tagged.slice(use.at, uses[index + 1]?.at);
    const kind = use.kind === 'approved' && hasRemarks(rest) ? 'approved-with-remarks' : use.kind;
    for (const subject of verbSubjects(spoken, use.kind, words))
      drafts.push({ ...basis(sentence), kind, subject, words });
    [from, earlier] = [use.to, words];
  });
  return drafts;
}

/** A group that is set up is a project of its own, whatever else the sentence names. */
function verbSubjects(
  { sentence, open, frame, memory }: Spoken,
  kind: OutcomeKind,
  words: readonly Token[],
): Subject[] {
  const group = kind === 'started' && open.some(({ lower }) => GROUPS.has(lower));
  if (group) return [namesIn(sentence.tokens, frame)[0] ?? { ...impliedSubject([], frame), kind: 'project' }];
  return resolveSubjects(words, frame, memory);
}

function isPronoun(words: readonly Token[]): boolean {
  return words.length <= 1 && words.every(({ lower }) => PRONOUNS.has(lower));
}

/** `med den ændring, at …`; thanks for remarks are none. */
function hasRemarks(rest: readonly Token[]): boolean {
  const hit = findPhrase(rest, REMARK);
  const said = hit !== null && !rest.slice(hit.from, hit.to).some(({ lower }) => NO_REMARK_WORDS.has(lower));
  return said || REMARKS.some((phrase) => findPhrase(rest, phrase) !== null);
}
