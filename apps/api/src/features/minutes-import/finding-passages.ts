import type { PassageReply } from '@netvaerksoverblik/contracts';
import { In, type EntityManager } from 'typeorm';
import { findingDrafts } from './finding-drafts.js';
import { MinutesImport } from './minutes-import.entity.js';

/** Where in its document a finding stands, and in which agenda item. */
export interface FindingPassage extends PassageReply {
  item: number;
}

/** The passages of the findings of several imports: each import's by position. */
export async function passagesOfFindings(
  manager: EntityManager,
  importIds: readonly string[],
): Promise<Map<string, FindingPassage[]>> {
  const imports = await manager.findBy(MinutesImport, { id: In([...new Set(importIds)]) });
  return new Map(
    imports.map(({ id, reading }) => [
      id,
      findingDrafts(reading).map(({ start, end, quote, itemNumber: item }) => ({ start, end, quote, item })),
    ]),
  );
}
