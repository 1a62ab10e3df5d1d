import type { OutcomeKind } from '@netvaerksoverblik/domain';
import { type Forums, tagForums } from '../forums/forums.js';
import type { SpokenSentence } from '../outcomes/outcomes.stage.js';
import { findDecidedLead } from '../outcomes/phrase-uses.js';
import type { Action, Passage } from '../reading.js';
import { cleanText } from '../text/characters.js';
import { passageOf } from '../text/passage.js';
import { compilePhrases, hasPhrase } from '../text/phrases.js';
import { hideQuoted, type Token, wordAt } from '../text/tokens.js';
import { AHEAD_PHRASES } from './actions.vocabulary.js';
import { chooseDue, type Due, readDue } from './due.js';
import { findTasks } from './find-tasks.js';
import { afterLead, listLead, type ListLead, NO_LIST } from './list-leads.js';
import { readResponsible } from './responsible.js';
import { readSupplement, type Supplement } from './supplements.js';
import { groupTasks } from './task-groups.js';
import type { Task, TaskSentence } from './task.js';

/** Outcomes that say where the matter goes: sending it there is no task of its own. */
const MOVES: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['referred', 'returned', 'postponed', 'withdrawn']);
const SENDING: ReadonlySet<string> = new Set([
  'sendes',
  'fremsendes',
  'fremlægges',
  'forelægges',
  'tilsendes',
  'præsenteres',
  'oversendes',
  'videresendes',
  'optages',
  'genoptages',
  'sættes',
  'tages',
]);
const AHEAD = compilePhrases(AHEAD_PHRASES);

/** What somebody must do afterwards, sentence by sentence of the decision. */
export function readActions(text: string, spoken: readonly SpokenSentence[], date: string, forums: Forums): Action[] {
  const actions: Action[] = [];
  let list: ListLead = NO_LIST;
  for (const { sentence, kinds } of spoken) {
    const { passage } = sentence;
    const entry = isEntry(text, passage.start);
    if (!entry) list = NO_LIST;
    const tokens = list.decides ? afterLead(sentence.tokens) : sentence.tokens;
    const added = readSupplement(text, tokens, date, forums);
    if (!added || !addTo(text, actions, added, passage))
      actions.push(...sentenceActions(text, tokens, passage, { kinds, date, forums, listed: list.tasks }));
    if (!entry) list = listLead(tokens);
  }
  return actions;
}

/** Adds a person or time limit to the action right before it; one that says itself what falls due is an action. */
function addTo(text: string, actions: Action[], added: Supplement, passage: Passage): boolean {
  const last = actions.at(-1);
  if (added.standsAlone) actions.push(deadline(added, passage));
  else if (last && adjoins(text, last, passage)) actions[actions.length - 1] = supplemented(text, last, added, passage);
  else return false;
  return true;
}

function deadline({ responsible, due }: Supplement, passage: Passage): Action {
  return { text: cleanText(passage.quote).replace(/\.$/, ''), responsible, ...due, ...passage };
}

interface Said {
  readonly kinds: readonly OutcomeKind[];
  readonly date: string;
  readonly forums: Forums;
  readonly listed: boolean;
}

function sentenceActions(text: string, tokens: readonly Token[], passage: Passage, said: Said): Action[] {
  const { kinds, date, forums, listed } = said;
  const open = hideQuoted(tokens);
  const tagged = tagForums(open, forums);
  const spanOf = (from: number, to: number) => text.slice(open[from]?.start, open[to - 1]?.end);
  const { due, limited } = chooseDue(spanOf(0, open.length), date);
  const dated = due.duePrecision !== null;
  const timed = dated || hasPhrase(AHEAD, open);
  const decided = findDecidedLead(tagged)?.to ?? (open[0]?.text === '' ? 0 : null);
  const sentence: TaskSentence = { tokens: open, tagged, forums, decided, timed, dated, limited, listed };
  const tasks = findTasks(sentence).filter((task) => !isMove(task, open, kinds, sentence));
  const groups = groupTasks(open, tasks, (from, to) => readDue(spanOf(from, to), date).duePrecision !== null);
  return groups.map(({ task, from, to }) => {
    const whole = groups.length === 1;
    const place = whole ? passage : passageOf(text, open[from]?.start ?? passage.start, endOf(open, to) ?? passage.end);
    const words = tokens.slice(from, to);
    return {
      text: taskText(text, whole ? tokens : words, whole ? tagged : tagged.slice(from, to), place.end),
      responsible: readResponsible(text, tokens, task, forums),
      ...(whole ? due : readDue(place.quote, date)),
      ...place,
    };
  });
}

/** The end of a stretch of tokens without the "og" or comma that leads on to the next. */
function endOf(tokens: readonly Token[], to: number): number | undefined {
  let at = to;
  while (at > 0 && at < tokens.length && ['og', ',', 'samt', 'men', ';', 'mens'].includes(wordAt(tokens, at - 1)))
    at -= 1;
  return tokens[at - 1]?.end;
}

/** The words without those that say that it was decided, with a capital. */
function taskText(text: string, tokens: readonly Token[], tagged: readonly Token[], end: number): string {
  const lead = findDecidedLead(tagged);
  const first = tokens
    .slice(lead?.to ?? 0)
    .find(({ kind, lower, text: written }) => kind === 'word' && lower !== 'at' && written !== '');
  const said = cleanText(text.slice(first?.start ?? tokens[0]?.start ?? end, end)).replace(/\.$/, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Sending on what was referred or put off is told by the outcome; sent again by a certain time it is a task. */
function isMove(
  { form, at }: Task,
  tokens: readonly Token[],
  kinds: readonly OutcomeKind[],
  said: TaskSentence,
): boolean {
  if (form !== 'passive' || !SENDING.has(wordAt(tokens, at))) return false;
  const back = (kinds.includes('referred') ? said.dated : said.timed) && !kinds.includes('withdrawn');
  const purpose = tokens.some(({ lower }) => lower === 'henblik');
  return kinds.some((kind) => MOVES.has(kind)) && !back && !purpose;
}

/** Whether the place stands behind a bullet or number that opens its line. */
function isEntry(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.length < 12 && /[-–—•*·▪◦]|\d[.)]/.test(line);
}

/** Nothing but white space and marks between the action and the sentence. */
function adjoins(text: string, last: Action, passage: Passage): boolean {
  return (
    passage.start >= last.end &&
    passage.start - last.end < 12 &&
    /^[\s.,;*•\-–|(]*$/.test(text.slice(last.end, passage.start))
  );
}

function supplemented(
  text: string,
  last: Action,
  added: { responsible: string | null; due: Due },
  passage: Passage,
): Action {
  const due = last.duePrecision === null ? added.due : {};
  return {
    ...last,
    responsible: last.responsible ?? added.responsible,
    ...due,
    ...passageOf(text, last.start, passage.end),
  };
}
