import { matchPhrase } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { RESPONSIBLE_LABELS, TASK_LABELS } from './actions.vocabulary.js';
import { isNegated } from './passive-tasks.js';
import { partyAt, skipAdverbs, type Party } from './parties.js';
import type { Task, TaskSentence } from './task.js';
import { readTaskVerb, type TaskForm } from './task-verbs.js';

const MOST_LABEL = 8;

/** An entry of a list of tasks, or behind a label: `Sekretariatet: udsender …`, `Opfølgning: undersøge …`, `Indkald til møde`. */
export function listedTask(sentence: TaskSentence): Task | null {
  const label = labelOf(sentence) ?? (sentence.listed ? NO_LABEL : null);
  if (label === null) return null;
  const { tokens } = sentence;
  const { to: from, party } = label;
  const at = skipAdverbs(tokens, wordAt(tokens, from) === 'at' ? from + 1 : from);
  const forms = party ? BEHIND_PARTY : ALONE;
  if (!forms.some((form) => isVerb(tokens, at, form)) || isNegated(tokens, at)) return null;
  return { form: 'listed', at, to: at + 1, from, party };
}

interface Label {
  readonly to: number;
  readonly party: Party | null;
}

const NO_LABEL: Label = { to: 0, party: null };
const ALONE: readonly TaskForm[] = ['infinitive', 'imperative'];
const BEHIND_PARTY: readonly TaskForm[] = [...ALONE, 'present', 'passive'];

/** The words before a colon or dash, where they are a party or say that a task follows. */
function labelOf({ tokens, forums }: TaskSentence): Label | null {
  const colon = tokens.slice(0, MOST_LABEL).findIndex(({ text }) => text === ':' || text === '–' || text === '-');
  if (colon < 1) return null;
  const party = partyAt(tokens, 0, forums);
  if (party && party.to === colon && !RESPONSIBLE_LABELS.has(wordAt(tokens, 0))) return { to: colon + 1, party };
  return tokens.slice(0, colon).some(({ lower }) => TASK_LABELS.has(lower)) ? { to: colon + 1, party: null } : null;
}

/** Case is no matter at the beginning of an entry. */
function isVerb(tokens: readonly Token[], at: number, form: TaskForm): boolean {
  return readTaskVerb(wordAt(tokens, at), form).some(
    ({ particles }) =>
      particles.length === 0 || particles.some((phrase) => matchPhrase(tokens, phrase, at + 1) !== null),
  );
}
