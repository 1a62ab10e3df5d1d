import { randomUUID } from 'node:crypto';
import { DEFAULT_MANDATES, foldTitle } from '@netvaerksoverblik/domain';
import type { DataSource } from 'typeorm';
import { Mandate } from '../features/forums/mandate.entity.js';

/** The two forums that most municipalities have, with what each may decide; renamed and added to as the house does. */
const USUAL_FORUMS = { CF: 'Chefforum', DIF: 'Direktørforum' } as const;

/** Gives an installation that knows no forum the usual ones and their mandates. */
export async function addReferenceData(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(`LOCK TABLE forum IN SHARE ROW EXCLUSIVE MODE`);
    const known = await manager.query<unknown[]>(`SELECT 1 FROM mandate LIMIT 1`);
    if (known.length > 0) return;
    for (const [shortName, name] of Object.entries(USUAL_FORUMS)) {
      const forumId = randomUUID();
      const given = await manager.query<{ id: string }[]>(
        `INSERT INTO forum (id, name, short_name, folded_name) VALUES ($1, $2, $3, $4)
         ON CONFLICT (folded_name) DO UPDATE SET short_name = excluded.short_name RETURNING id`,
        [forumId, name, shortName, foldTitle(name)],
      );
      const mandates = DEFAULT_MANDATES.filter(({ forum }) => forum === shortName);
      for (const { kind, category, step } of mandates) {
        await manager.insert(Mandate, { forumId: given[0]?.id ?? forumId, kind, category, step });
      }
    }
  });
}
