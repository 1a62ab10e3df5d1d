import { Inject, Injectable } from '@nestjs/common';
import type { UnsettledMatter } from '@netvaerksoverblik/contracts';
import { isFirstNameAlone, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { holdersSql, KnownAtReader, standingSql, type Moment } from '../portfolio/index.js';
import { forumsOf, scopesOf, firstSource } from '../provenance/index.js';

type NameMatter = Extract<UnsettledMatter, { group: 'name' }>;
type NameRow = Omit<NameMatter, 'group'>;

const namesSql = (source: 'as-of' | 'known'): string => `
  WITH standing AS (${standingSql(source, '$5')})
  SELECT h.event_id AS id, json_build_object('id', s.item_id, 'kind', s.kind, 'title', s.title, 'reference', s.reference) AS item,
    h.role, h.state, h.party AS name, h.from_on::text AS since, ${firstSource('h.event_id', '$2', '$3')} AS source
  FROM standing s, LATERAL (${holdersSql(source, '$5')}) h
  WHERE $1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::boolean IS NOT NULL AND $4::date IS NOT NULL
    AND ($5::jsonb IS NULL OR true) AND h.person_id IS NULL AND h.party IS NOT NULL AND h.party !~ '\\s'
  ORDER BY h.from_on DESC, h.event_id`;

/** First names in roles, of whom nobody has said who they are. */
@Injectable()
export class FirstNamesReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(KnownAtReader) private readonly known: KnownAtReader,
  ) {}

  async all(viewer: Viewer, { knownAt }: Moment, date: string): Promise<NameMatter[]> {
    const source = knownAt === null ? 'as-of' : 'known';
    const known = knownAt === null ? null : await this.known.rows(viewer, knownAt, date);
    const params = [scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer), date, known];
    const rows = await this.pool.rows<NameRow>(`first-names-${source}`, namesSql(source), params);
    return rows.filter(({ name }) => isFirstNameAlone(name)).map((row) => ({ group: 'name', ...row }));
  }
}
