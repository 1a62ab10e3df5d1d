import type { RoleName } from '@netvaerksoverblik/domain';
import { type Token, hideQuoted, tokenize } from '../text/tokens.js';
import { appointmentSubject } from './appointment-subject.js';
import { type Appointment, findAppointments, roleAt } from './appointments.js';
import { basis, type OutcomeDraft, type Spoken } from './draft.js';
import { findListed } from './listed-people.js';
import { groupRole, findMemberships, peopleChosen } from './memberships.js';
import { compilePhrase, findPhrase } from '../text/phrases.js';
import { isSubordinate } from './clauses.js';
import type { Forums } from '../forums/forums.js';
import { peopleAfter } from './people-in-text.js';

/** Everyone who is given a role, or is willing to take one. */
export function appointmentOutcomes(spoken: Spoken): OutcomeDraft[] {
  const { sentence, forums, frame, memory } = spoken;
  const open = hideQuoted(sentence.tokens);
  const byRole = findAppointments(open, forums);
  const members = findMemberships(open, forums).filter(({ person }) => !byRole.some((one) => one.person === person));
  const all = [...byRole, ...members];
  const taking = all.length > 0 ? all : findSuccessors(open, forums);
  const chosen = taking.length > 0 ? taking : chosenForAsked(spoken, open);
  const found = chosen.length > 0 ? chosen : findListed(sentence, forums);
  return found.map((one) => ({
    ...basis(sentence),
    kind: one.kind,
    subject: appointmentSubject(sentence.tokens, one, frame, memory),
    person: one.person,
    role: one.role,
    words: [],
  }));
}

const SUCCEEDED = compilePhrase('afløses|afløst|overtages|overtaget|erstattes|erstattet|efterfølges af');

/** `Han afløses af X`, `Hendes plads overtages af X`: whoever had the role before. */
function findSuccessors(open: readonly Token[], forums: Forums): Appointment[] {
  const hit = findPhrase(open, SUCCEEDED);
  if (!hit || isSubordinate(open, hit.from)) return [];
  const isForum = (word: string) => forums.isOwn(word) || forums.isOther(word);
  return peopleAfter(open, hit.to, isForum).map(({ name }) => ({
    kind: 'appointed',
    person: name,
    role: 'other',
    at: hit.from,
  }));
}

/** `Udvalget udpegede Anna Holm og Bo Lind.`: the role is the one that a recommendation asked for. */
function chosenForAsked({ frame, forums }: Spoken, open: readonly Token[]): Appointment[] {
  const people = peopleChosen(open, forums);
  const role = people.length === 0 ? null : askedRole(frame.text, frame.recommendations);
  return people.map(({ name, from }) => ({ kind: 'appointed', person: name, role: role ?? 'member', at: from }));
}

function askedRole(text: string, recommendations: readonly { start: number; end: number }[]): RoleName | null {
  for (const { start, end } of recommendations) {
    const tokens = tokenize(text, start, end);
    const roles = tokens.map((_, at) => roleAt(tokens, at) ?? groupRole(tokens, at));
    const role = roles.find((one) => one !== undefined && one !== null);
    if (role) return role;
  }
  return null;
}
