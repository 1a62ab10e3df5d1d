import { findDateMentions, type SubjectKind } from '@netvaerksoverblik/domain';
import type { Recommendation, Subject } from '../reading.js';
import { foldText } from '../text/characters.js';
import { wordsOf, type Token, wordAt } from '../text/tokens.js';
import { categoryOf, findNames, type NamedThing, quotedName } from './names.js';
import { kindOfWords } from './subject-nouns.js';
import { isThing, sameTitle, subjectOf, type SubjectMemory } from './subject-memory.js';
import { GENERIC_OBJECTS } from './subjects.vocabulary.js';

/** What an agenda item gives for telling what its sentences are about. */
export interface SubjectFrame {
  readonly text: string;
  readonly title: string;
  /** Kind that the item's title tells; `item` where it tells none. */
  readonly titleKind: SubjectKind;
  /** ISO date of the meeting. */
  readonly date: string;
  readonly recommendations: readonly Recommendation[];
  /** Themes, networks and projects that the item names anywhere. */
  readonly known: readonly NamedThing[];
}

const AGENDA = /^dagsorden(?:en|ens)?$/;
const MINUTES = /^(?:beslutnings)?referat(?:et|er|erne)?$/;
const PLURAL_MINUTES = /^(?:beslutnings)?referater(?:ne)?$/;
/** "netværket", "temaet": one thing that was named before. */
const ONE_AGAIN = /^(?:\S*netværket|\S*temaet|projektet)$/;
const PRONOUN_AGAIN = /^(?:det|den|dette|denne)$/;

/** What some words of a decision are about: agenda, minutes, things by name, else the item itself. */
export function resolveSubjects(words: readonly Token[], frame: SubjectFrame, memory: SubjectMemory): Subject[] {
  const routine = [...agendaOf(words, frame), ...minutesOf(words, frame, memory)];
  if (routine.length > 0) return routine;
  const named = namesIn(words, frame);
  if (named.length > 0) return named;
  return [namedBefore(words, memory) ?? impliedSubject(words, frame)];
}

function agendaOf(words: readonly Token[], frame: SubjectFrame): Subject[] {
  return words.some(({ lower }) => AGENDA.test(lower))
    ? [{ kind: 'agenda', title: frame.title, named: false, category: null }]
    : [];
}

function minutesOf(words: readonly Token[], frame: SubjectFrame, memory: SubjectMemory): Subject[] {
  const noun = words.find(({ lower }) => MINUTES.test(lower));
  if (!noun) return [];
  const stated = pastDays(wordsOfText(words, frame.text), frame.date);
  if (stated.length === 0 && memory.minutes && !PLURAL_MINUTES.test(noun.lower)) return [memory.minutes];
  const asked = frame.recommendations.filter(({ text }) =>
    foldText(text)
      .split(' ')
      .some((word) => MINUTES.test(word)),
  );
  const dates = stated.length > 0 ? stated : asked.flatMap(({ text }) => pastDays(text, frame.date));
  const taken = PLURAL_MINUTES.test(noun.lower) || dates.length < 2 || stated.length > 1 ? dates : dates.slice(0, 1);
  if (taken.length === 0) return [{ kind: 'minutes', title: frame.title, named: false, category: null }];
  return taken.map((title): Subject => ({ kind: 'minutes', title, named: stated.length > 0, category: null }));
}

/** Days that the words name, the latest such before the meeting where the year is left out. */
export function pastDays(words: string, reference: string): string[] {
  return findDateMentions(words, reference, 'past')
    .filter(({ precision, from, to }) => precision === 'day' && from === to)
    .map(({ to }) => to);
}

function wordsOfText(words: readonly Token[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
}

/** Names after their nouns; known names without; and names that only stand in quotation marks. */
export function namesIn(words: readonly Token[], frame: SubjectFrame): Subject[] {
  const folded = ` ${foldText(wordsOf(words))} `;
  const inWords = frame.known.filter(({ title }) => folded.includes(` ${foldText(title)} `));
  const direct = findNames(frame.text, words).map((thing) => subjectOf(completed(thing, inWords)));
  if (direct.length > 0) return unique(direct);
  return unique(inWords.length > 0 ? inWords.map(subjectOf) : quotedAlone(words, frame));
}

/** What the item says of the same name elsewhere: its category, and the rest of a name that a comma cut short. */
function completed(thing: NamedThing, known: readonly NamedThing[]): NamedThing {
  const title = foldText(thing.title);
  const longer = known.find((one) => foldText(one.title).startsWith(`${title} `));
  const same = longer ?? known.find((one) => foldText(one.title) === title);
  return same ? { ...thing, title: longer?.title ?? thing.title, category: thing.category ?? same.category } : thing;
}

function quotedAlone(words: readonly Token[], frame: SubjectFrame): Subject[] {
  const kind = kindOfWords(words) ?? frame.titleKind;
  if (kind !== 'theme' && kind !== 'network' && kind !== 'project') return [];
  return words
    .flatMap((_, at): Subject[] => {
      const name = quotedName(frame.text, words, at);
      return name && words[at - 1]?.kind !== 'quote' ? [{ kind, title: name.title, named: true, category: null }] : [];
    })
    .slice(0, 1);
}

/** "netværket", "temaet", said of what was named last. */
function namedBefore(words: readonly Token[], memory: SubjectMemory): Subject | null {
  const last = memory.last;
  if (!last || words.length > 3) return null;
  const pronoun = words.length === 1 && PRONOUN_AGAIN.test(wordAt(words, 0));
  if (!pronoun && !words.some(({ lower }) => ONE_AGAIN.test(lower))) return null;
  const kind = kindOfWords(words);
  if (kind === 'project' && last.kind !== 'project') return null;
  return kind === null || !isThing(last) ? last : { ...last, kind };
}

/** The item's title, with the kind that the words tell, or else the title does. */
export function impliedSubject(words: readonly Token[], frame: SubjectFrame): Subject {
  const aboutTitle = frame.titleKind !== 'item' && words.some((word) => kindOfWords([word]) === frame.titleKind);
  const kind = aboutTitle ? frame.titleKind : (kindOfWords(words) ?? frame.titleKind);
  const categories = new Set(words.map(({ lower }) => categoryOf(lower)).filter((one) => one !== null));
  const [category] = categories.size === 1 ? categories : [];
  return { kind, title: frame.title, named: false, category: category ?? null };
}

/** True where the words only stand for the matter at hand: "indstillingen", "sagen". */
export function isGeneric(words: readonly Token[]): boolean {
  const told = words.filter(({ kind }) => kind === 'word');
  const collective = COLLECTIVES.has(wordAt(told, 0)) && told.length <= LONGEST_COLLECTIVE;
  return collective || told.every(({ lower }) => GENERIC_OBJECTS.has(lower) || lower.length <= 3);
}

/** "begge nye netværk", "alle orienteringer" */
const COLLECTIVES: ReadonlySet<string> = new Set(['begge', 'alle', 'samtlige']);
const LONGEST_COLLECTIVE = 4;

function unique(subjects: readonly Subject[]): Subject[] {
  return subjects.filter(
    (subject, index) => subjects.findIndex((other) => sameTitle(other.title, subject.title)) === index,
  );
}
