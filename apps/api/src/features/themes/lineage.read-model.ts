import { Inject, Injectable } from '@nestjs/common';
import type { LineageReply } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { LINEAGE_ITEMS, PROPOSAL } from './lineage.sql.js';
import { ThemeSourceReader, type Moment } from './theme-source.reader.js';

type Proposal = LineageReply['proposal'];
type ItemRow = LineageReply['networks'][number];

/** How a proposal became a theme, a network, solutions, and what operations made of it. */
@Injectable()
export class LineageReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(ThemeSourceReader) private readonly sources: ThemeSourceReader,
  ) {}

  async get(viewer: Viewer, id: string, moment: Moment): Promise<LineageReply> {
    const { source, params } = await this.sources.of(viewer, moment);
    const [, forums, all] = params;
    const [items, proposals] = await Promise.all([
      this.pool.rows<ItemRow>(`lineage-${source}`, LINEAGE_ITEMS[source], [...params, id]),
      this.pool.rows<Proposal>('lineage-proposal', PROPOSAL, [id, forums, all, moment.asOf, moment.knownAt]),
    ]);
    const theme = items.find(({ kind }) => kind === 'theme');
    const [proposal] = proposals;
    if (theme === undefined || proposal === undefined) throw new DomainError('not-found');
    const { solutions: _solutions, operations: _operations, ...item } = theme;
    const networks = items.filter(({ kind }) => kind === 'network');
    return { proposal, theme: item, networks, asOf: moment.asOf };
  }
}
