import { Inject, Injectable } from '@nestjs/common';
import type { OpenMatter, OverviewReply } from '@netvaerksoverblik/contracts';
import { hasEnded, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { FollowUpsReadModel } from '../follow-ups/index.js';
import { secretaryForumsOf, seesAllImports } from '../minutes-import/index.js';
import { EventsReadModel, StatedCountsReadModel } from '../portfolio/index.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { FIGURES, IMPORTS, LAST_MEETING, MATRIX, MOVED, OPEN_CONDITIONS, UNANSWERED } from './overview.sql.js';

type Condition = Omit<Extract<OpenMatter, { kind: 'condition' }>, 'kind'>;
type Unanswered = Omit<Extract<OpenMatter, { kind: 'recommendation' }>, 'kind'> & { total: number };
type MatrixCell = OverviewReply['matrix'][number];
type Figures = OverviewReply['figures'];

const ON_PAGE = 12;

/** What the start page shows, today or as of a date. */
@Injectable()
export class OverviewReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventsReadModel) private readonly events: EventsReadModel,
    @Inject(StatedCountsReadModel) private readonly counts: StatedCountsReadModel,
    @Inject(FollowUpsReadModel) private readonly followUps: FollowUpsReadModel,
  ) {}

  async get(viewer: Viewer, asOf: string | null): Promise<OverviewReply> {
    const now = today(this.clock);
    const date = asOf ?? now;
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const [matrix, figures, open, unanswered, followUps, counts, moved, lastMeeting] = await Promise.all([
      this.pool.rows<MatrixCell>('overview-matrix', MATRIX, [scopesOf(viewer), ...access, date]),
      this.figures(viewer, date),
      this.pool.rows<Condition>('overview-conditions', OPEN_CONDITIONS, [scopesOf(viewer), ...access, date]),
      this.pool.rows<Unanswered>('overview-unanswered', UNANSWERED, [...access, date]),
      this.followUps.all(viewer, asOf),
      this.counts.on(viewer, date, { kind: null, category: null }, null),
      this.moved(viewer, asOf, date),
      this.pool.rows<NonNullable<OverviewReply['lastMeeting']>>('overview-last-meeting', LAST_MEETING, [date]),
    ]);
    const running = matrix.filter(({ status }) => !hasEnded('network', status));
    const openFollowUps = followUps.filter(({ state }) => state === 'open' || state === 'overdue');
    return {
      ...{ asOf, today: now, matrix, counts, moved, lastMeeting: lastMeeting[0] ?? null },
      figures: {
        ...figures,
        activeNetworks: running.reduce((total, { active }) => total + active, 0),
        silentNetworks: running.reduce((total, { silent }) => total + silent, 0),
        unansweredRecommendations: unanswered[0]?.total ?? 0,
        openFollowUps: openFollowUps.length,
        overdueFollowUps: followUps.filter(({ state }) => state === 'overdue').length,
      },
      open: [
        ...open.map((matter): OpenMatter => ({ kind: 'condition', ...matter })),
        ...unanswered.map(({ total: _total, ...matter }): OpenMatter => ({ kind: 'recommendation', ...matter })),
      ].slice(0, ON_PAGE),
      followUps: openFollowUps.slice(0, ON_PAGE),
    };
  }

  private async figures(
    viewer: Viewer,
    date: string,
  ): Promise<Pick<Figures, 'themes' | 'openConditions' | 'itemsWithConditions' | 'importsInReview' | 'unsettled'>> {
    type Counted = Pick<Figures, 'themes' | 'openConditions' | 'itemsWithConditions'>;
    type Imports = Pick<Figures, 'importsInReview' | 'unsettled'>;
    const [figures, imports] = await Promise.all([
      this.pool.rows<Counted>('overview-figures', FIGURES, [scopesOf(viewer), date]),
      this.pool.rows<Imports>('overview-imports', IMPORTS, [seesAllImports(viewer), secretaryForumsOf(viewer)]),
    ]);
    const [counted, waiting] = [figures[0], imports[0]];
    if (counted === undefined || waiting === undefined) throw new Error('a count returned no row');
    return { ...counted, ...waiting };
  }

  /** What moved last, newest first. */
  private async moved(viewer: Viewer, asOf: string | null, date: string): Promise<OverviewReply['moved']> {
    const rows = await this.pool.rows<{ id: string; item_id: string }>('overview-moved', MOVED, [
      forumsOf(viewer),
      seesAllClosed(viewer),
      date,
    ]);
    const events = await this.events.ofItems(viewer, [...new Set(rows.map((row) => row.item_id))], asOf);
    const byId = new Map(events.map((one) => [one.event.id, one]));
    return rows.flatMap((row) => byId.get(row.id) ?? []);
  }
}
