import type { RoleName } from '@netvaerksoverblik/domain';
import { compilePhrases, findPhrase, phrasesAmong } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { isSubordinate } from './clauses.js';
import type { Forums } from './forums.js';
import { MODALS } from './grammar.vocabulary.js';
import { peopleAfter, peopleBefore, type PersonHit } from './people-in-text.js';
import {
  APPOINTING_VERBS,
  APPOINTING_WORDS,
  CANDIDATE_PHRASES,
  FORUM_APPOINTS,
  GROUP_ROLES,
  ROLE_NOUNS,
} from './roles.vocabulary.js';

/** Somebody is appointed to a role, or willing to take it. Places are those of tokens. */
export interface Appointment {
  readonly kind: 'appointed' | 'candidate';
  readonly person: string;
  readonly role: RoleName;
  /** Place of the role. */
  readonly at: number;
}

const CANDIDATES = compilePhrases(CANDIDATE_PHRASES);

/** Everyone whom the sentence gives a role. */
export function findAppointments(tokens: readonly Token[], forums: Forums): Appointment[] {
  const isForum = (word: string) => forums.isOwn(word) || forums.isOther(word);
  return tokens.flatMap((_, at) => {
    const role = roleAt(tokens, at);
    if (!role || wordAt(tokens, at - 1) === 'ikke') return [];
    const found =
      fromVerb(tokens, at, isForum) ??
      fromAs(tokens, at, isForum) ??
      candidates(tokens, at, isForum) ??
      fromRole(tokens, at, isForum);
    return (found?.people ?? []).map(({ name }) => ({ kind: found?.kind ?? 'candidate', person: name, role, at }));
  });
}

function roleAt(tokens: readonly Token[], at: number): RoleName | undefined {
  const noun = wordAt(tokens, at);
  const group = GROUP_ROLES.find(
    (one) =>
      one.noun === noun && [2, 3, -3, -4, -5, -6].some((step) => wordAt(tokens, at + step).startsWith(one.group)),
  );
  return group?.role ?? ROLE_NOUNS.find(({ nouns }) => nouns.includes(noun))?.role;
}

interface Found {
  readonly kind: Appointment['kind'];
  readonly people: readonly PersonHit[];
}

function found(kind: Appointment['kind'], people: readonly PersonHit[]): Found | null {
  return people.length > 0 ? { kind, people } : null;
}

type ForumTest = (word: string) => boolean;

/** `X er (blevet udpeget som) referenceleder` */
function fromVerb(tokens: readonly Token[], at: number, isForum: ForumTest): Found | null {
  let from = at;
  while (from > 0 && at - from < 8 && APPOINTING_WORDS.has(wordAt(tokens, from - 1))) from -= 1;
  const between = tokens.slice(from, at).map(({ lower }) => lower);
  if (!between.some((word) => APPOINTING_VERBS.has(word)) || isSubordinate(tokens, from)) return null;
  return found('appointed', peopleBefore(tokens, from, isForum));
}

/** `med X som projektejer`, `udpegede X til projektejer` */
function fromAs(tokens: readonly Token[], at: number, isForum: ForumTest): Found | null {
  let link = at - 1;
  while (link > 0 && ['ny', 'nye', 'den', 'fælles'].includes(wordAt(tokens, link))) link -= 1;
  const word = wordAt(tokens, link);
  if (word !== 'som' && word !== 'til') return null;
  const people = peopleBefore(tokens, link, isForum);
  return leadsToRole(tokens, people[0]?.from ?? link, word) ? found('appointed', people) : null;
}

/** What stands before a person gives the role: a verb that appoints, "med", or a person and role before. */
function leadsToRole(tokens: readonly Token[], before: number, link: string): boolean {
  const lead = tokens.slice(Math.max(0, before - 8), before).map(({ lower }) => lower);
  if (lead.some((one) => FORUM_APPOINTS.has(one))) return true;
  return link === 'som' && (lead.at(-1) === 'med' || (lead.at(-1) === 'og' && lead.includes('som')));
}

/** `X vil gerne træde til som netværksleder` */
function candidates(tokens: readonly Token[], at: number, isForum: ForumTest): Found | null {
  for (const phrase of phrasesAmong(CANDIDATES, tokens)) {
    const hit = findPhrase(tokens.slice(0, at), phrase);
    const people = hit && at - hit.to < 10 ? peopleBefore(tokens, hit.from, isForum) : [];
    if (hit && people.length > 0 && !isSubordinate(tokens, hit.from)) return found('candidate', people);
  }
  return null;
}

/** `Referenceleder bliver X`, `Som referenceleder for netværket udpeges X`, `Referenceleder: X` */
function fromRole(tokens: readonly Token[], at: number, isForum: ForumTest): Found | null {
  if (wordAt(tokens, at + 1) === ':') return found('appointed', peopleAfter(tokens, at + 2, isForum));
  const verb = verbAfterRole(tokens, at);
  if (verb === null || isSubordinate(tokens, verb)) return null;
  return found('appointed', peopleAfter(tokens, isForum(wordAt(tokens, verb + 1)) ? verb + 2 : verb + 1, isForum));
}

/** The appointing verb that follows a role in the same clause. */
function verbAfterRole(tokens: readonly Token[], at: number): number | null {
  for (let place = at + 1; place < Math.min(tokens.length, at + 20); place += 1) {
    const word = wordAt(tokens, place);
    if (word === ',' || word === ';' || MODALS.has(word)) return null;
    if (APPOINTING_VERBS.has(word) || FORUM_APPOINTS.has(word)) return place;
  }
  return null;
}
