import type { ItemContent } from '@netvaerksoverblik/contracts';
import type { AgendaItemReading, Mention, Reading, Table } from '@netvaerksoverblik/minutes';

/** Readings from before tables and names were read have neither. */
type StoredItem = Omit<AgendaItemReading, 'tables' | 'mentions'> &
  Partial<Pick<AgendaItemReading, 'tables' | 'mentions'>>;

/** What each agenda item names and lists, without the items that do neither, and without closed ones where they are not to be seen. */
export function contentsOf(reading: Reading, seesClosed: boolean): ItemContent[] {
  const items: readonly StoredItem[] = reading.items;
  return items
    .filter(({ closed }) => seesClosed || !closed)
    .map(({ number, mentions = [], tables = [] }) => ({
      item: number,
      names: mentions.map(nameOf),
      tables: tables.map(tableOf),
    }))
    .filter(({ names, tables }) => names.length > 0 || tables.length > 0);
}

function nameOf({
  kind,
  title,
  category,
  role,
  department,
  aliasOf,
  start,
  end,
}: Mention): ItemContent['names'][number] {
  return { kind, title, category, role, department, aliasOf: aliasOf && { ...aliasOf }, start, end };
}

function tableOf({ kind, columns, rows }: Table): ItemContent['tables'][number] {
  return {
    kind,
    columns: [...columns],
    rows: rows.map(({ cells, start, end }) => ({ cells: [...cells], start, end })),
  };
}
