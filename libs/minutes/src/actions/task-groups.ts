import { type Token, wordAt } from '../text/tokens.js';
import type { Task } from './task.js';

/** Tasks that make one action, and the stretch of the sentence that tells it. */
export interface TaskGroup {
  readonly task: Task;
  /** Places of tokens. */
  readonly from: number;
  readonly to: number;
}

/**
 * Puts together what one party is to do, and parts what several are told, or one at different times.
 *
 * @param dated whether a stretch of the sentence tells a time of its own
 */
export function groupTasks(
  tokens: readonly Token[],
  tasks: readonly Task[],
  dated: (from: number, to: number) => boolean,
): TaskGroup[] {
  const groups: { task: Task; from: number }[] = [];
  tasks.forEach((task, place) => {
    const [last, next] = [groups.at(-1), tasks[place + 1]];
    const from = beginning(tokens, task);
    const end = next ? beginning(tokens, next) : tokens.length;
    if (!last) groups.push({ task, from });
    else if (from > last.from && (isOther(tokens, last.task, task) || (dated(last.from, from) && dated(from, end))))
      groups.push({ task, from });
    else last.task = { ...last.task, party: last.task.party ?? task.party };
  });
  return groups.map(({ task, from }, place) => ({
    task,
    from: place === 0 ? 0 : from,
    to: groups[place + 1]?.from ?? tokens.length,
  }));
}

/** Another party is told, by name. */
function isOther(tokens: readonly Token[], a: Task, b: Task): boolean {
  return (
    a.party !== null &&
    b.party !== null &&
    b.party.kind !== 'pronoun' &&
    partyWords(tokens, a) !== partyWords(tokens, b)
  );
}

function partyWords(tokens: readonly Token[], { party }: Task): string {
  return party === null
    ? ''
    : tokens
        .slice(party.from, party.to)
        .map(({ lower }) => lower)
        .join(' ');
}

/** Where the words of a task begin: its subject, or its verb where that is nearer. */
function beginning(tokens: readonly Token[], task: Task): number {
  let from = Math.max(task.from, 0);
  if (task.party !== null && task.party.to <= task.at && task.party.from > from) from = task.party.from;
  while (from < task.at && ['og', 'samt', ',', ';', 'men', '–'].includes(wordAt(tokens, from))) from += 1;
  return from;
}
