import type { RoleName } from '@netvaerksoverblik/domain';
import { compilePhrase, findPhrase } from '../text/phrases.js';
import { type Token, wordAt } from '../text/tokens.js';
import { compileWords } from '../text/word-patterns.js';
import type { Appointment } from './appointments.js';
import { isForumsDoing, isSubordinate } from './clauses.js';
import type { Forums } from '../forums/forums.js';
import { peopleAfter, peopleBefore, type PersonHit } from './people-in-text.js';
import { OFFICE_NOUNS, CHOOSING_VERBS, CONSISTING, GROUP_KINDS, JOINING_VERBS } from './roles.vocabulary.js';

const GROUPS = GROUP_KINDS.map(({ role, chair, nouns }) => ({ role, chair, fits: compileWords(nouns) }));
const CONSISTS = CONSISTING.map(compilePhrase);
const CHAIRS: ReadonlySet<string> = new Set(['formand', 'fmd', 'forperson', 'tovholder', 'leder']);
const isOffice = compileWords(OFFICE_NOUNS);
const WIDEST = 24;

/** The role that membership of the group at this place gives; null where no group stands there. */
export function groupRole(tokens: readonly Token[], at: number): RoleName | null {
  return GROUPS.find(({ fits }) => fits(wordAt(tokens, at)))?.role ?? null;
}

/** Whether a sentence says who makes up a group. */
export function consists(tokens: readonly Token[]): boolean {
  return CONSISTS.some((phrase) => findPhrase(tokens, phrase) !== null);
}

/** The role of the chair of the group at this place; null where no group stands there. */
export function chairRole(tokens: readonly Token[], at: number): RoleName | null {
  return GROUPS.find(({ fits }) => fits(wordAt(tokens, at)))?.chair ?? null;
}

/** Members of groups: `Projektgruppen består af X (formand) og Y`, `X indtræder i styregruppen`, `I gruppen sidder X`. */
export function findMemberships(tokens: readonly Token[], forums: Forums): Appointment[] {
  const isForum = (word: string) => forums.isOwn(word) || forums.isOther(word);
  for (let at = 0; at < tokens.length; at += 1) {
    const group = GROUPS.find(({ fits }) => fits(wordAt(tokens, at)));
    if (!group || isSubordinate(tokens, at)) continue;
    const people = consisting(tokens, at, isForum) ?? sitting(tokens, at, isForum) ?? joining(tokens, at, isForum);
    if (people && people.length > 0)
      return people.map((one) => ({
        kind: 'appointed',
        person: one.name,
        role: isChair(tokens, one) ? group.chair : group.role,
        at,
      }));
  }
  return [];
}

type ForumTest = (word: string) => boolean;

/** `Projektgruppen består af …` */
function consisting(tokens: readonly Token[], at: number, isForum: ForumTest): PersonHit[] | null {
  const hit = CONSISTS.map((phrase) => findPhrase(tokens.slice(0, at + WIDEST), phrase, at + 1)).find(
    (one) => one !== null,
  );
  if (!hit || tokens.slice(at + 1, hit.from).some(({ text }) => text === ',')) return null;
  const people = peopleAfter(tokens, hit.to, isForum);
  return people.length > 0 ? people : holderOf(tokens, hit.to);
}

/** `suppleres med økonomichefen`: the office stands for who holds it. */
function holderOf(tokens: readonly Token[], at: number): PersonHit[] {
  const office = tokens[at];
  return office && isOffice(office.lower) ? [{ name: office.text, from: at, to: at + 1, start: at }] : [];
}

/** `I arbejdsgruppen sidder X og Y` */
function sitting(tokens: readonly Token[], at: number, isForum: ForumTest): PersonHit[] | null {
  const led = ['i', 'til'].includes(wordAt(tokens, at - 1));
  return led && JOINING_VERBS.has(wordAt(tokens, at + 1)) ? peopleAfter(tokens, at + 2, isForum) : null;
}

/** `X indtræder i styregruppen`, `Udvalget udpegede X til arbejdsgruppen` */
function joining(tokens: readonly Token[], at: number, isForum: ForumTest): PersonHit[] | null {
  if (!['i', 'til', 'af'].includes(wordAt(tokens, at - 1))) return null;
  let from = at - 1;
  while (from > 0 && at - from < 8 && isJoiningWord(wordAt(tokens, from - 1))) from -= 1;
  const verbs = tokens.slice(from, at).some(({ lower }) => JOINING_VERBS.has(lower));
  const people = peopleBefore(tokens, from, isForum);
  if (verbs || people.length === 0) return verbs ? people : null;
  const lead = tokens.slice(0, people[0]?.from).slice(-4);
  return lead.some(({ lower }) => CHOOSING_VERBS.has(lower)) ? people : null;
}

function isJoiningWord(word: string): boolean {
  return (
    JOINING_VERBS.has(word) ||
    ['blev', 'bliver', 'er', 'med', 'ind', 'også', 'herefter', 'som', 'nyt', 'medlem', 'medlemmer'].includes(word)
  );
}

/** Who is chosen where nothing is said of what for. */
export function peopleChosen(tokens: readonly Token[], forums: Forums): PersonHit[] {
  const isForum = (word: string) => forums.isOwn(word) || forums.isOther(word);
  const at = tokens.findIndex(({ lower }) => CHOOSING_VERBS.has(lower));
  if (at < 0 || isSubordinate(tokens, at)) return [];
  if (isForumsDoing(tokens, at, forums))
    return peopleAfter(tokens, forums.isOwn(wordAt(tokens, at + 1)) ? at + 2 : at + 1, isForum);
  const isActive = /(?:er|te|ede)$/.test(wordAt(tokens, at));
  return isActive ? [] : peopleBefore(tokens, chosenFrom(tokens, at), isForum);
}

/** `X blev udpeget`: the people stand before the auxiliary. */
function chosenFrom(tokens: readonly Token[], at: number): number {
  return ['blev', 'bliver', 'er'].includes(wordAt(tokens, at - 1)) ? at - 1 : at;
}

function isChair(tokens: readonly Token[], { to }: PersonHit): boolean {
  return wordAt(tokens, to) === '(' && CHAIRS.has(wordAt(tokens, to + 1));
}
