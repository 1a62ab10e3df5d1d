import { followsDeciding, isSubordinate } from '../outcomes/clauses.js';
import { MODALS } from '../outcomes/grammar.vocabulary.js';
import { matchPhrase } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { APPROVING_WORDS, LIMIT_WORDS, REMARK_WORDS, TIME_LEADS } from './actions.vocabulary.js';
import { isPassive, isPurpose } from './must-tasks.js';
import { clauseStart } from './subjects.js';
import type { Task, TaskSentence } from './task.js';
import { NO_TASK_PASSIVES } from './task-verbs.vocabulary.js';
import { readTaskVerb, type TaskVerb } from './task-verbs.js';

/** `Der udsendes …`, `Planen opdateres …`, `Referatet bliver sendt ud`. */
export function passiveTask(sentence: TaskSentence, at: number): Task | null {
  const { tokens } = sentence;
  const verbs = passiveAt(tokens, at);
  if (!(verbs.some((verb) => fits(sentence, at, verb)) || isLimited(sentence, at))) return null;
  if (isDescribed(tokens, at, sentence.limited) || isNegated(tokens, at) || isApproved(tokens, at)) return null;
  return { form: 'passive', at, to: at + 1, from: clauseStart(tokens, at), party: null };
}

function passiveAt(tokens: readonly Token[], at: number): readonly TaskVerb[] {
  const word = wordAt(tokens, at);
  const passive = readTaskVerb(word, 'passive');
  if (passive.length > 0) return passive;
  const becomes = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'bliver');
  return becomes ? readTaskVerb(word, 'participle') : [];
}

/** Any other passive with a time limit: `Svar afgives senest …`. */
function isLimited({ tokens, limited }: TaskSentence, at: number): boolean {
  const token = tokens[at];
  const word = token?.lower ?? '';
  return limited && at > 0 && token?.text === word && isPassive(word) && !NO_TASK_PASSIVES.has(word);
}

function fits(sentence: TaskSentence, at: number, verb: TaskVerb): boolean {
  const { tokens, timed } = sentence;
  const strong = !verb.weak || (timed && (isDecided(sentence, at) || opensWithDer(tokens, at)));
  return strong && isComplete(sentence, at, verb, at + 1);
}

/** Behind the words by which the sentence says that it was decided. */
export function isDecided({ decided }: TaskSentence, at: number): boolean {
  return decided !== null && at >= decided;
}

/** Whether the verb stands alone, or with a word or time that it needs. */
export function isComplete(sentence: TaskSentence, at: number, { particles, needs }: TaskVerb, from: number): boolean {
  if (particles.length === 0 && needs.size === 0) return true;
  if (particles.some((phrase) => matchPhrase(sentence.tokens, phrase, from) !== null)) return true;
  return (
    (needs.has('time') && sentence.timed) ||
    (needs.has('limit') && sentence.limited) ||
    (needs.has('decided') && isDecided(sentence, at))
  );
}

function opensWithDer(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at + 2).some(({ lower }) => lower === 'der');
}

/** In a relative, conditional or reported clause, or after a modal verb that has been looked at already. */
export function isDescribed(tokens: readonly Token[], at: number, limited: boolean): boolean {
  const group = isGroupsTask(tokens, at) || goesOnFromMain(tokens, at) || (limited && isRelativeVerb(tokens, at));
  return (
    (!group && (isInClause(tokens, at) || isPurpose(tokens, at))) || isReported(tokens, at) || followsModal(tokens, at)
  );
}

/** As `isSubordinate`, past times: "efter et halvt år", "inden da". */
export function isInClause(tokens: readonly Token[], at: number): boolean {
  const masked = tokens.slice(0, at).map((token, place) => {
    const time = TIME_LINKS.has(token.lower) && TIME_LEADS.has(wordAt(tokens, place + 1));
    const then = token.lower === 'da' && TIME_LINKS.has(wordAt(tokens, place - 1));
    return time || then ? { ...token, lower: '§time' } : token;
  });
  return isSubordinate([...masked, ...tokens.slice(at)], at);
}

const TIME_LINKS: ReadonlySet<string> = new Set(['inden', 'efter', 'før']);

/** "nedsætte en arbejdsgruppe, der udarbejder et forslag": what the group is set up for. */
function isGroupsTask(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return before.some((word) => /gruppen?$/.test(word)) && before.some((word) => word === 'der' || word === 'som');
}

/** "svaret, der sendes senest …": the time limit is that of the clause. */
function isRelativeVerb(tokens: readonly Token[], at: number): boolean {
  const open = ['der', 'som'].includes(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === ',';
  return open && tokens.slice(at + 1, at + 6).some(({ lower }) => LIMIT_WORDS.has(lower));
}

/** "…, idet forvaltningen udarbejder", "…, hvorefter planen udsendes" */
function goesOnFromMain(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 8); place -= 1) {
    const word = wordAt(tokens, place);
    if (word === 'idet' || word === 'hvorefter') return true;
    if (word === ',' || word === ';') return false;
  }
  return false;
}

/** "skal afklares", "kan sendes" */
function followsModal(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  const comma = before.lastIndexOf(',');
  return before.slice(comma + 1).some((word) => MODALS.has(word));
}

/** "at" before it in the clause, and nothing decided before that. */
function isReported(tokens: readonly Token[], at: number): boolean {
  const lead = tokens
    .slice(0, at)
    .map(({ lower }) => lower)
    .lastIndexOf('at');
  if (isNegatedLead(tokens, lead)) return true;
  return lead >= 0 && !followsDeciding(tokens, lead) && !tokens.slice(lead, at).some(({ text }) => text === ',');
}

/** "ønsker ikke, at" */
function isNegatedLead(tokens: readonly Token[], lead: number): boolean {
  const before = wordAt(tokens, lead - 1) === ',' ? lead - 2 : lead - 1;
  return ['ikke', 'hverken'].includes(wordAt(tokens, before));
}

/** "sendes ikke", "at der ikke sendes"; not "ikke kun" and "ikke mindst". */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  const near = (place: number) =>
    ['ikke', 'aldrig', 'hverken'].includes(wordAt(tokens, place)) &&
    !['kun', 'mindst', 'alene', 'bare'].includes(wordAt(tokens, place + 1));
  return [at - 2, at - 1, at + 1, at + 2, at + 3].some((place) => near(place) && !commaBetween(tokens, at, place));
}

function commaBetween(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ',');
}

/** "godkendte, at planen udsendes": a decision that approves, unless it comes with a remark. */
function isApproved(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).map(({ lower }) => lower);
  const lead = before.lastIndexOf('at');
  const said = before.slice(Math.max(0, lead - 8), Math.max(0, lead));
  return said.some((word) => APPROVING_WORDS.has(word)) && !said.some((word) => REMARK_WORDS.has(word));
}
