import type { Subject } from '../reading.js';
import { foldText } from '../text/characters.js';
import type { NamedThing } from './names.js';

/** What the agenda item has named so far, for sentences that name nothing themselves. */
export interface SubjectMemory {
  /** The thing named last in the decision; null until one is. */
  readonly last: Subject | null;
  /** The paragraph that it was named in. */
  readonly paragraph: number;
  /** The minutes spoken of last, by their date; null until some are. */
  readonly minutes: Subject | null;
  /** Everything that the decision named, in order. */
  readonly named: readonly Subject[];
}

/** So many things are kept in mind. */
const MOST_NAMED = 100;

/** The memory at the beginning of an agenda item. */
export const NOTHING_NAMED: SubjectMemory = { last: null, paragraph: -1, minutes: null, named: [] };

/** The memory after a sentence of this paragraph spoke of these. */
export function remember(memory: SubjectMemory, subjects: readonly Subject[], paragraph: number): SubjectMemory {
  const named = subjects.filter((subject) => subject.named && isThing(subject));
  const last = named.at(-1);
  const minutes = subjects.findLast(({ kind, named: dated }) => kind === 'minutes' && dated) ?? memory.minutes;
  if (!last) return { ...memory, minutes };
  const fresh = named.filter((one) => !memory.named.some((known) => sameTitle(known.title, one.title)));
  return { last, paragraph, minutes, named: [...memory.named, ...fresh].slice(-MOST_NAMED) };
}

/** A theme, network, project or cohort: what can be spoken of again as "netværket". */
export function isThing({ kind }: Subject): boolean {
  return kind === 'theme' || kind === 'network' || kind === 'project' || kind === 'cohort';
}

/** A thing named in a sentence as the subject of an outcome. */
export function subjectOf({ kind, title, category }: NamedThing): Subject {
  return { kind, title, category, named: true };
}

/** Whether two titles differ at most in case and folding. */
export function sameTitle(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
