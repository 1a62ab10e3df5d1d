import { Inject, Injectable } from '@nestjs/common';
import { ReadPool } from '../../platform/read-pool.js';
import { jsonOf, type ItemPart } from './item-part.js';

export interface PartOfItem<Reply> {
  item: string;
  part: Reply;
}

/** Reads what hangs on items. Who may see the items is the caller's question, asked before. */
@Injectable()
export class ItemPartsReader {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  /** The rows of these items; as of a day without those that came later. */
  ofItems<Reply>(part: ItemPart, itemIds: readonly string[], asOf: string | null): Promise<PartOfItem<Reply>[]> {
    const dated = part.since === null ? '$2::date IS NULL OR true' : `$2::date IS NULL OR ${part.since} <= $2::date`;
    return this.pool.rows<PartOfItem<Reply>>(
      `${part.table}-of-items`,
      `SELECT p.${part.itemColumn} AS item, ${jsonOf(part)} AS part FROM ${part.table} p
       WHERE p.${part.itemColumn} = ANY($1::uuid[]) AND (${dated}) ORDER BY ${part.order}, p.id`,
      [itemIds, asOf],
    );
  }

  async ofItem<Reply>(part: ItemPart, itemId: string, asOf: string | null): Promise<Reply[]> {
    const rows = await this.ofItems<Reply>(part, [itemId], asOf);
    return rows.map((row) => row.part);
  }

  /** One row as it stands. */
  async one(part: ItemPart, itemId: string, id: string): Promise<(object & { version: number }) | null> {
    const rows = await this.pool.rows<{ part: object & { version: number } }>(
      `${part.table}-one`,
      `SELECT ${jsonOf(part)} AS part FROM ${part.table} p WHERE p.id = $1 AND p.${part.itemColumn} = $2`,
      [id, itemId],
    );
    return rows[0]?.part ?? null;
  }
}
