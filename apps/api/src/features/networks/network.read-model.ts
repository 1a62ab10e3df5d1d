import { Inject, Injectable } from '@nestjs/common';
import type {
  LearningReply,
  NetworkMeetingReply,
  NetworkReply,
  OperationsRecommendationReply,
  ParticipantReply,
  SolutionReply,
} from '@netvaerksoverblik/contracts';
import {
  DomainError,
  networkHouseRules,
  type NetworkStanding,
  type NetworkState,
  type Viewer,
  may,
} from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { ItemPartsReader, solutionOn, solutionPart, STANDING_ITEMS, type StandingItem } from '../item-parts/index.js';
import { scopesOf } from '../provenance/index.js';
import { LEARNING_PART, MEETING_PART, RECOMMENDATION_PART, recommendationOn } from './network.parts.js';
import { DETAILS, PARTICIPANTS, STANDING } from './network.sql.js';

type Details = Pick<NetworkReply, 'version' | 'purpose' | 'segmentCode' | 'departmentId' | 'department' | 'project'> &
  Pick<NetworkReply, 'closingReport' | 'closingReportedOn' | 'closingReportedBy'>;

type HouseFacts = Omit<NetworkStanding, 'status' | 'category' | 'hasClosingReport'>;

/** A report that was written later was not there yet. */
function detailsOn(details: Details, asOf: string | null): Details {
  const { closingReportedOn } = details;
  if (asOf === null || closingReportedOn === null || closingReportedOn <= asOf) return details;
  return { ...details, closingReport: null, closingReportedOn: null, closingReportedBy: null };
}

/** One network with what happens in it, today or on a date. */
@Injectable()
export class NetworkReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ItemPartsReader) private readonly parts: ItemPartsReader,
    @Inject(HouseRulesReader) private readonly houseRules: HouseRulesReader,
  ) {}

  async get(viewer: Viewer, id: string, asOf: string | null): Promise<NetworkReply> {
    const scopes = scopesOf(viewer);
    const date = asOf ?? today(this.clock);
    const [standing, details, participants, facts] = await Promise.all([
      this.pool.rows<StandingItem>('standing-items', STANDING_ITEMS, [[id], 'network', scopes, asOf]),
      this.pool.rows<Details>('network-details', DETAILS, [id, scopes]),
      this.pool.rows<ParticipantReply>('network-participants', PARTICIPANTS, [id, scopes, date]),
      this.pool.rows<HouseFacts>('network-standing', STANDING, [id, scopes, date]),
    ]);
    const [[item], [kept], [house]] = [standing, details, facts];
    if (item === undefined || kept === undefined || house === undefined) throw new DomainError('not-found', {});
    const then = detailsOn(kept, asOf);
    const status = item.status as NetworkState | null;
    const { title, category } = item;
    const hasClosingReport = then.closingReport !== null;
    const rules = await this.houseRules.current();
    return {
      ...{ id, title, status, category, ...then, projectId: then.project?.id ?? null },
      participants,
      ...(await this.partsOf(id, asOf)),
      notices: networkHouseRules({ ...house, status, category, hasClosingReport }, rules, date).map(
        ({ code, params }) => ({ code, params: { ...params } }),
      ),
      may: { edit: may(viewer, 'networks.change', { itemId: id }) },
      ...{ date, asOf },
    };
  }

  private async partsOf(
    id: string,
    asOf: string | null,
  ): Promise<Pick<NetworkReply, 'meetings' | 'learnings' | 'solutions' | 'recommendations'>> {
    const [meetings, learnings, solutions, recommendations] = await Promise.all([
      this.parts.ofItem<NetworkMeetingReply>(MEETING_PART, id, asOf),
      this.parts.ofItem<LearningReply>(LEARNING_PART, id, asOf),
      this.parts.ofItem<SolutionReply>(solutionPart('network'), id, asOf),
      this.parts.ofItem<OperationsRecommendationReply>(RECOMMENDATION_PART, id, asOf),
    ]);
    return {
      ...{ meetings, learnings },
      solutions: solutions.map((solution) => solutionOn(solution, asOf)),
      recommendations: recommendations.map((recommendation) => recommendationOn(recommendation, asOf)),
    };
  }
}
