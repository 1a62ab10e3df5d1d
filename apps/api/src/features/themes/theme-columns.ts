import type { ThemeDetails } from '@netvaerksoverblik/contracts';
import type { EntityManager } from 'typeorm';
import { fieldFault } from '../../platform/problem/fault.js';

/** What is only spaces says nothing. */
export const said = (text: string | null | undefined): string | null | undefined =>
  text === null || text === undefined ? text : text.trim() === '' ? null : text.trim();

/** The columns that the request names; what it leaves out stays. */
export function columnsOf(details: ThemeDetails): Record<string, unknown> {
  const columns = {
    round_id: details.roundId,
    origin: details.origin,
    problem: said(details.problem),
    possible_product: said(details.possibleProduct),
    contacts: details.contacts?.map((name) => name.trim()).filter((name) => name !== ''),
    segment_code: said(details.segmentCode),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

export async function requireRound(manager: EntityManager, id: string | null): Promise<void> {
  if (id === null) return;
  const rows = await manager.query<unknown[]>(`SELECT FROM round WHERE id = $1`, [id]);
  if (rows.length === 0) throw fieldFault('roundId', 'unknown');
}
