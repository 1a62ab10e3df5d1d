import type { PortfolioKind } from '@netvaerksoverblik/domain';

/** Fields of a request by their names there. */
export type PartFields = Readonly<Record<string, unknown>>;

export interface PartFault {
  readonly path: string;
  readonly code: string;
}

/** Something that hangs on an item in any number: a table, what a request may say of it, what a reply shows. */
export interface ItemPart {
  readonly table: string;
  /** The kind of the items that it hangs on. */
  readonly kind: PortfolioKind;
  /** Column of the item. */
  readonly itemColumn: string;
  /** Column of each field that a request may name and a reply shows. */
  readonly columns: Readonly<Record<string, string>>;
  /** More that a reply shows: SQL of a row aliased p. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Columns that are the same in every new row. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** SQL of the order of rows aliased p. */
  readonly order: string;
  /** SQL of the day from which a row aliased p is shown; null where the row says nothing of when. */
  readonly since: string | null;
  /** What follows from the fields once they are put together. */
  readonly settle?: (fields: PartFields) => PartFields;
  /** What is wrong with the fields once they are put together. */
  readonly faults?: (fields: PartFields) => PartFault[];
}

/** SQL of a row aliased p as the JSON of its reply. */
export function jsonOf({ columns, beside = {} }: ItemPart): string {
  const shown = Object.entries(columns).map(([field, column]) => `'${field}', p.${column}`);
  const more = Object.entries(beside).map(([field, sql]) => `'${field}', ${sql}`);
  return `json_build_object('id', p.id, 'version', p.version, ${[...shown, ...more].join(', ')})`;
}

/** The fields of a request that were given, by column. */
export function columnsOf({ columns }: ItemPart, fields: PartFields): Record<string, unknown> {
  const given = Object.entries(columns).filter(([field]) => fields[field] !== undefined);
  return Object.fromEntries(given.map(([field, column]) => [column, fields[field]]));
}

const isDay = (value: unknown): value is string => typeof value === 'string';

/** The later day is not before the earlier one; blamed is the later. */
export function inOrder(fields: PartFields, earlier: string, later: string): PartFault[] {
  const [from, to] = [fields[earlier], fields[later]];
  return isDay(from) && isDay(to) && to < from ? [{ path: later, code: 'before-the-other' }] : [];
}
