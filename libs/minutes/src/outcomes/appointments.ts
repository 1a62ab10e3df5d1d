import type { RoleName } from '@netvaerksoverblik/domain';
import { compilePhrases, findPhrase, type PhraseHit, phrasesAmong } from '../text/phrases.js';
import { type Token, wordAt, wordsOf } from '../text/tokens.js';
import { compileWords, compileWordTable, indexWords } from '../text/word-patterns.js';
import { isSubordinate } from './clauses.js';
import type { Forums } from '../forums/forums.js';
import { MODALS } from './grammar.vocabulary.js';
import { peopleAfter, peopleBefore, type PersonHit } from './people-in-text.js';
import {
  APPOINTING_VERBS,
  APPOINTING_WORDS,
  CANDIDATE_PHRASES,
  FORUM_APPOINTS,
  GROUP_ROLES,
  OFFICE_NOUNS,
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
  const appointments: Appointment[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const role = roleAt(tokens, at);
    if (!role || wordAt(tokens, at - 1) === 'ikke') continue;
    const given = givenRole(tokens, at, isForum);
    if (!given) continue;
    const { kind, people } = given;
    for (const person of namesOf(tokens, people)) appointments.push({ kind, person, role, at });
  }
  return appointments;
}

function givenRole(tokens: readonly Token[], at: number, isForum: ForumTest): Found | null {
  return (
    fromVerb(tokens, at, isForum) ??
    fromAs(tokens, at, isForum) ??
    candidates(tokens, at, isForum) ??
    fromRole(tokens, at, isForum)
  );
}

const roleOfNoun = compileWordTable(ROLE_NOUNS.map(({ nouns, role }) => ({ words: nouns, value: role })));
/** Places of the groups whose member the noun may be. */
const inGroups = indexWords(GROUP_ROLES.map(({ noun }) => [noun]));
/** Where a group may be named whose member the noun is. */
const NEAR = [2, 3, -3, -4, -5, -6] as const;

/** The role that the noun at a place names; undefined where none stands there. */
export function roleAt(tokens: readonly Token[], at: number): RoleName | undefined {
  const noun = wordAt(tokens, at);
  const group = inGroups(noun).find((place) => isNear(tokens, at, GROUP_ROLES[place]?.group));
  if (group !== undefined) return GROUP_ROLES[group]?.role;
  return isLeading(tokens, at) ? 'network-leader' : (roleOfNoun(noun) ?? undefined);
}

function isNear(tokens: readonly Token[], at: number, group: string | undefined): boolean {
  return group !== undefined && NEAR.some((step) => wordAt(tokens, at + step).startsWith(group));
}

/** `som leder af netværket`, `tilbudt at lede "…"` */
function isLeading(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const leads =
    (word === 'leder' && ['af', 'for'].includes(wordAt(tokens, at + 1))) ||
    (word === 'lede' && wordAt(tokens, at - 1) === 'at');
  return leads && tokens.slice(at + 1, at + 4).some(({ lower, kind }) => lower.includes('netværk') || kind === 'quote');
}

/** `Centerchefen for Børn og Unge` is one person: who holds an office is called by it. */
function namesOf(tokens: readonly Token[], people: readonly PersonHit[]): string[] {
  const at = people.findIndex(
    ({ from }) => ['for', 'i', 'på'].includes(wordAt(tokens, from - 1)) && isOffice(wordAt(tokens, from - 2)),
  );
  const names = people.slice(0, at < 0 ? people.length : at).map(({ name }) => name);
  const [first, last] = [people[at], people.at(-1)];
  return first && last ? [...names, wordsOf(tokens.slice(first.from - 2, last.to))] : names;
}

const isOffice = compileWords(OFFICE_NOUNS);

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
  const before = people[0]?.start ?? link;
  if (leadsToRole(tokens, before, word)) return found('appointed', people);
  return SUCCEEDING.has(wordAt(tokens, before - 1))
    ? found('appointed', peopleBefore(tokens, before - 1, isForum))
    : null;
}

/** `med X som`, `får X som` */
const GETTING: ReadonlySet<string> = new Set(['med', 'får', 'fik', 'beholder']);

/** What stands before a person gives the role: a verb that appoints, "med", or a person and role before. */
function leadsToRole(tokens: readonly Token[], before: number, link: string): boolean {
  const lead = tokens.slice(Math.max(0, before - 8), before).map(({ lower }) => lower);
  if (lead.some((one) => FORUM_APPOINTS.has(one))) return true;
  return link === 'som' && (GETTING.has(lead.at(-1) ?? '') || (lead.at(-1) === 'og' && lead.includes('som')));
}

/** `X afløser Y som netværksleder` */
const SUCCEEDING: ReadonlySet<string> = new Set([
  'afløser',
  'afløste',
  'erstatter',
  'erstattede',
  'efterfølger',
  'efterfulgte',
]);

/** `X vil gerne træde til som netværksleder` */
function candidates(tokens: readonly Token[], at: number, isForum: ForumTest): Found | null {
  const rest = tokens.slice(at).map(({ lower }) => lower);
  if (rest.includes('men') && rest.includes('ikke')) return null;
  for (const phrase of phrasesAmong(CANDIDATES, tokens)) {
    const hit = findPhrase(tokens.slice(0, at), phrase);
    if (!hit || at - hit.to >= 10 || isSubordinate(tokens, hit.from)) continue;
    const people = willing(tokens, hit, at, isForum);
    if (people.length > 0) return found('candidate', people);
  }
  return null;
}

/** Who is willing: before the words that say so, after the first of them, or wished for by the forum. */
function willing(tokens: readonly Token[], hit: PhraseHit, at: number, isForum: ForumTest): readonly PersonHit[] {
  const before = peopleBefore(tokens, hit.from, isForum);
  if (before.length > 0) return before;
  const inverted = peopleAfter(tokens, hit.from + 1, isForum);
  if (inverted.length > 0) return inverted;
  const isWished = isForum(wordAt(tokens, hit.from - 1)) && wordAt(tokens, at - 1) === 'som';
  return isWished ? peopleBefore(tokens, at - 1, isForum) : [];
}

/** `Referenceleder bliver X`, `Som referenceleder for netværket udpeges X`, `Referenceleder: X` */
function fromRole(tokens: readonly Token[], at: number, isForum: ForumTest): Found | null {
  if (wordAt(tokens, at + 1) === ':') return found('appointed', peopleAfter(tokens, at + 2, isForum));
  const verb = verbAfterRole(tokens, at);
  if (verb === null) return goesOnTo(tokens, at, isForum);
  if (isSubordinate(tokens, verb)) return null;
  return found('appointed', peopleAfter(tokens, isForum(wordAt(tokens, verb + 1)) ? verb + 2 : verb + 1, isForum));
}

/** `… og til næstformand Bo Lind` */
function goesOnTo(tokens: readonly Token[], at: number, isForum: ForumTest): Found | null {
  const linked =
    ['som', 'til'].includes(wordAt(tokens, at - 1)) && ['og', ',', 'samt'].includes(wordAt(tokens, at - 2));
  const appoints = tokens.slice(0, at).some(({ lower }) => FORUM_APPOINTS.has(lower) || APPOINTING_VERBS.has(lower));
  return linked && appoints ? found('appointed', peopleAfter(tokens, at + 1, isForum)) : null;
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
