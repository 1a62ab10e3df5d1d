import type { Category, SubjectKind } from '@netvaerksoverblik/domain';
import type { Mention, Span } from '../reading.js';
import { isUpper } from '../text/characters.js';
import type { Cell } from '../tables/cells.js';
import { foldHead, isOneOf } from '../tables/heads.js';
import { CATEGORY_HEADS, DEPARTMENT_HEADS, PEOPLE_HEADS, PROPOSAL_HEADS } from '../tables/tables.vocabulary.js';
import type { PlacedTable } from '../tables/tables.stage.js';
import { compileWords } from '../text/word-patterns.js';
import { type MentionDraft, named } from './draft.js';
import { FIRST_NAMES } from '../text/first-names.vocabulary.js';
import { CATEGORY_WORDS, DEPARTMENT_WORDS, EMPTY_CELLS } from './mentions.vocabulary.js';

type Row = readonly Cell[];
type ThingKind = Extract<Mention['kind'], 'network' | 'theme' | 'project'>;

const isDepartmentWord = compileWords(DEPARTMENT_WORDS);

const LONGEST_NAME = 150;
const LONGEST_PERSON = 60;

/**
 * The networks, themes and projects that the rows of a table name, and the people in its columns for people.
 *
 * @param titleKind what the item is about, for tables of "forslag"
 */
export function findTabled(text: string, { table, cells }: PlacedTable, titleKind: SubjectKind): MentionDraft[] {
  const people = table.columns.flatMap((head, at) => peopleHead(head).map((role) => ({ at, role })));
  const thing = table.kind === 'proposals' || people.length > 0 ? thingColumn(table.columns, titleKind) : null;
  const category = table.columns.findIndex((head) => isOneOf(head, CATEGORY_HEADS));
  const department = table.columns.findIndex((head) => isOneOf(head, DEPARTMENT_HEADS));
  return cells.flatMap((row) => [
    ...(thing ? thingIn(row, thing, row[category]) : []),
    ...people.flatMap(({ at, role }) =>
      peopleIn(text, row[at], role, department < 0 ? '' : (row[department]?.text ?? '')),
    ),
  ]);
}

interface ThingColumn {
  readonly at: number;
  readonly kind: ThingKind;
}

/** The first column whose head says what its rows are; one that only says "forslag" where the item says of what. */
function thingColumn(columns: readonly string[], titleKind: SubjectKind): ThingColumn | null {
  for (const [at, head] of columns.entries()) {
    const known = PROPOSAL_HEADS.find(({ words }) => isOneOf(head, words));
    const kind = known?.kind ?? (known && isThingKind(titleKind) ? titleKind : null);
    if (kind) return { at, kind };
  }
  return null;
}

function isThingKind(kind: SubjectKind): kind is ThingKind {
  return kind === 'network' || kind === 'theme' || kind === 'project';
}

/** The role that a head says of the people under it: none, null for people without a role, or the head as written. */
function peopleHead(head: string): (string | null)[] {
  const known = PEOPLE_HEADS.find(({ words }) => isOneOf(head, words));
  return known ? [known.role ? foldHead(head) : null] : [];
}

/** Whether a cell says nothing. */
export function isEmptyCell(text: string): boolean {
  return text.length < 2 || EMPTY_CELLS.has(text.toLowerCase());
}

function thingIn(row: Row, { at, kind }: ThingColumn, category: Cell | undefined): MentionDraft[] {
  const cell = row[at];
  if (!cell || isEmptyCell(cell.text) || cell.text.length > LONGEST_NAME || !/\p{L}/u.test(cell.text)) return [];
  return [{ ...named(kind, cell.text.replace(/\.$/, ''), cell), category: categoryOfCell(category?.text ?? '') }];
}

/** Welfare, innovation or learning, where a cell says so. */
export function categoryOfCell(text: string): Category | null {
  const lower = text.toLowerCase();
  return CATEGORY_WORDS.find(({ beginning }) => lower.startsWith(beginning))?.category ?? null;
}

/** `Karen Dam, Ole og Bo Lind`: first names alone count here, as the column says that they are people. */
function peopleIn(text: string, cell: Cell | undefined, role: string | null, department: string): MentionDraft[] {
  if (!cell) return [];
  const names = cell.text.split(/,|;|\/| og | samt /).map((name) => name.trim().replace(/\.$/, ''));
  return names.filter(isPersonName).map((name) => ({
    ...named('person', name, placeIn(text, cell, name)),
    role,
    department: isEmptyCell(department) ? null : department,
  }));
}

/** The name's own place in the cell; the whole cell where marks or a page stand between its words. */
function placeIn(text: string, { start, end }: Cell, name: string): Span {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length };
}

/** A known first name, or two words and more of which none is of a department. */
export function isPersonName(name: string): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  if (isEmptyCell(name) || name.length > LONGEST_PERSON || words.length > 5 || !isUpper(first.charAt(0))) return false;
  if (/[\d()?:&]/.test(name) || words.some((word) => isDepartmentWord(word.toLowerCase()))) return false;
  return words.length > 1 || FIRST_NAMES.has(first.toLowerCase());
}
