import type { CellValue } from './list-table.js';

/** Headings as lists have them, folded: capitals, points and spaces play no part. */
const HEADINGS: Readonly<Record<string, keyof ListColumns>> = {
  ...{ navn: 'name', name: 'name', medarbejder: 'name', 'fulde navn': 'name' },
  ...{ afdeling: 'department', department: 'department', enhed: 'department', forvaltning: 'department' },
  ...{ titel: 'title', stilling: 'title', stillingsbetegnelse: 'title', title: 'title' },
  ...{ niveau: 'level', ledelsesniveau: 'level', level: 'level' },
  ...{ fra: 'from', 'fra dato': 'from', 'fra og med': 'from', startdato: 'from', from: 'from' },
  ...{ til: 'to', 'til dato': 'to', 'til og med': 'to', slutdato: 'to', to: 'to' },
  ...{ 'e-mail': 'email', email: 'email', mail: 'email', 'e mail': 'email', mailadresse: 'email' },
  ...{ faglighed: 'profession', fag: 'profession', profession: 'profession' },
};

export type ListColumns = Record<
  'name' | 'department' | 'title' | 'level' | 'from' | 'to' | 'email' | 'profession',
  number | null
>;

export function columnNamed(cell: CellValue): keyof ListColumns | null {
  if (typeof cell !== 'string') return null;
  const folded = cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.:_*]/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return Object.hasOwn(HEADINGS, folded) ? (HEADINGS[folded] ?? null) : null;
}
