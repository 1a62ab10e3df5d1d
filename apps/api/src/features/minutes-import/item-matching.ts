import { foldTitle, likeness, seesAllClosed, type ItemName, type Viewer } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { forumsOf } from '../provenance/index.js';

export interface ItemMatch {
  id: string;
  title: string;
  /** 0 to 1; 1 only where the folded titles are equal. */
  likeness: number;
}

interface KnownItem {
  id: string;
  kind: string;
  title: string;
  folded: string;
}

/** Below this, two titles are not worth asking about. */
const WORTH_ASKING = 0.75;

/** What is known, to match names with: every title that an item has had. */
export class KnownItems {
  private constructor(private readonly known: readonly KnownItem[]) {}

  /** As far as the viewer may know: a title that only closed items use is not matched for others. */
  static async load(manager: EntityManager, viewer: Viewer): Promise<KnownItems> {
    const rows = await manager.query<KnownItem[]>(
      `SELECT DISTINCT item_id AS id, item_kind AS kind, title, title_folded AS folded FROM event n
       WHERE title IS NOT NULL AND (closed_forum_id IS NULL OR $1::boolean OR closed_forum_id = ANY($2::uuid[]))
         AND NOT EXISTS (SELECT 1 FROM event r WHERE r.retracts_id = n.id)
       ORDER BY item_id, title`,
      [seesAllClosed(viewer), forumsOf(viewer)],
    );
    return new KnownItems(rows);
  }

  /** The known item of that name; where there is none, the likest one of its kind that is worth asking about. */
  match(name: ItemName): ItemMatch | null {
    const folded = foldTitle(name.title);
    const ofKind = this.known.filter(({ kind }) => kind === name.kind);
    const same = ofKind.find((item) => item.folded === folded);
    if (same !== undefined) return { id: same.id, title: same.title, likeness: 1 };
    let best: ItemMatch | null = null;
    for (const item of ofKind) {
      const like = Math.min(likeness(name.title, item.title), 0.99);
      if (like >= WORTH_ASKING && like > (best?.likeness ?? 0))
        best = { id: item.id, title: item.title, likeness: like };
    }
    return best;
  }
}
