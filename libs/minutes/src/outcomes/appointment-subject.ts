import type { RoleName, SubjectKind } from '@netvaerksoverblik/domain';
import type { Subject } from '../reading.js';
import { impliedSubject, namesIn, type SubjectFrame } from '../subjects/resolve-subjects.js';
import type { SubjectMemory } from '../subjects/subject-memory.js';
import { kindOfWords } from '../subjects/subject-nouns.js';
import type { Token } from '../text/tokens.js';
import type { Appointment } from './appointments.js';

const KINDS: Partial<Record<RoleName, SubjectKind>> = {
  'reference-leader': 'network',
  'network-leader': 'network',
  'project-owner': 'project',
  'project-chair': 'project',
  'project-member': 'project',
};

/** Which of several things is meant is not said. */
const SEVERAL: ReadonlySet<string> = new Set(['netværkene', 'temaerne', 'projekterne', 'begge', 'alle', 'de']);

/** What somebody is given a role in: named after the role, named before in the decision, else the item. */
export function appointmentSubject(
  tokens: readonly Token[],
  appointment: Appointment,
  frame: SubjectFrame,
  memory: SubjectMemory,
): Subject {
  const after = tokens.slice(appointment.at + 1);
  const named = namesIn(after, frame)[0] ?? namesIn(tokens.slice(0, appointment.at), frame).at(-1);
  if (named) return named;
  const kind = KINDS[appointment.role];
  const several = after.slice(0, 5).some(({ lower }) => SEVERAL.has(lower));
  const told = kindOfWords(after.slice(0, 4));
  const last = memory.last;
  if (last && !several && fits(last, kind))
    return told === 'theme' || told === 'network' ? { ...last, kind: told } : last;
  const implied = impliedSubject(after.slice(0, 4), frame);
  return kind && told === null ? { ...implied, kind } : implied;
}

/** A reference leader belongs to a theme or network, a project owner to a project. */
function fits(last: Subject, kind: SubjectKind | undefined): boolean {
  if (kind === undefined) return true;
  return kind === 'project' ? last.kind === 'project' : last.kind === 'network' || last.kind === 'theme';
}
