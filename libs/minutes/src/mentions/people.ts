import { findAppointments } from '../outcomes/appointments.js';
import type { Forums } from '../forums/forums.js';
import { hideQuoted, type Token, wordAt } from '../text/tokens.js';
import { bracketsAfter, roleOf } from './brackets.js';
import { departmentAt, type DepartmentHit } from './departments.js';
import type { MentionDraft } from './draft.js';
import { FIRST_NAMES } from '../text/first-names.vocabulary.js';
import { DEPARTMENT_LINKS } from './mentions.vocabulary.js';
import { isPositionWord, nameAt, type NameHit } from './person-names.js';

/** What the words around a name say of the person, and the tokens that say it. */
interface Said {
  readonly role: string | null;
  readonly department: string | null;
  readonly from: number;
  readonly to: number;
}

/** The people of a sentence, with role and department as the words beside the name give them. */
export function findPeople(written: readonly Token[], forums: Forums): MentionDraft[] {
  if (!mayName(written)) return [];
  const isForum = (word: string) => forums.isOwn(word) || forums.isOther(word);
  const tokens = hideQuoted(written);
  const roles = appointedRoles(written, forums);
  const people: MentionDraft[] = [];
  let listed = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = isCapital(tokens[at]) ? personAt(tokens, at, isForum, listed, roles) : null;
    if (!hit) {
      listed = listed && isJoin(tokens, at);
      continue;
    }
    people.push(draftOf(tokens, hit, roles));
    at = (bracketsAfter(tokens, hit.to)?.to ?? hit.to) - 1;
    listed = true;
  }
  return [...people, ...firstNames(tokens, roles, people)];
}

/** Two words in capitals side by side, or a known first name: without these nobody is named. */
function mayName(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => isCapital(token) && (isCapital(tokens[at + 1]) || FIRST_NAMES.has(token.lower)));
}

function personAt(
  tokens: readonly Token[],
  at: number,
  isForum: (word: string) => boolean,
  listed: boolean,
  roles: readonly AppointedRole[],
): NameHit | null {
  const told = listed || isTold(tokens, at) || roles.some(({ first }) => first === tokens[at]?.text);
  return nameAt(tokens, at, isForum, told || opensBracket(tokens, at, isForum));
}

/** `Susanne som projektejer`: a known first name alone, where the words give it a role. */
function firstNames(
  tokens: readonly Token[],
  roles: readonly AppointedRole[],
  people: readonly MentionDraft[],
): MentionDraft[] {
  return roles.flatMap((given) => {
    const from = tokens.findIndex(({ text, lower }) => text === given.person && FIRST_NAMES.has(lower));
    const known = from < 0 || people.some(({ title }) => title.startsWith(given.person));
    return known ? [] : [draftOf(tokens, { name: given.person, from, to: from + 1 }, roles)];
  });
}

function isJoin(tokens: readonly Token[], at: number): boolean {
  return [',', 'og', 'samt', '&', '/'].includes(wordAt(tokens, at));
}

/** What somebody is stands right before the name, or a role and a colon do. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return isPositionWord(before) || (before === ':' && isPositionWord(wordAt(tokens, at - 2)));
}

/** `Galya Ianova (ØS)`: a name of unknown words, told by the department behind it. */
function opensBracket(tokens: readonly Token[], at: number, isForum: (word: string) => boolean): boolean {
  const hit = nameAt(tokens, at, isForum, true);
  const inside = hit ? bracketsAfter(tokens, hit.to) : null;
  return inside !== null && (inside.department !== null || inside.role !== null);
}

function draftOf(tokens: readonly Token[], hit: NameHit, roles: readonly AppointedRole[]): MentionDraft {
  const said = [saidBehind(tokens, hit), saidBefore(tokens, hit), saidElsewhere(hit, roles)].filter(
    (one) => one !== null,
  );
  const role = said.find((one) => one.role !== null)?.role ?? null;
  const department = said.find((one) => one.department !== null)?.department ?? null;
  const from = Math.min(hit.from, ...said.map((one) => one.from));
  const to = Math.max(hit.to, ...said.map((one) => one.to));
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { kind: 'person', title: hit.name, category: null, role, department, start, end };
}

