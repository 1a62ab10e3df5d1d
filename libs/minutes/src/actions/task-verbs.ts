import { compilePhrase, type Phrase } from '../text/phrases.js';
import { PARTICLE_VERBS, TASK_VERBS, WEAK_VERBS } from './task-verbs.vocabulary.js';

/** The form in which a task verb stands. */
export type TaskForm = 'present' | 'passive' | 'infinitive' | 'imperative' | 'participle';

/** What must stand beside a verb that tells facts as often as tasks: any time, a time limit, or words that decide. */
export type Need = 'time' | 'limit' | 'decided';

/** How a word may say that something is to be done. */
export interface TaskVerb {
  readonly form: TaskForm;
  /** Says a fact as often as a task. */
  readonly weak: boolean;
  /** Words of which some must follow it, unless a need is met; empty where none must. */
  readonly particles: readonly Phrase[];
  readonly needs: ReadonlySet<Need>;
}

const VERBS = new Map<string, TaskVerb[]>();

for (const infinitive of TASK_VERBS) addForms(infinitive, WEAK_VERBS.has(infinitive), [], new Set());
for (const { verb, particles } of PARTICLE_VERBS) {
  const phrases = particles.filter((particle) => !particle.startsWith('§')).map(compilePhrase);
  const needs = new Set<Need>();
  if (particles.includes('§time')) needs.add('time');
  if (particles.includes('§limit')) needs.add('limit');
  if (particles.includes('§decided')) needs.add('decided');
  addForms(verb, false, phrases, needs);
}

function addForms(infinitive: string, weak: boolean, particles: readonly Phrase[], needs: TaskVerb['needs']): void {
  for (const [form, words] of formsOf(infinitive))
    for (const word of words) VERBS.set(word, [...(VERBS.get(word) ?? []), { form, weak, particles, needs }]);
}

function formsOf(infinitive: string): [TaskForm, string[]][] {
  const stem = infinitive.replace(/e$/, '');
  const bare = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [
    ['present', presentOf(infinitive)],
    ['passive', [`${infinitive}s`]],
    ['infinitive', [infinitive]],
    ['imperative', [bare]],
    ['participle', [`${stem}t`, `${stem}et`]],
  ];
}

function presentOf(infinitive: string): string[] {
  if (infinitive.endsWith('s')) return [infinitive];
  return [infinitive.endsWith('gøre') ? infinitive.slice(0, -1) : `${infinitive}r`];
}

/** Every way in which a lower-case word may be a task verb in this form. */
export function readTaskVerb(word: string, form: TaskForm): readonly TaskVerb[] {
  return (VERBS.get(word) ?? []).filter((verb) => verb.form === form);
}
