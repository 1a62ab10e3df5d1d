import { isSubordinate } from '../outcomes/clauses.js';
import { OWN_TAG } from '../forums/forums.js';
import { compilePhrase, compilePhrases, findPhrase, type PhraseHit, phrasesAmong } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { ASKS_OF_OTHERS, DELIVERABLE_WORDS, DONE_WORDS, READY_PHRASES, TASK_PHRASES } from './actions.vocabulary.js';
import { isNegated } from './passive-tasks.js';
import { partyAt, type Party } from './parties.js';
import { clauseStart, subjectOf } from './subjects.js';
import type { Task, TaskSentence } from './task.js';
import { readTaskVerb } from './task-verbs.js';

const PHRASES = compilePhrases(TASK_PHRASES);
const READY = compilePhrases(READY_PHRASES);
const NEED = compilePhrase('behov for at');

/** What a wording of several words asks for; the first one found. */
export function phraseTasks(sentence: TaskSentence): Task[] {
  const hits = phrasesAmong(PHRASES, sentence.tagged)
    .map((phrase) => findPhrase(sentence.tagged, phrase))
    .filter((hit) => hit !== null);
  const found = [...hits.filter((hit) => isAsked(sentence, hit)), ...need(sentence), ...readyBy(sentence)].sort(
    (a, b) => a.from - b.from,
  );
  return found.slice(0, 1).map((hit) => ({
    form: 'phrase',
    at: hit.from,
    to: hit.to,
    from: clauseStart(sentence.tokens, hit.from),
    party: partyOf(sentence, hit),
  }));
}

function isAsked({ tagged, tokens }: TaskSentence, hit: PhraseHit): boolean {
  if (isSubordinate(tagged, hit.from) || isNegated(tokens, hit.from) || isNegated(tokens, hit.to - 1)) return false;
  if (wordAt(tagged, hit.from) === OWN_TAG && hit.to - hit.from === 2) return isWished(tokens, hit.to);
  return !hasObjects(tokens, hit) || wordAt(tokens, hit.to) !== 'for';
}

/** "vil blive": only of something that is done. */
function hasObjects(tokens: readonly Token[], hit: PhraseHit): boolean {
  return wordAt(tokens, hit.to - 1) === 'kommer';
}

/** `ønsker en redegørelse for`, `ønskede økonomien belyst`; "ønsker, at" is read by its verb. */
function isWished(tokens: readonly Token[], from: number): boolean {
  const gets = wordAt(tokens, from) === 'at' && ['få', 'modtage'].includes(wordAt(tokens, from + 1));
  if ((wordAt(tokens, from) === 'at' && !gets) || wordAt(tokens, from) === ',') return false;
  const words = tokens.slice(from, from + 10).map(({ lower }) => lower);
  return words.slice(0, 5).some((word) => DELIVERABLE_WORDS.has(word)) || words.some((word) => DONE_WORDS.has(word));
}

/** "ligger klar den 1. maj" */
function readyBy({ tagged, tokens, dated }: TaskSentence): PhraseHit[] {
  const hits = dated ? phrasesAmong(READY, tagged).map((phrase) => findPhrase(tagged, phrase, 1)) : [];
  return hits
    .filter((hit) => hit !== null)
    .filter((hit) => !isSubordinate(tagged, hit.from) && !isNegated(tokens, hit.to - 1));
}

/** "behov for at sekretariatet reviderer", "behov for at få undersøgt"; not the need for anything else. */
function need(sentence: TaskSentence): PhraseHit[] {
  const hit = findPhrase(sentence.tagged, NEED);
  if (!hit || isSubordinate(sentence.tagged, hit.from)) return [];
  const words = sentence.tokens.slice(hit.to, hit.to + 30);
  const party = partyAt(sentence.tokens, hit.to, sentence.forums) !== null;
  const done = words.some(({ lower }) => DONE_WORDS.has(lower) || readTaskVerb(lower, 'passive').length > 0);
  return party || done ? [hit] : [];
}

function partyOf(sentence: TaskSentence, hit: PhraseHit): Party | null {
  const { tokens, forums } = sentence;
  const found = subjectOf(sentence, hit.from).party;
  const subject = found && found.kind !== 'own' && found.to <= hit.from ? found : null;
  if (subject && !isForumWord(sentence, subject)) return subject;
  for (let at = hit.from + 1; at <= Math.min(hit.to, hit.from + 4); at += 1) {
    const party = partyAt(tokens, at, forums);
    if (party && party.kind !== 'own') return party;
  }
  return ASKS_OF_OTHERS.has(wordAt(tokens, hit.from)) ? null : subject;
}

/** "Udvalget bad forvaltningen": a forum asks others. */
function isForumWord({ tokens, forums }: TaskSentence, { from, to }: Party): boolean {
  return to - from === 1 && forums.isOther(wordAt(tokens, from)) && wordAt(tokens, to) !== 'bedes';
}
