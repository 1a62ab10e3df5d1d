import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OverviewReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { Answers } from '../../platform/openapi/answers.js';
import { TimeQueryDto } from '../portfolio/index.js';
import { OverviewReadModel } from './overview.read-model.js';

const EXAMPLE: OverviewReply = {
  asOf: null,
  knownAt: null,
  today: '2026-06-17',
  figures: {
    ...{ activeNetworks: 14, silentNetworks: 9, openConditions: 6, itemsWithConditions: 4, themes: 14 },
    ...{ unansweredRecommendations: 1, openFollowUps: 17, overdueFollowUps: 2, importsInReview: 1, unsettled: 1 },
  },
  matrix: [{ category: 'welfare', status: 'running', active: 2, silent: 0 }],
  counts: [],
  moved: [],
  open: [],
  followUps: [],
  lastMeeting: { id: '0b6c9a38-8f0c-4c52-9a53-6f2f1c7f3a10', forum: 'Ledelsesforum', date: '2026-06-11' },
};

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(@Inject(OverviewReadModel) private readonly overview: OverviewReadModel) {}

  @Get()
  @May('overview.read')
  @ApiOperation({ summary: 'The start page: figures, networks by category and status, what moved and what is open' })
  @Answers({ description: 'The start page.', reply: 'OverviewReply', example: EXAMPLE })
  get(@CurrentViewer() viewer: Viewer, @Query() { asOf, knownAt }: TimeQueryDto): Promise<OverviewReply> {
    return this.overview.get(viewer, { asOf: asOf ?? null, knownAt: knownAt ?? null });
  }
}