/** `, afdelingschef i Kultur og Fritid`, `(Ældre)`, `– tovholder` */
function saidBehind(tokens: readonly Token[], { to, from }: NameHit): Said | null {
  const inside = bracketsAfter(tokens, to);
  if (inside) return inside.role === null && inside.department === null ? null : { ...inside, from };
  return saidFrom(tokens, { to, from }) ?? saidApart(tokens, { to, from });
}

/** `fra Kultur og Fritid` */
function saidFrom(tokens: readonly Token[], { to, from }: Pick<NameHit, 'to' | 'from'>): Said | null {
  const own = wordAt(tokens, to) === 'fra' ? departmentAt(tokens, to + 1) : null;
  return own && { role: null, department: own.name, from, to: own.to };
}

/** `, afdelingschef i Kultur og Fritid` */
function saidApart(tokens: readonly Token[], { to, from }: Pick<NameHit, 'to' | 'from'>): Said | null {
  if (![',', '–', '-'].includes(wordAt(tokens, to))) return null;
  const place = positionEnd(tokens, to + 1);
  if (place === null || isCapital(tokens[place])) return null;
  const department = departmentBehind(tokens, place);
  return {
    role: roleOf(tokens.slice(to + 1, place)),
    department: department?.name ?? null,
    from,
    to: department?.to ?? place,
  };
}

/** Past what somebody is; null where it does not stand there. Up to two words in small letters may lead to it. */
function positionEnd(tokens: readonly Token[], at: number): number | null {
  for (let place = at; place < at + 3; place += 1) {
    const token = tokens[place];
    if (token?.kind !== 'word' || isCapital(token)) return null;
    if (isPositionWord(token.lower)) return place + 1;
    if (DEPARTMENT_LINKS.has(token.lower)) return null;
  }
  return null;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
}

function departmentBehind(tokens: readonly Token[], place: number): DepartmentHit | null {
  return DEPARTMENT_LINKS.has(wordAt(tokens, place)) ? departmentAt(tokens, place + 1) : null;
}

/** `områdeleder …`, `Referenceleder: …`, `Afdelingschef for Kultur og Fritid, …`, `Projektejer for aftalen, …` */
function saidBefore(tokens: readonly Token[], { from, to }: NameHit): Said | null {
  const mark = wordAt(tokens, from - 1);
  const place = mark === ':' ? from - 2 : from - 1;
  if (isPositionWord(wordAt(tokens, place)))
    return { role: roleOf(tokens.slice(place, place + 1)), department: null, from: place, to };
  return saidFar(tokens, { from, to }, mark === ',');
}

/** A position further back, with what it is for between it and the name. */
function saidFar(tokens: readonly Token[], { from, to }: Pick<NameHit, 'to' | 'from'>, isApart: boolean): Said | null {
  const end = isApart ? from - 1 : from;
  const at = lastPosition(tokens, from);
  if (at === null || !DEPARTMENT_LINKS.has(wordAt(tokens, at + 1))) return null;
  const department = departmentBehind(tokens, at + 1);
  const reaches = department?.to === end || (isApart && areSmallWords(tokens, at + 2, end));
  return reaches
    ? { role: roleOf(tokens.slice(at, at + 1)), department: department?.name ?? null, from: at, to }
    : null;
}

const FARTHEST = 14;

function lastPosition(tokens: readonly Token[], before: number): number | null {
  for (let at = before - 2; at >= Math.max(0, before - FARTHEST); at -= 1) {
    if (isPositionWord(wordAt(tokens, at))) return at;
  }
  return null;
}

/** One to three words in small letters: what somebody is for. */
function areSmallWords(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return words.length > 0 && words.length < 4 && words.every((word) => word.kind === 'word' && !isCapital(word));
}

interface AppointedRole {
  readonly person: string;
  readonly first: string;
  /** As written. */
  readonly role: string;
  readonly at: number;
}

/** Roles that the sentence gives by a verb or a colon; what somebody is willing to do is no role yet. */
function appointedRoles(tokens: readonly Token[], forums: Forums): AppointedRole[] {
  return findAppointments(tokens, forums)
    .filter(({ kind }) => kind === 'appointed')
    .map(({ person, at }) => ({ person, first: person.split(' ')[0] ?? '', role: tokens[at]?.text ?? '', at }));
}

function saidElsewhere({ name, from, to }: NameHit, roles: readonly AppointedRole[]): Said | null {
  const given = roles.find(({ person }) => person === name);
  return given
    ? { role: given.role, department: null, from: Math.min(from, given.at), to: Math.max(to, given.at + 1) }
    : null;
}
