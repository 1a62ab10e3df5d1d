import { seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { findingRows } from './finding-rows.js';
import { KnownItems } from './item-matching.js';
import { MinutesImport } from './minutes-import.entity.js';

/** What is still under review was matched with what was known then: where that has gone, its questions are asked anew. */
export async function askLikenessesAgain(manager: EntityManager, viewer: Viewer): Promise<void> {
  const waiting = await manager.findBy(MinutesImport, { state: 'review' });
  if (waiting.length === 0) return;
  const known = await KnownItems.load(manager, viewer);
  for (const { id, reading } of waiting) {
    const rows = findingRows(reading, id, known).map(
      ({ position, matchId, likeness, defaultAnswer, kind, proposal }) => ({
        ...{ position, match_id: matchId, likeness, default_answer: defaultAnswer, kind, proposal },
      }),
    );
    await manager.query(
      `UPDATE import_finding f SET match_id = r.match_id, likeness = r.likeness, default_answer = r.default_answer,
         kind = r.kind, proposal = r.proposal
       FROM jsonb_to_recordset($2::jsonb)
         AS r(position integer, match_id uuid, likeness real, default_answer text, kind text, proposal jsonb)
       WHERE f.import_id = $1 AND f.position = r.position
         AND (f.match_id IS DISTINCT FROM r.match_id OR f.likeness IS DISTINCT FROM r.likeness
           OR f.default_answer <> r.default_answer OR f.kind <> r.kind)
         AND ($3::boolean OR NOT EXISTS (SELECT 1 FROM item_now v WHERE v.item_id = f.match_id))`,
      // Who knows less than whoever gave the document takes no match away that still stands.
      [id, JSON.stringify(rows), seesAllClosed(viewer)],
    );
  }
}
