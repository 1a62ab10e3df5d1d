import { Inject, Injectable } from '@nestjs/common';
import type { OpenMatter, OverviewReply } from '@netvaerksoverblik/contracts';
import { hasEnded, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { FollowUpsReadModel } from '../follow-ups/index.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { accessOf } from '../minutes-import/index.js';
import { EventsReadModel, KnownAtReader, StatedCountsReadModel, type Moment } from '../portfolio/index.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import {
  figuresSql,
  IMPORTS,
  LAST_MEETING,
  matrixSql,
  MOVED,
  openConditionsSql,
  UNANSWERED,
  type OverviewSource,
} from './overview.sql.js';

type Condition = Omit<Extract<OpenMatter, { kind: 'condition' }>, 'kind'>;
type Unanswered = Omit<Extract<OpenMatter, { kind: 'recommendation' }>, 'kind'> & { total: number };
type MatrixCell = OverviewReply['matrix'][number];
type Figures = OverviewReply['figures'];
type LastMeeting = NonNullable<OverviewReply['lastMeeting']>;

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
    @Inject(KnownAtReader) private readonly known: KnownAtReader,
    @Inject(HouseRulesReader) private readonly houseRules: HouseRulesReader,
  ) {}

  async get(viewer: Viewer, moment: Moment): Promise<OverviewReply> {
    const now = today(this.clock);
    const { asOf, knownAt } = moment;
    const date = asOf ?? now;
    const [source, rows] = await this.standing(viewer, date, knownAt);
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const { silentAfterMonths } = await this.houseRules.current();
    const [matrix, figures, open, unanswered, followUps, counts, moved, lastMeeting] = await Promise.all([
      this.pool.rows<MatrixCell>(`overview-matrix-${source}`, matrixSql(source), [...rows, silentAfterMonths]),
      this.figures(viewer, source, rows, knownAt),
      this.pool.rows<Condition>(`overview-conditions-${source}`, openConditionsSql(source), rows),
      this.pool.rows<Unanswered>('overview-unanswered', UNANSWERED, [...access, date, knownAt]),
      this.followUps.all(viewer, asOf, knownAt),
      this.counts.on(viewer, date, { kind: null, category: null }, knownAt),
      this.moved(viewer, moment, date),
      this.pool.rows<LastMeeting>('overview-last-meeting', LAST_MEETING, [date, knownAt]),
    ]);
    const running = matrix.filter(({ status }) => !hasEnded('network', status));
    const openFollowUps = followUps.filter(({ state }) => state === 'open' || state === 'overdue');
    return {
      ...{ asOf, knownAt, today: now, matrix, counts, moved, lastMeeting: lastMeeting[0] ?? null },
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

  /** Where the statements read what stands, and their parameters. */
  private async standing(viewer: Viewer, date: string, knownAt: string | null): Promise<[OverviewSource, unknown[]]> {
    const known = knownAt === null ? null : await this.known.rows(viewer, knownAt, date);
    const rows = [scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer), date, known];
    return [knownAt === null ? 'as-of' : 'known', rows];
  }

  private async figures(
    viewer: Viewer,
    source: OverviewSource,
    rows: unknown[],
    knownAt: string | null,
  ): Promise<Pick<Figures, 'themes' | 'openConditions' | 'itemsWithConditions' | 'importsInReview' | 'unsettled'>> {
    type Counted = Pick<Figures, 'themes' | 'openConditions' | 'itemsWithConditions'>;
    type Imports = Pick<Figures, 'importsInReview' | 'unsettled'>;
    const mine = [...accessOf(viewer), knownAt];
    const [figures, imports] = await Promise.all([
      this.pool.rows<Counted>(`overview-figures-${source}`, figuresSql(source), rows),
      this.pool.rows<Imports>('overview-imports', IMPORTS, mine),
    ]);
    const [counted, waiting] = [figures[0], imports[0]];
    if (counted === undefined || waiting === undefined) throw new Error('a count returned no row');
    return { ...counted, ...waiting };
  }

  /** What moved last, newest first. */
  private async moved(viewer: Viewer, moment: Moment, date: string): Promise<OverviewReply['moved']> {
    const rows = await this.pool.rows<{ id: string; item_id: string }>('overview-moved', MOVED, [
      forumsOf(viewer),
      seesAllClosed(viewer),
      date,
      moment.knownAt,
    ]);
    const events = await this.events.ofItems(viewer, [...new Set(rows.map((row) => row.item_id))], moment);
    const byId = new Map(events.map((one) => [one.event.id, one]));
    return rows.flatMap((row) => byId.get(row.id) ?? []);
  }
}
