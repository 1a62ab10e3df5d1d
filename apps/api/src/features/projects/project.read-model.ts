import { Inject, Injectable } from '@nestjs/common';
import type {
  MilestoneReply,
  ProjectAimReply,
  ProjectHolderReply,
  ProjectHoursReply,
  ProjectNetworkReply,
  ProjectPhaseReply,
  ProjectReply,
  SolutionReply,
} from '@netvaerksoverblik/contracts';
import { countDesigned, DomainError, type ProjectState, type Viewer, may } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { ItemPartsReader, solutionOn, solutionPart, STANDING_ITEMS, type StandingItem } from '../item-parts/index.js';
import { scopesOf } from '../provenance/index.js';
import { AIM_PART, HOURS_PART, MILESTONE_PART, milestoneOn, PHASE_PART } from './project.parts.js';
import { DETAILS, NETWORKS, ORGANISATION } from './project.sql.js';

type Details = Pick<ProjectReply, 'version' | 'solutionsTarget'>;
type NetworkRow = Omit<ProjectNetworkReply, 'designed'>;
type Parts = Pick<ProjectReply, 'aims' | 'phases' | 'milestones' | 'hours' | 'hoursTotal'>;
type Designs = Pick<ProjectReply, 'networks' | 'solutions' | 'designed'>;

/** One project with what it is to reach and how far it has come, today or on a date. */
@Injectable()
export class ProjectReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ItemPartsReader) private readonly parts: ItemPartsReader,
  ) {}

  async get(viewer: Viewer, id: string, asOf: string | null): Promise<ProjectReply> {
    const scopes = scopesOf(viewer);
    const date = asOf ?? today(this.clock);
    const [standing, details, organisation, networks] = await Promise.all([
      this.pool.rows<StandingItem>('standing-items', STANDING_ITEMS, [[id], 'project', scopes, asOf]),
      this.pool.rows<Details>('project-details', DETAILS, [id]),
      this.pool.rows<ProjectHolderReply>('project-organisation', ORGANISATION, [id, scopes, date]),
      this.pool.rows<NetworkRow>('project-networks', NETWORKS, [id, scopes, date]),
    ]);
    const [[item], [kept]] = [standing, details];
    if (item === undefined || kept === undefined) throw new DomainError('not-found', {});
    const status = item.status as ProjectState | null;
    return {
      ...{ id, title: item.title, status, ...kept, organisation },
      ...(await this.partsOf(id, asOf)),
      ...(await this.designs(id, networks, date, asOf)),
      may: { edit: may(viewer, 'projects.change', { itemId: id }) },
      ...{ date, asOf },
    };
  }

  private async partsOf(id: string, asOf: string | null): Promise<Parts> {
    const [aims, phases, milestones, hours] = await Promise.all([
      this.parts.ofItem<ProjectAimReply>(AIM_PART, id, asOf),
      this.parts.ofItem<ProjectPhaseReply>(PHASE_PART, id, asOf),
      this.parts.ofItem<MilestoneReply>(MILESTONE_PART, id, asOf),
      this.parts.ofItem<ProjectHoursReply>(HOURS_PART, id, asOf),
    ]);
    const hundredths = hours.reduce((sum, entry) => sum + Math.round(entry.hours * 100), 0);
    return {
      ...{ aims, phases, hours, hoursTotal: hundredths / 100 },
      milestones: milestones.map((milestone) => milestoneOn(milestone, asOf)),
    };
  }

  /** What the project has designed, and the networks under it: both count against the target. */
  private async designs(
    id: string,
    networks: readonly NetworkRow[],
    date: string,
    asOf: string | null,
  ): Promise<Designs> {
    const ids = [id, ...networks.map((network) => network.id)];
    const rows = await this.parts.ofItems<SolutionReply>(solutionPart('project'), ids, asOf);
    const of = (item: string): SolutionReply[] => rows.filter((row) => row.item === item).map(({ part }) => part);
    return {
      designed: countDesigned(
        rows.map(({ part }) => part),
        date,
      ),
      solutions: of(id).map((solution) => solutionOn(solution, asOf)),
      networks: networks.map((network) => ({ ...network, designed: countDesigned(of(network.id), date) })),
    };
  }
}
