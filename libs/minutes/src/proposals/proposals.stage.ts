import type { Category, SubjectKind } from '@netvaerksoverblik/domain';
import { categoryOfCell, isEmptyCell, isPersonName } from '../mentions/tabled.js';
import type { Proposal, Table, TableRow } from '../reading.js';
import { isOneOf } from '../tables/heads.js';
import { CATEGORY_HEADS, PROPOSAL_HEADS } from '../tables/tables.vocabulary.js';
import {
  CONTACT_HEADS,
  ORIGINS,
  PROBLEM_HEADS,
  PRODUCT_HEADS,
  PROPOSING,
  RUNNING_HEADS,
} from './proposals.vocabulary.js';

/** What an item is about, as its title says. */
interface ItemTitle {
  readonly title: string;
  readonly kind: SubjectKind;
}

/** A longer cell names nothing. */
const LONGEST_NAME = 150;

/**
 * The themes that the rows of an item's tables propose. A network is proposed as a theme. A table proposes only where its
 * heads or the item's title say so: one that lists what runs already does not.
 */
export function readProposals(tables: readonly Table[], item: ItemTitle): Proposal[] {
  const origin = ORIGINS.find(({ phrases }) => phrases.some((phrase) => item.title.toLowerCase().includes(phrase)));
  return tables.flatMap((table) => {
    const columns = columnsOf(table, item);
    return columns === null ? [] : table.rows.flatMap((row) => proposalIn(row, columns, origin?.origin ?? null));
  });
}

interface Columns {
  readonly name: number;
  readonly category: number;
  readonly problem: number;
  readonly product: number;
  readonly contacts: number;
}

function columnsOf({ kind, columns }: Table, item: ItemTitle): Columns | null {
  const at = (words: readonly string[]): number => columns.findIndex((head) => isOneOf(head, words));
  const name = nameColumn(columns, item.kind);
  if (kind !== 'proposals' || name < 0 || at(RUNNING_HEADS) >= 0) return null;
  const found = { name, category: at(CATEGORY_HEADS), contacts: at(CONTACT_HEADS) };
  const [problem, product] = [at(PROBLEM_HEADS), at(PRODUCT_HEADS)];
  const proposes = problem >= 0 || product >= 0 || isProposing(columns[name] ?? '') || isProposing(item.title);
  return proposes ? { ...found, problem, product } : null;
}

/** The column of themes or networks; of "forslag" where the item is about these. */
function nameColumn(columns: readonly string[], itemKind: SubjectKind): number {
  return columns.findIndex((head) => {
    const known = PROPOSAL_HEADS.find(({ words }) => isOneOf(head, words));
    const kind = known === undefined ? null : (known.kind ?? itemKind);
    return kind === 'theme' || kind === 'network';
  });
}

function isProposing(words: string): boolean {
  const parts = words.toLowerCase().split(/[^\p{L}]+/u);
  return parts.some((word) => PROPOSING.some((beginning) => word === beginning || isLonger(word, beginning)));
}

/** `forslag` begins `forslagene`; `ide` begins other words too. */
const isLonger = (word: string, beginning: string): boolean => beginning.length > 4 && word.startsWith(beginning);

function proposalIn({ cells, start, end, quote }: TableRow, columns: Columns, origin: Proposal['origin']): Proposal[] {
  const title = (cells[columns.name] ?? '').replace(/\.$/, '');
  if (isEmptyCell(title) || title.length > LONGEST_NAME || !/\p{L}/u.test(title)) return [];
  const said = (at: number): string | null => saidIn(cells[at] ?? '');
  return [
    {
      ...{ title, category: categoryIn(cells[columns.category] ?? ''), origin, start, end, quote },
      ...{ problem: said(columns.problem), possibleProduct: said(columns.product) },
      contacts: contactsIn(cells[columns.contacts] ?? ''),
    },
  ];
}

const saidIn = (cell: string): string | null => (isEmptyCell(cell) || !/\p{L}/u.test(cell) ? null : cell);

const categoryIn = (cell: string): Category | null => categoryOfCell(cell);

/** `Karen Dam, Ole og Bo Lind` are three; `Kultur og Fritid` is one. */
function contactsIn(cell: string): string[] {
  const parts = cell.split(/[,;/]/).flatMap((part) => {
    const names = part.split(/ og | samt /).map((name) => name.trim());
    return names.every(isPersonName) ? names : [part.trim()];
  });
  return parts.map((part) => part.replace(/^og /, '').replace(/\.$/, '')).filter((part) => saidIn(part) !== null);
}
