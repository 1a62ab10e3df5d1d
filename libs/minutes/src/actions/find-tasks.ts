import { compilePhrases, hasPhrase } from '../text/phrases.js';
import { AUXILIARIES, MODALS, PERFECT } from '../outcomes/grammar.vocabulary.js';
import { AWAITED_NOUNS, NO_TASK_PHRASES } from './actions.vocabulary.js';
import { followsDeciding } from '../outcomes/clauses.js';
import { wordAt } from '../text/tokens.js';
import { NO_TASK_VERBS } from './task-verbs.vocabulary.js';
import { readTaskVerb } from './task-verbs.js';
import { activeTask } from './active-tasks.js';
import { listedTask } from './listed-tasks.js';
import { mustTask } from './must-tasks.js';
import { passiveTask } from './passive-tasks.js';
import { phraseTasks } from './phrase-tasks.js';
import type { Task, TaskSentence } from './task.js';

const NO_TASKS = compilePhrases(NO_TASK_PHRASES);

/** What is done only if something happens. */
const CONDITIONS: ReadonlySet<string> = new Set(['hvis', 'såfremt']);

/** Everything that a sentence says is to be done, in the order of its words. */
export function findTasks(sentence: TaskSentence): Task[] {
  const { tokens } = sentence;
  if (tokens.at(-1)?.text === '?' || CONDITIONS.has(tokens[0]?.lower ?? '') || hasPhrase(NO_TASKS, tokens)) return [];
  const listed = listedTask(sentence);
  if (listed) return [listed];
  const tasks = [...phraseTasks(sentence), ...verbTasks(sentence)].sort((a, b) => a.at - b.at);
  if (tasks.length === 0) return awaited(sentence);
  return tasks.filter((task, place) => !tasks.slice(0, place).some((earlier) => task.at < earlier.to));
}

/** `Svar til Karen Dam senest den 20. marts.`: what is to come by a time, without a verb. */
function awaited({ tokens, dated }: TaskSentence): Task[] {
  const noun = dated && AWAITED_NOUNS.has(wordAt(tokens, 0)) && !tokens.some(({ lower }) => isVerb(lower));
  return noun ? [{ form: 'listed', at: 0, to: 1, from: 0, party: null }] : [];
}

function isVerb(word: string): boolean {
  const auxiliary = AUXILIARIES.has(word) || MODALS.has(word) || PERFECT.has(word);
  return auxiliary || NO_TASK_VERBS.has(word) || /(?:ede|edes|[^s]es)$/.test(word);
}

/** "besluttede at invitere … i april": what the forum itself will do by a certain time. */
function infinitiveTask({ tokens, dated }: TaskSentence, at: number): Task | null {
  const told =
    dated && wordAt(tokens, at - 1) === 'at' && wordAt(tokens, at - 2) !== 'ikke' && followsDeciding(tokens, at - 1);
  const verbs = told ? readTaskVerb(wordAt(tokens, at), 'infinitive') : [];
  const plain = verbs.some(({ particles, needs }) => particles.length === 0 && needs.size === 0);
  return plain ? { form: 'active', at, to: at + 1, from: at, party: null } : null;
}

function verbTasks(sentence: TaskSentence): Task[] {
  const tasks: Task[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const last = tasks.at(-1) ?? null;
    const task =
      mustTask(sentence, at) ??
      infinitiveTask(sentence, at) ??
      passiveTask(sentence, at) ??
      activeTask(sentence, at, last);
    if (task) tasks.push(task);
    at = task ? task.to - 1 : at;
  }
  return tasks;
}
